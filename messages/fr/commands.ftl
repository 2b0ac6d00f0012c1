# À quoi sert chaque commande et chaque option, en 100 caractères au plus.

command-rejected = Après un non : trois petites étapes, en privé
command-encourage = Une citation pour toi, ou à partager ici
command-onward = Où tu en es, tes notes, réglages et données
command-onward-where = Où tu en es, et comment continuer
    .name = où
command-onward-progress = Le chemin parcouru, pour toi seulement
    .name = progrès
command-onward-notes = Lire ou supprimer tes notes
    .name = notes
command-onward-plan = Tes plans
    .name = plan
command-onward-win = Quelque chose s’est bien passé : garde-le ou partage-le
    .name = réussite
command-onward-settings = Langue, fuseau horaire, heure et messages
    .name = réglages
command-onward-privacy = Ce qui est gardé ; emporte-le ou efface-le
    .name = confidentialité
command-onward-admin = Pour qui gère cette communauté
    .name = admin
command-onward-help = Ce que fait Onward, et toutes les commandes
    .name = aide

option-company = L’entreprise, si tu veux
    .name = entreprise
option-role = Le poste, si tu veux
    .name = poste
option-stage = L’étape atteinte, si tu veux
    .name = étape
option-theme = De quoi elle doit parler
    .name = thème
option-zone = Une grande ville près de toi
    .name = fuseau
option-about = Une seule partie, si tu veux
    .name = page
option-part = Une seule partie, si tu veux
    .name = partie
option-language = La langue que je parle avec toi
    .name = langue
option-hour = Quand un message peut venir, de 09:00 à 19:00
    .name = heure

stage-application = Candidature
stage-interview = Entretien
stage-final-round = Dernier tour
stage-no-reply = Pas de réponse
stage-laid-off = Licenciement ou offre retirée

theme-rest = Repos
theme-storm = Tempête
theme-persistence = Persévérance
theme-self-worth = Valeur de soi
theme-honesty = Honnêteté
theme-beginning-again = Recommencer
theme-humour = Humour

help-part-why = Pourquoi
