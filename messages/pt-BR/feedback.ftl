# Comentários recebidos, e como separar.

feedback-title = O que disseram
feedback-said = Os comentários que você recebeu
feedback-hint = Com as palavras da empresa ou as suas. Só você pode ler.
feedback-kept = Guardado. Só você pode ler.
feedback-asked-no-more = Então não vou mais perguntar se veio uma resposta.
feedback-sort = Você pode aceitar sem concordar. Se quiser, separe agora. Depois também está bem.

feedback-sorted-keep = Algo para continuar fazendo. Agora é uma das suas forças, nas palavras da empresa.
feedback-sorted-improve = Algo para melhorar. Um passo pequeno basta, e pode caber em um plano.
feedback-sorted-set-aside = Deixado de lado. Você não precisa concordar. Pode olhar de novo depois, ou nunca.
