# Garde le contact : les façons de rester en bons termes, et les fins possibles.

reach-out-title = Garde le contact : reste en bons termes
reach-out-why = Un merci court laisse une porte ouverte. Ce n’est pas un deuxième essai pour ce poste.
reach-out-ways = Le mieux est d’appeler, si tu peux, ou d’écrire un e-mail. Je fais un brouillon. Tu l’envoies, ou pas.
reach-out-silence = Souvent, aucune réponse ne vient. Cela ne dit rien de toi.

did-call = Merci de me le dire. Cet appel demandait du courage.
did-voicemail = Merci de me le dire. Le message les attend maintenant.
did-email = Merci de me le dire. C’est envoyé, et ta part est faite.
did-linkedin = Merci de me le dire. Le contact reste.
feedback-advice = Si on te fait un retour, tu peux l’accepter sans être d’accord. Décide plus tard quoi en garder.

no-answer-title = Pas de réponse, et c’est une fin
no-answer = Ne pas avoir de réponse est la fin la plus courante. Tu as fait ta part, et cette étape est faite.
no-answer-called = Si tu veux, tu peux encore écrire un e-mail.

not-this-one-title = Aucun contact, et c’est bien
reach-out-no-person = Si personne ne t’a écrit ni rencontré, tu ne dois aucune réponse. Un merci court peut quand même laisser une porte ouverte.
not-this-one = Tu laisses celui-ci sans contact{ $what }. Tu ne leur dois pas un mot, ni une raison à personne. Si on t’a fait du mal, ta distance est sage.
