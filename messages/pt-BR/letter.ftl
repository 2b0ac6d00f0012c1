# Uma carta para o meu próximo não: algumas linhas para si, e se as mesmas dúvidas voltaram.

letter-form-title = Para o meu próximo não
letter-form-text = Algumas linhas para você, nesse dia
letter-form-text-hint = O que ajudaria você nesse dia? Só você pode ler.
letter-kept = Guardada. Só você pode ler. Quando vier o próximo não, /rejected mostra a carta primeiro.
letter-unchanged = Sua carta fica como estava.
letter-back = Você escreveu isto para hoje:
letter-strengths = E estas forças são suas:
letter-nervous = E isto deixou você com nervosismo naquela vez. Ao anotar agora, dá para ver o que voltou:
note-letter = Carta para o próximo não
button-letter = Carta para mim
button-rewrite-letter = Reescrever

returned-how = Isto você anotou em um caminho anterior. Se quiser, marque o que apareceu de novo.
returned-prompt = O que apareceu de novo?
returned-none = { $count ->
    [one] Desta vez não voltou.
   *[other] Desta vez, nenhum dos { $count } voltou.
}
returned-some = { $away ->
    [one] { $away } de { $count } não voltou desta vez.
   *[other] { $away } de { $count } não voltaram desta vez.
}
returned-all = { $count ->
    [one] Desta vez voltou. Isso é comum.
   *[other] Desta vez, todos os { $count } voltaram. Isso é comum.
}
button-none-of-these = Nada disto
