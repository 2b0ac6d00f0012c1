crisis-thanks = Merci de l’avoir dit. Je suis un bot. Je ne peux pas savoir si tu es en danger, et personne ne lit ceci. Tu mérites de parler à une personne maintenant.
crisis-act = Si tu risques de passer à l’acte bientôt, appelle le 112, 911, 999 ou 000, ou rejoins quelqu’un tout près.
crisis-not-kept = Je n’ai rien gardé de ce que tu as écrit.
crisis-safe = D’accord. Tu peux reprendre où tu en étais. Les lignes d’écoute restent à portée aujourd’hui.
plain-check-in = J’avais dit que je t’écrirais aujourd’hui. Pas besoin de répondre.
