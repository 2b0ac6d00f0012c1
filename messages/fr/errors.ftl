error-ours = Il y a eu un problème de mon côté. Rien de ce que tu as noté avant n’est perdu. Réessaie dans un moment, s’il te plaît.
