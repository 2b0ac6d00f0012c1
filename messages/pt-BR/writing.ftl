# Escrever: no papel, para mais ninguém. A partir do segundo dia, nunca na primeira noite.

button-write-it-out = Escrever no papel
writing-title = Escreva no papel
writing-how = Escreva 15 minutos sobre este não e o que você sente, no papel, mas não aqui. É só para você. A ortografia não importa.
writing-stop = Sentir tristeza por uma hora depois é comum. Se você se sentir pior, pare, ou escolha um tema mais leve.
writing-honest = Você pode fazer isso por três ou quatro dias. Pode ajudar, ou não.
writing-not-now = Escrever é para outro dia. Por enquanto, descansar basta.
