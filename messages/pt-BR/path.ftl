# Até onde alguém já veio, ao longo do tempo: em palavras e como imagem sem letras.

path-week = Seu caminho, semana a semana. Cada data é o primeiro dia de uma semana, com quantas vezes ao lado. { $rows } A estrada continua.
path-month = Seu caminho, mês a mês, com quantas vezes ao lado. { $rows } A estrada continua.
path-quarter = Seu caminho, de três em três meses. Cada parte começa no mês citado, com quantas vezes ao lado. { $rows } A estrada continua.
path-year = Seu caminho, ano a ano, com quantas vezes ao lado. { $rows } A estrada continua.
path-and = { $before } { $after }
path-row-no = Anéis sob a estrada, um não: { $times }.
path-row-answer = Pontos, uma resposta que veio: { $times }.
path-row-interview = Losangos, uma entrevista: { $times }.
path-row-went-well = Sóis, um passo ou algo que deu certo: { $times }.
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
