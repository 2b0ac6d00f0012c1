# O que foi citado mais de uma vez, e um olhar sobre os passos pequenos da semana.

points-title = O que você citou
points-none = Nada ainda. Depois do próximo não, você pode anotar do que gostaram e o que pareceu incerto.
point-once = { $text }
point-named = { $text } (citado { $count } vezes)
point-worked = { $point }, trabalhado { $count ->
    [one] uma vez
   *[other] { $count } vezes
}
point-worked-prompt = Escolha o que você trabalhou
point-worked-kept = Guardado. Você trabalhou nisso, e isso conta, venha o que vier.
button-gathered = O que citei
button-progress = Progresso

button-look-back = Olhar na sexta
button-none-of-them = Nenhum deles
look-back-promised = Vou perguntar uma vez quais passos pequenos você deu: { $when }.
look-back-once = Uma mensagem, só por esta semana. Não precisa responder.
look-back-off = Retirado. Não vou perguntar sobre os passos.
look-back-title = Sua semana
look-back-message = Você quis olhar hoje para os seus passos pequenos. Se quiser, marque o que aconteceu. Nenhum também está bem.
look-back-prompt = Escolha o que aconteceu
look-back-some = { $count ->
    [one] Guardado: um passo pequeno. Você fez isso.
   *[other] Guardado: { $count } passos pequenos. Você fez isso.
} O que você gostaria agora?
look-back-none = Está tudo bem. Uma semana tem lugar para outras coisas também. O que você gostaria agora?
where-look-back = Vou perguntar quais passos pequenos você deu: { $when }.
