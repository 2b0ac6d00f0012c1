# O que só o Slack precisa.

slack-submit = Pronto
slack-close = Agora não
slack-choose = Escolher estes
slack-credit = { $author }, { $work }, { $year }
slack-form-late = O formulário não abriu a tempo. Aperte o botão mais uma vez, por favor.
slack-not-here = Onward não está mais instalado neste espaço, então nada ficou guardado. A administração pode adicionar de novo.
