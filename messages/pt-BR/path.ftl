# Até onde alguém já veio, ao longo do tempo: em palavras e como imagem sem letras.

path-week = Seu caminho, semana a semana. Cada data é o primeiro dia de uma semana. { $times } A estrada continua.
path-month = Seu caminho, mês a mês. { $times } A estrada continua.
path-quarter = Seu caminho, de três em três meses. { $times } A estrada continua.
path-year = Seu caminho, ano a ano. { $times } A estrada continua.
path-and = { $before } { $after }
path-list = { $before }, { $after }
path-in-week = { $when }: { $counts }.
path-in-month = Em { $when }: { $counts }.
path-in-quarter = Desde { $when }: { $counts }.
path-in-year = Em { $when }: { $counts }.
path-before = Antes de { $when }: { $counts }.
path-lately = Mês a mês:
path-count-no = { $count ->
    [one] 1 não
   *[other] { $count } nãos
}
path-count-answer = { $count ->
    [one] 1 resposta
   *[other] { $count } respostas
}
path-count-interview = { $count ->
    [one] 1 entrevista
   *[other] { $count } entrevistas
}
path-count-went-well = { $count ->
    [one] 1 coisa boa
   *[other] { $count } coisas boas
}
path-legend = A estrada vai da esquerda para a direita, e continua. Os anéis embaixo são cada não. Em cima, os pontos são respostas e os losangos, entrevistas. Os sóis são passos e o que deu certo. A marca na estrada é hoje.
path-empty = Ainda não há nada para desenhar. Seu caminho começa quando você me conta algo.
progress-done = { $count ->
    [one] Um passo pequeno dado
   *[other] { $count } passos pequenos dados
}
progress-interviews = { $count ->
    [one] Uma entrevista
   *[other] { $count } entrevistas
}
