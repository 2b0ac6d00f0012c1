# Brouillons après un non. Une entreprise les lit : ils disent vous.

draft-call-title = Un appel
draft-call-how = Respire bien. Dis qui tu es, puis demande si c’est un mauvais moment. C’est souvent moins gênant qu’on ne croit, et cela leur fait plus plaisir.
draft-voicemail-title = Un message vocal
draft-voicemail-how = Parle lentement. Donne ton numéro une fois, si tu veux. Personne n’a à te rappeler.
draft-email-title = Un e-mail
draft-email-how = Envoie-le une fois. Un jour plus tard, ou plus, c’est bien.
draft-linkedin-title = Une note LinkedIn
draft-linkedin-how = LinkedIn permet 200 caractères dans une note, alors fais court.
draft-keep-in-mind = Voici ce qu’on a aimé chez toi : { $strength }
draft-says-unsure = Il parle de ce que tu as noté comme incertain. Enlève-le si tu veux.
draft-yours = Change chaque mot que tu veux. Si on te donne un conseil, tu peux dire merci sans être d’accord.

draft-tone-prompt = Choisis le ton
draft-tone-warm = Chaleureux
draft-tone-brief = Bref
draft-tone-formal = Formel

draft-form-title = Pour ton brouillon
draft-form-their-name = Leur nom
draft-form-role = Le poste
draft-form-company = L’entreprise
draft-form-valued = Une chose vraie que tu as appréciée
draft-form-valued-hint = Par exemple : découvrir votre équipe. Chaque ligne peut rester vide.
draft-form-my-name = Ton nom

draft-call = { $hello } { $thanks } Est-ce un mauvais moment ?

    { $accepted } { $valued }

    { $ask }

    { $goodbye }
draft-voicemail = { $hello } { $thanks } { $accepted } { $ask }
draft-email = { $subject }

    { $greeting }

    { $thanks } { $accepted } { $valued }

    { $ask }

    { $goodbye }

    { $signed }
draft-linkedin = { $greeting }
    { $thanks } { $touch }
draft-linkedin-signed = { $greeting }
    { $thanks } { $touch }
    { $me }

draft-subject = Objet : Merci
draft-subject-role = Objet : Merci, { $role }
draft-greeting-warm = Bonjour,
draft-greeting-warm-name = Bonjour { $name },
draft-greeting-brief = Bonjour,
draft-greeting-brief-name = Bonjour { $name },
draft-greeting-formal = Madame, Monsieur,
draft-greeting-formal-name = Bonjour { $name },
draft-hello-none = Bonjour.
draft-hello-them = Bonjour { $them }.
draft-hello-me = Bonjour, ici { $me }.
draft-hello-them-me = Bonjour { $them }, ici { $me }.

draft-thanks-none-warm = Merci d’avoir pensé à moi { $job }, et merci pour votre temps.
draft-thanks-none-brief = Merci d’avoir pensé à moi { $job }.
draft-thanks-none-formal = Je vous remercie d’avoir étudié ma candidature { $job }, et de votre réponse.
draft-thanks-application-warm = Merci d’avoir lu ma candidature { $job }, et merci pour votre réponse.
draft-thanks-application-brief = Merci d’avoir lu ma candidature { $job }.
draft-thanks-application-formal = Je vous remercie d’avoir étudié ma candidature { $job }, et de votre réponse.
draft-thanks-interview-warm = Merci pour l’entretien { $job }, et merci pour votre temps.
draft-thanks-interview-brief = Merci pour l’entretien { $job }.
draft-thanks-interview-formal = Je vous remercie de l’entretien { $job }.
draft-thanks-final-round-warm = Merci pour le dernier tour { $job }, et merci pour tout votre temps.
draft-thanks-final-round-brief = Merci pour le dernier tour { $job }.
draft-thanks-final-round-formal = Je vous remercie de votre attention jusqu’au dernier tour { $job }.
draft-thanks-no-reply-warm = Merci pour la possibilité de postuler { $job }.
draft-thanks-no-reply-brief = Merci d’avoir reçu ma candidature { $job }.
draft-thanks-no-reply-formal = Je vous remercie d’avoir reçu ma candidature { $job }.
draft-thanks-laid-off-warm = Merci de la confiance que vous m’avez faite { $job }.
draft-thanks-laid-off-brief = Merci de m’avoir fait confiance { $job }.
draft-thanks-laid-off-formal = Je vous remercie de la confiance que vous m’avez accordée { $job }.

draft-job-none = pour ce poste
draft-job-role = pour le poste de { $role }
draft-job-company = pour le poste chez { $company }
draft-job-role-company = pour le poste de { $role } chez { $company }

