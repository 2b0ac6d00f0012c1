# Continue d’avancer : des forces, un plan, de petits pas, et qui décide.

keep-going-title = Continue d’avancer
keep-going-strengths = Les forces que tu as notées :
keep-going-growth = Là où tu peux grandir :
keep-going-plans = Ton plan :
keep-going-no-notes = Tu en sais plus qu’avant ce non, même sans rien noter.
keep-going-truth = Un jour, il y aura un autre non. Aucune entreprise ne décide qui tu es, ni ce que tu peux être. C’est toi.
keep-going-offer = Quand tu veux : un petit plan, ou quelques petits pas.

plan-form-title = Un petit plan
plan-form-if = Si cela arrive
plan-form-if-hint = Par exemple : on me parle d’une période sans emploi
plan-form-then = alors je ferai ceci
plan-form-then-hint = Par exemple : je respire, puis je dis mes deux phrases
plan-kept = C’est gardé. Dis-le-toi une ou deux fois ; il n’en faut pas plus.

steps-title = Petits pas de la semaine
steps-why = Un seul suffit. Tu peux changer d’avis quand tu veux.
steps-prompt = Choisis ce qui te va
steps-chosen = C’est gardé. Chacun peut être aussi petit que cela :
steps-none = Rien de choisi, et c’est bien.
step-apply = Envoyer une candidature
step-reach-one = Écrire à une connaissance
step-practise = Travailler une réponse
step-career-plan = Regarder le plan de carrière
step-apply-how = Envoie une candidature, là où tu aimerais être.
step-reach-one-how = Demande à une personne que tu connais un peu. Les gens disent oui plus souvent qu’on ne croit.
step-practise-how = Dis une réponse à voix haute, deux fois.
step-career-plan-how = Demande-toi pendant dix minutes : est-ce encore ma route ?

closed-title = Ce parcours est fermé
closed-truth = La route continue, et toi aussi. Un jour, il y aura un autre non. Aucune entreprise ne décide qui tu es.
closed-next = Tes notes restent avec toi. Quand le prochain non viendra, /rejected est là.
