crisis-thanks = Agradeço por dizer isso. Sou um bot. Não sei se você está em perigo, e nenhuma pessoa lê isto. Você merece falar com uma pessoa agora.
crisis-act = Se você acha que pode se machucar em breve, ligue para 112, 911, 999 ou 000. Ou vá até alguém por perto.
crisis-not-kept = Não guardei nada do que você escreveu.
crisis-safe = Tudo certo. Você pode continuar de onde estava. Hoje as linhas de ajuda ficam por perto.
plain-check-in = Eu disse que escreveria hoje. Não precisa responder.
