# O que só o terminal precisa.

terminal-welcome = Onward, no seu terminal. O que você escreve fica nesta máquina.
terminal-begin = Depois de um não, escreva /rejected. Para todo o resto, escreva /onward ajuda. Para sair, escreva /quit.
terminal-goodbye = Cuide-se.
terminal-entry = [{ $number }] { $label }
terminal-several = Você pode escrever vários números, como { $example }.
terminal-no-card = Ainda não há nada para apertar. /onward mostra onde você está.
terminal-no-number = O último cartão tem os números de 1 a { $most }.
terminal-one-number = Aqui cabe um número por vez.
terminal-few-numbers = Aqui cabem até { $most } números.
terminal-channel = Em um canal, todo mundo veria isto:
terminal-credit = { $author }, { $work }, { $year }
terminal-form-how = Uma linha vazia deixa como está, um traço apaga, e /cancel sai do formulário.
terminal-form-left = Você saiu do formulário. Nada dele fica guardado.
terminal-form-now = Agora diz: { $text }
terminal-too-long = Está um pouco longo: cabem { $limit } caracteres aqui, e tem { $count }. Você pode encurtar?
terminal-pick-number = Aqui vai um número de 1 a { $most }, ou uma linha vazia.
terminal-now = Agora é { $now }.
terminal-nothing-due = Nenhuma mensagem espera, então a hora fica como está.
terminal-command-tomorrow = Ir para a próxima mensagem
terminal-command-quit = Sair
terminal-command-cancel = Sair de um formulário
terminal-here = este canal
terminal-you = você
