# Environ dix semaines après le premier non.

far-ask = Environ dix semaines après un premier non, beaucoup de gens vont de nouveau moins bien. Est-ce que je peux t’écrire une fois, à ce moment ? Ce serait : { $when }.
far-promised = Je t’écrirai une fois : { $when }.
far-past = Ce moment est trop proche ou passé, donc je n’écrirai pas.
far-none = Alors je n’écrirai pas, et je ne demanderai plus.
far-message = Tu voulais un message de moi à ce moment. Ton premier non ici date d’environ dix semaines. Beaucoup de gens vont de nouveau moins bien vers ce moment, même après des semaines meilleures.
far-message-how = Si c’est ton cas, c’est courant, et cela peut passer. Pas besoin de répondre.
where-far = Je t’écrirai une fois, des semaines après le premier non : { $when }.