draft-accepted-decided-warm = Je comprends la décision, et je vous souhaite une bonne suite.
draft-accepted-decided-brief = Je comprends la décision.
draft-accepted-decided-formal = Je respecte la décision.
draft-accepted-no-reply-warm = Je n’ai pas eu de réponse, donc je le prends comme un non, et je comprends.
draft-accepted-no-reply-brief = Je comprends que la réponse est non.
draft-accepted-no-reply-formal = Je n’ai pas reçu de réponse, et je le respecte comme un non.
draft-accepted-laid-off-warm = Je comprends que c’est décidé.
draft-accepted-laid-off-brief = Je comprends la décision.
draft-accepted-laid-off-formal = Je respecte la décision.

draft-valued-warm = J’ai aimé { $valued }.
draft-valued-brief = J’ai apprécié { $valued }.
draft-valued-formal = J’ai beaucoup apprécié { $valued }.
draft-valued-none-met = J’ai apprécié le temps que vous m’avez donné.
draft-valued-none-unmet = J’ai aimé découvrir votre travail.

draft-ask-warm = Si vous le pouvez, quel conseil me donneriez-vous pour mon prochain entretien ? Un retour sur mon CV me ferait aussi plaisir. Pas de souci si ce n’est pas possible.
draft-ask-warm-about = Si vous le pouvez, quel conseil me donneriez-vous pour mon prochain entretien ? J’hésitais sur ceci : { $unsure }. Un autre retour me ferait aussi plaisir. Pas de souci si ce n’est pas possible.
draft-ask-brief = Si vous le pouvez, un conseil pour mon prochain entretien, ou un autre retour, me ferait plaisir. Pas de souci si ce n’est pas possible.
draft-ask-formal = Si cela vous est possible, un conseil pour mon prochain entretien m’aiderait beaucoup. Un retour sur mon CV serait aussi bienvenu. Je comprends si ce n’est pas possible.
draft-ask-formal-about = Si cela vous est possible, un conseil pour mon prochain entretien m’aiderait beaucoup. J’hésitais sur ceci : { $unsure }. Un autre retour serait aussi bienvenu. Je comprends si ce n’est pas possible.
draft-ask-laid-off-warm = Si vous le pouvez, quel conseil me donneriez-vous pour mon prochain poste ? J’aimerais aussi vous citer en référence. Pas de souci si ce n’est pas possible.
draft-ask-laid-off-brief = Si vous le pouvez, j’aimerais vous citer en référence. Pas de souci si ce n’est pas possible.
draft-ask-laid-off-formal = Si cela vous est possible, un conseil pour mon prochain poste m’aiderait beaucoup. J’aimerais aussi pouvoir vous citer en référence. Je comprends si ce n’est pas possible.
draft-voicemail-ask-warm = Si vous avez un conseil pour mon prochain entretien, ou un retour, cela me ferait plaisir. Pas besoin de me rappeler. Au revoir.
draft-voicemail-ask-brief = Un conseil pour mon prochain entretien me ferait plaisir. Pas besoin de me rappeler. Au revoir.
draft-voicemail-ask-formal = Un conseil pour mon prochain entretien m’aiderait beaucoup. Il n’est pas nécessaire de me rappeler. Au revoir.
draft-voicemail-ask-laid-off = Si je peux vous citer en référence, cela m’aiderait. Il n’est pas nécessaire de me rappeler. Au revoir.

draft-call-goodbye-warm = Merci, cela m’aide. Merci de penser à moi pour des postes semblables. J’ai eu plaisir à vous parler. Au revoir.
draft-call-goodbye-brief = Merci, cela m’aide. Merci de penser à moi pour des postes semblables. Au revoir.
draft-call-goodbye-formal = Merci pour votre temps. Merci de penser à moi à l’avenir pour des postes semblables. Au revoir.
draft-goodbye-warm = Merci de penser à moi pour des postes semblables. Bonne suite à l’équipe.
draft-goodbye-brief = Merci de penser à moi pour des postes semblables.
draft-goodbye-formal = Merci de penser à moi pour des postes semblables. Je vous souhaite, ainsi qu’à votre équipe, beaucoup de succès.
draft-goodbye-laid-off-warm = J’aimerais garder le contact. Bonne suite à l’équipe.
draft-goodbye-laid-off-brief = J’aimerais garder le contact, et je vous souhaite une bonne suite.
draft-goodbye-laid-off-formal = J’aimerais garder le contact. Je vous souhaite, ainsi qu’à votre équipe, beaucoup de succès.
draft-linkedin-touch-warm = J’aimerais garder le contact.
draft-linkedin-touch-brief = Restons en contact.
draft-linkedin-touch-formal = Il me plairait de garder le contact.
draft-signed-warm = Bien à vous
draft-signed-warm-name = Bien à vous,
    { $me }
draft-signed-brief = Encore merci
draft-signed-brief-name = Encore merci,
    { $me }
draft-signed-formal = Cordialement
draft-signed-formal-name = Cordialement,
    { $me }
