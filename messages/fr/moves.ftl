# À chaque étape, un geste pour soi et une chose à apprendre. Après la douceur, toujours une petite chose.

button-for-you = Pour toi
button-before-a-call = Avant l’appel
button-what-matters = Ce qui compte
button-small-thing = Une petite chose
button-write-it = L’écrire

friend-title = Quelqu’un que tu aimes bien
friend-prompt = Pense à quelqu’un que tu aimes bien, à ta place aujourd’hui, avec ce même non. Que lui dirais-tu ?
friend-how = Tu peux y penser seulement, ou l’écrire. Puis entends-le une fois comme si c’était pour toi.
friend-form-title = À quelqu’un de proche
friend-form-words = Ce que tu lui dirais
friend-form-words-hint = Personne d’autre ne peut le lire. Tu peux laisser vide.
friend-kept = C’est gardé. Personne d’autre ne peut le lire. C’était dit avec douceur, et c’est aussi pour toi.
friend-not-kept = Rien n’est gardé. C’était dit avec douceur, et c’est aussi pour toi.
note-friend = Mots doux
keep-form-question = Le garder dans tes notes ?
keep-yes = Oui, garder
keep-no = Non, ne pas garder

small-title = Une petite chose
small-question = Si tu veux : note la question la plus difficile, tant que tu la connais encore. La prochaine fois, ta réponse peut être prête.
small-job-text = Si tu veux : relis l’annonce, et note une chose que tu veux apprendre.
small-kept-skill = Si tu veux : note une chose apprise là-bas, que tu veux garder.
small-advice = Si tu veux : demande un conseil pour ton prochain entretien. Quand on demande un conseil, les gens disent souvent plus de choses utiles que pour un retour.
small-network = Si tu veux : pense à deux personnes que tu connais un peu, d’un ancien travail ou des études. Pose à l’une d’elles une question sur son travail. Les gens disent oui plus souvent qu’on ne croit. Dans les métiers manuels, tes proches peuvent aider davantage.

pleased-title = Avant l’appel
pleased-studies = Dire merci peut sembler gênant avant de le faire. Dans des études, l’autre personne était moins gênée et plus contente qu’on ne le pensait.
pleased-breath = On peut avoir le trac et le faire quand même. Respire lentement une fois, puis dis ta première phrase.
