# Para quem administra uma comunidade. Nada aqui conta algo sobre uma pessoa.

admin-title = Onward nesta comunidade
admin-people = O que as pessoas escrevem para si é delas. Você não pode ver aqui, e ninguém mais pode.
admin-not-here = Isso pertence a uma comunidade. Escreva em um dos canais dela.
admin-not-you = Isso é para quem administra esta comunidade.
admin-pick-there = Para mudar isso, escreva /onward admin em um canal da comunidade.
admin-prompt = Ver um ajuste
admin-page-sharing = Compartilhar citações
admin-page-quotes = Citações automáticas
admin-page-wins = Compartilhar o que deu certo
admin-page-words = Palavras próprias para outras pessoas
admin-page-language = Idioma nos canais
admin-page-country = Linhas de ajuda
admin-page-moderators = Quem pode moderar
admin-page-managers = Quem pode mudar isto
admin-page-keep = Por quanto tempo fica guardado

admin-sharing-is-on = As pessoas podem compartilhar uma citação em um canal.
admin-sharing-is-off = As pessoas não podem compartilhar citações nos canais.
admin-sharing-turn-off = Se você desligar, ninguém pode compartilhar uma citação aqui. Ainda dá para ler uma em privado. O que está nos canais fica.
admin-sharing-turn-on = Se você ligar, as pessoas podem compartilhar uma citação em um canal. É uma por vez, e elas veem antes. Eu nunca começo por conta própria.
admin-wins-is-on = As pessoas podem compartilhar que algo deu certo.
admin-wins-is-in = As pessoas podem compartilhar que algo deu certo. Aparece em { $where }.
admin-wins-is-off = As pessoas não podem compartilhar aqui que algo deu certo.
admin-wins-turn-off = Se você desligar, ninguém pode compartilhar aqui que algo deu certo. Ainda dá para guardar para si.
admin-wins-turn-on = Se você ligar, as pessoas podem compartilhar em uma linha que algo deu certo. Elas veem a linha antes. Eu nunca começo por conta própria.
admin-wins-room-what = Você pode dar um canal próprio para isso. Se não, aparece onde foi escrito.
admin-wins-prompt = Escolha um canal
admin-to-anywhere = onde foi escrito

admin-words-is-on = As pessoas podem escrever palavras gentis para outras. A moderação lê antes.
admin-words-is-off = As pessoas não podem escrever palavras gentis para outras aqui.
admin-words-turn-on = Se você ligar, as pessoas podem escrever palavras gentis para a comunidade. Também podem levar palavras ou uma citação a quem aceita. Palavras para a comunidade esperam até a moderação ler, com o nome de quem escreveu. Quem lê depois não vê o nome.
admin-words-turn-off = Se você desligar, ninguém pode escrever palavras para outras pessoas aqui, e nenhuma é mostrada. O que espera fica.

admin-language-is = Nos canais eu falo: { $language }
admin-language-what = Isto vale para o que aparece nos canais. Em privado eu falo o idioma de cada pessoa.
admin-language-prompt = Escolha um idioma
language-own = o de quem compartilha
language-en = English
language-es = español
language-fr = français
language-de = Deutsch
language-pt-br = português (Brasil)

admin-country-is = As linhas de ajuda deste país vêm primeiro: { $country }.
admin-country-none = Nenhum país vem primeiro nas linhas de ajuda.
admin-country-what = Se a maioria mora em um país, as linhas de ajuda dele podem vir primeiro. Cada pessoa pode escolher outro país. Eu nunca adivinho.
admin-country-prompt = Escolha um país
admin-country-own = Nenhum país primeiro

admin-moderators-are =
    { $count ->
        [0] Só quem administra esta comunidade pode moderar.
        [one] Mais uma pessoa pode moderar.
       *[other] Mais { $count } pessoas podem moderar.
    }
admin-moderators-what = A moderação lê antes de todo mundo o que se quer dar a outras pessoas. Ela nunca vê anotações privadas e não muda estes ajustes.
admin-managers-are = { $count ->
    [0] Só quem administra pode mudar isto.
    [one] Mais uma pessoa pode mudar isto.
   *[other] Mais { $count } pessoas podem mudar isto.
}
admin-managers-what = Quem você indicar aqui pode mudar tudo isto, como você. Só indica quem administra: o workspace no Slack, o servidor no Discord. Também não vê anotações privadas.
admin-managers-not-you = Só quem administra decide quem pode mudar isto.
admin-moderator = { $number }. { $who }
admin-moderators-prompt = Adicionar alguém
button-admin-remove = Tirar { $number }
button-admin-others = Outras pessoas
button-earlier = Anteriores

admin-keep-is =
    { $days ->
        [0] O que pertence a esta comunidade fica guardado enquanto estou aqui.
       *[other] O que pertence a esta comunidade fica guardado por { $days } dias.
    }
admin-keep-what = Isto vale para o que as pessoas deram a esta comunidade. As anotações privadas não mudam: são de cada pessoa.
admin-keep-prompt = Guardar por
admin-keep-for =
    { $days ->
        [0] Enquanto estou aqui
       *[other] { $days } dias
    }

admin-log-title = Lista de mudanças
admin-log-empty = Nada mudou ainda.
admin-log-entry = { $when }, { $who }: { $what }, { $to }
admin-log-somebody = alguém da administração
admin-log-itself = o próprio Onward
admin-log-former = um ajuste antigo
admin-log-changed = mudou
admin-to-on = ligado
admin-to-off = desligado
admin-to-removed = sem { $who }

# Para quem nos trouxe aqui, uma só vez.
welcome-title = Onward está aqui
welcome-what = Depois de um não, dá para escrever /rejected. Começa então um caminho calmo pelos próximos dias. Ninguém mais vê.
welcome-private = O que as pessoas escrevem é só delas. Você não pode ler, e eu não escrevo nada nos canais por conta própria.
welcome-more = Estes ajustes são um bom começo. O resto está em /onward admin.
share-off-here = Compartilhar está desligado nesta comunidade, então nada foi compartilhado.
admin-page-weekly = Cartão semanal
