# Les plans en si et alors : ce qu'un plan est devenu, et quand il revient.

plan-form-where = Où (seulement si cela aide)
plan-form-where-hint = Par exemple : en appel vidéo
plan-reminder = Tu m’as demandé de t’apporter ce plan une fois :
plan-reminder-how = Pas besoin de répondre.
plan-done = Tu as fait ce que tu avais prévu. Quelle est la suite ?
plan-not-yet = C’est très bien. Un plan peut attendre, ou être plus petit. Je peux aussi te l’apporter à un autre moment.
plan-let-be = Je ne parlerai plus de ce plan. Il reste avec tes plans.
plan-let-be-daily = Je n’écrirai plus chaque jour non plus.
plan-again = Ce plan est de nouveau devant toi.
plan-gone = Ce plan n’est plus là. Voici tes plans.
plans-done = Faits :
plans-let-be = Laissés pour le moment :
plans-prompt = Choisis un plan
remind-prompt = Rappelle-le-moi une fois
where-plan-reminder = Je t’apporterai un plan à ce moment : { $when }.
