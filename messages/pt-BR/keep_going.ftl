# Siga em frente: forças, um plano, passos pequenos, e quem decide.

keep-going-title = Siga em frente
keep-going-strengths = Forças que você anotou:
keep-going-growth = Onde você pode crescer:
keep-going-plans = Seu plano:
keep-going-no-notes = Agora você sabe mais do que antes deste não, mesmo sem anotações.
keep-going-truth = Um dia virá outro não. Nenhuma empresa decide quem você é, nem o que você pode ser. Quem decide é você.
keep-going-offer = Quando quiser: um plano pequeno, ou alguns passos pequenos.

plan-form-title = Um plano pequeno
plan-form-if = Se isto acontecer
plan-form-if-hint = Por exemplo: perguntam sobre um tempo sem trabalho
plan-form-then = então farei isto
plan-form-then-hint = Por exemplo: respiro e digo minhas duas frases
plan-kept = Guardado. Repita uma ou duas vezes; não precisa de mais.

steps-title = Passos da semana
steps-why = Um basta. Você pode mudar de ideia quando quiser.
steps-prompt = Escolha o que serve
steps-chosen = Guardado. Cada um pode ser pequeno assim:
steps-none = Nada escolhido, e está tudo bem.
step-apply = Enviar uma candidatura
step-reach-one = Escrever a alguém que conheço
step-practise = Treinar uma resposta
step-career-plan = Olhar o plano de carreira
step-apply-how = Envie uma candidatura para um lugar de que você gostaria.
step-reach-one-how = Pergunte a uma pessoa que você conhece um pouco. As pessoas dizem sim mais do que pensamos.
step-practise-how = Diga uma resposta em voz alta, duas vezes.
step-career-plan-how = Pergunte a si por dez minutos: ainda quero ir por aqui?

closed-title = Este caminho está fechado
closed-truth = A estrada continua, e você também. Um dia virá outro não. Nenhuma empresa decide quem você é.
closed-next = Suas anotações ficam com você. Quando vier o próximo não, /rejected está aqui.
