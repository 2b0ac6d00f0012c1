# Revisar meu rascunho. Cada linha explica e sugere; nada é proibido.

check-form-title = Revisar meu rascunho
check-form-draft = Seu rascunho
check-form-hint = Cole aqui. Ele é lido e não fica guardado.
check-form-way = Para que ele é

draft-check-title = Seu rascunho
draft-check-nothing = Ainda não há nada para ver. Você pode colar seu rascunho quando quiser.
draft-check-fine = Ele agradece, não vende nada e é fácil de responder. Eu não mudaria nada.
draft-check-hurts = Palavras que machucam ficam e fecham portas. O que você sente é permitido; uma linha calma hoje ajuda mais.
draft-check-kept = Você decide. Nada dele ficou guardado.
draft-check-yours = São só ideias. Você decide, e nada ficou guardado.
draft-check-more = { $count ->
    [one] Tenho mais uma ideia. Mude o que quiser e confira de novo.
   *[other] Tenho mais { $count } ideias. Mude o que quiser e confira de novo.
}

draft-check-others = Ele cita outras pessoas ou a lei. Talvez você queira um conselho antes.
draft-check-reconsider = Ele pede que pensem de novo. Você pode escrever: Entendo a decisão.
draft-check-selling = Ele fala das suas habilidades, como uma segunda tentativa. Você pode tirar isso.
draft-check-arguing = Ele discute com o não. Você pode pedir um só conselho.
draft-check-pressure = Ele pode passar pressa. Enviar uma vez basta.
draft-check-heavy = Sua dor é real. Aqui basta uma linha curta: Senti muito com a notícia.
draft-check-small = Ele diminui você. Você não precisa pedir desculpas.
draft-check-unfilled = Ainda há um espaço aberto. Você pode preencher.
draft-check-many-words = Ele tem mais de { $limit } palavras. Um mais curto é lido até o fim.
draft-check-many-signs = Ele tem mais de { $limit } caracteres. O LinkedIn não aceita mais.
draft-check-no-thanks = Falta um agradecimento perto do começo. Você pode abrir com um.
draft-check-no-way-out = Seu pedido não deixa saída. Você pode dizer: sem problema se não for possível.
draft-check-questions = Ele pergunta mais de uma vez. Uma só pergunta é mais fácil de responder.
draft-check-gushing = Palavras grandes soam menos verdadeiras. Você pode dizer uma coisa simples.
draft-check-shouting = Um ponto de exclamação, ou nenhum, soa mais calmo.
