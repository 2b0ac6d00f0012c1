# Onde alguém está, e como seguir.

where-title = Onde você está
where-none = Nada está aberto agora.
where-closed = Seu último caminho está fechado{ $what }.
where-begin = Depois de um não, escreva /rejected. Para uma frase gentil, escreva /encourage.
where-arrival = Você me contou de um não{ $what }. Nada precisa acontecer ainda.
where-take-a-day = Você está no primeiro passo, Tire um dia{ $what }.
where-reach-out = Você está no segundo passo, Cuide do contato{ $what }.
where-keep-going = Você está no terceiro passo, Siga em frente{ $what }.
where-check-in = Vou escrever nesta data: { $when }.
where-on-its-way = Uma mensagem que prometi a você está a caminho.
where-plan = Seu plano:
where-steps = Seus passos pequenos desta semana:

stale-card = Esse cartão é de outro momento, então não mudei nada. Aqui é onde você está.
late-kept = Esse caminho está fechado, mas o que você escreveu fica guardado. Aqui é onde você está.
not-now = Está tudo bem. Deixo isto aberto. /onward traz você de volta.
stopped = Paramos aqui. Não envio mais nada. Suas anotações ficam até você apagar.

help-title = O que Onward faz
help-what = Depois de um não, vou com você por três passos, em privado. Tire um dia, Cuide do contato, Siga em frente. Você pode pular ou parar quando quiser.
help-rejected = /rejected: começar depois de um não
help-encourage = /encourage: uma citação para você, ou para compartilhar
help-where = /onward: onde você está
help-notes = /onward anotações: ler ou apagar suas anotações
help-plan = /onward plano: seus planos
help-win = /onward conquista: algo deu certo, para você ou para compartilhar
help-progress = /onward progresso: até onde você já veio
help-settings = /onward ajustes: idioma, fuso horário, hora, mensagens
help-privacy = /onward privacidade: levar seus dados, ou apagar
help-why = /onward ajuda por quê: em que cada passo se apoia
help-limits = Sou um bot. Não sou terapia, nenhuma pessoa lê isto, e não sirvo para emergências. Posso não perceber algo. Linhas de ajuda leva a pessoas.

progress-title = Até onde você já veio
progress-journeys = { $count ->
    [0] Ainda nenhum caminho
    [one] Você recebeu um não e viveu isso
   *[other] Você recebeu um não { $count } vezes e viveu isso
}
progress-strengths = { $count ->
    [one] Uma força anotada
   *[other] { $count } forças anotadas
}
progress-growth = { $count ->
    [one] Um ponto para crescer
   *[other] { $count } pontos para crescer
}
progress-feedback = { $count ->
    [one] Um comentário guardado
   *[other] { $count } comentários guardados
}
progress-plans = { $count ->
    [one] Um plano feito
   *[other] { $count } planos feitos
}
progress-wins = { $count ->
    [one] { $count } coisa que deu certo
   *[other] { $count } coisas que deram certo
}
progress-truth = Isto é só para você. Não há pontuação, e nada a perder.

plans-title = Seus planos
plans-some = Se acontecer, você sabe o que vai fazer:
plans-none = Ainda não há plano. Você pode fazer um no terceiro passo, Siga em frente.
where-follow-up = Vou perguntar se veio resposta: { $when }.
