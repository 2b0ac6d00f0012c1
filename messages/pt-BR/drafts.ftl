# Rascunhos depois de um não. Uma empresa os lê.

draft-call-title = Uma ligação
draft-call-how = Respire fundo. Diga quem você é e pergunte se o momento é ruim. Muitas vezes é menos estranho do que se espera, e a alegria do outro lado é maior.
draft-voicemail-title = Um recado de voz
draft-voicemail-how = Fale devagar. Diga seu número uma vez, se quiser. Ninguém precisa ligar de volta.
draft-email-title = Um e-mail
draft-email-how = Envie uma vez. Um dia depois, ou mais, está bem.
draft-linkedin-title = Uma nota no LinkedIn
draft-linkedin-how = O LinkedIn permite 200 caracteres em uma nota, então seja breve.
draft-keep-in-mind = Gostaram disto em você: { $strength }
draft-says-unsure = Ele pergunta sobre o que você anotou como dúvida. Tire isso se quiser.
draft-yours = Mude qualquer palavra. Se derem um conselho, você pode agradecer mesmo sem concordar.

draft-tone-prompt = Escolha o tom
draft-tone-warm = Caloroso
draft-tone-brief = Breve
draft-tone-formal = Formal

draft-form-title = Para seu rascunho
draft-form-their-name = O nome da pessoa
draft-form-role = A vaga
draft-form-company = A empresa
draft-form-valued = Algo verdadeiro que você valorizou
draft-form-valued-hint = Por exemplo: conhecer a sua equipe. Cada linha pode ficar vazia.
draft-form-my-name = Seu nome

draft-call = { $hello } { $thanks } O momento é ruim?

    { $accepted } { $valued }

    { $ask }

    { $goodbye }
draft-voicemail = { $hello } { $thanks } { $accepted } { $ask }
draft-email = { $subject }

    { $greeting }

    { $thanks } { $accepted } { $valued }

    { $ask }

    { $goodbye }

    { $signed }
draft-linkedin = { $greeting }
    { $thanks } { $touch }
draft-linkedin-signed = { $greeting }
    { $thanks } { $touch }
    { $me }

draft-subject = Assunto: Agradeço o seu tempo
draft-subject-role = Assunto: Agradeço, { $role }
draft-greeting-warm = Olá,
draft-greeting-warm-name = Olá, { $name },
draft-greeting-brief = Oi,
draft-greeting-brief-name = Oi, { $name },
draft-greeting-formal = Olá,
draft-greeting-formal-name = Olá, { $name },
draft-hello-none = Olá.
draft-hello-them = Olá, { $them }.
draft-hello-me = Olá, aqui é { $me }.
draft-hello-them-me = Olá, { $them }, aqui é { $me }.

draft-thanks-none-warm = Agradeço por pensarem em mim { $job }, e agradeço o seu tempo.
draft-thanks-none-brief = Agradeço por pensarem em mim { $job }.
draft-thanks-none-formal = Agradeço a consideração { $job } e a sua resposta.
draft-thanks-application-warm = Agradeço por lerem minha candidatura { $job }, e agradeço a resposta.
draft-thanks-application-brief = Agradeço por lerem minha candidatura { $job }.
draft-thanks-application-formal = Agradeço a análise da minha candidatura { $job } e a sua resposta.
draft-thanks-interview-warm = Agradeço a entrevista { $job }, e agradeço o seu tempo.
draft-thanks-interview-brief = Agradeço a entrevista { $job }.
draft-thanks-interview-formal = Agradeço o convite para uma entrevista { $job }.
draft-thanks-final-round-warm = Agradeço a última etapa { $job }, e agradeço todo o seu tempo.
draft-thanks-final-round-brief = Agradeço a última etapa { $job }.
draft-thanks-final-round-formal = Agradeço a consideração até a última etapa { $job }.
draft-thanks-no-reply-warm = Agradeço a chance de me candidatar { $job }.
draft-thanks-no-reply-brief = Agradeço por receberem minha candidatura { $job }.
draft-thanks-no-reply-formal = Agradeço o recebimento da minha candidatura { $job }.
draft-thanks-laid-off-warm = Agradeço a confiança que tiveram em mim { $job }.
draft-thanks-laid-off-brief = Agradeço por me escolherem { $job }.
draft-thanks-laid-off-formal = Agradeço a confiança depositada em mim { $job }.

draft-job-none = para esta vaga
draft-job-role = para a vaga de { $role }
draft-job-company = para a vaga na empresa { $company }
draft-job-role-company = para a vaga de { $role } na empresa { $company }

draft-accepted-decided-warm = Entendo a decisão e desejo que dê certo.
draft-accepted-decided-brief = Entendo a decisão.
draft-accepted-decided-formal = Respeito a decisão.
draft-accepted-no-reply-warm = Não tive resposta, então entendo como um não, e compreendo.
draft-accepted-no-reply-brief = Entendo que a resposta é não.
draft-accepted-no-reply-formal = Não recebi resposta, e respeito isso como um não.
draft-accepted-laid-off-warm = Entendo que está decidido.
draft-accepted-laid-off-brief = Entendo a decisão.
draft-accepted-laid-off-formal = Respeito a decisão.

draft-valued-warm = Gostei de { $valued }.
draft-valued-brief = Valorizei { $valued }.
draft-valued-formal = Apreciei { $valued }.
draft-valued-none-met = Valorizei o tempo que você me deu.
draft-valued-none-unmet = Gostei de conhecer o trabalho de vocês.

draft-ask-warm = Se puder, que conselho você me daria para minha próxima entrevista? Um comentário sobre meu currículo também seria ótimo. Sem problema se não for possível.
draft-ask-warm-about = Se puder, que conselho você me daria para minha próxima entrevista? Tive dúvidas nisto: { $unsure }. Outros comentários também seriam ótimos. Sem problema se não for possível.
draft-ask-brief = Se puder, eu gostaria de um conselho para minha próxima entrevista, ou de outro comentário. Sem problema se não for possível.
draft-ask-formal = Se for possível, eu agradeceria um conselho para minha próxima entrevista. Comentários sobre meu currículo também seriam bem-vindos. Entendo se não puder.
draft-ask-formal-about = Se for possível, eu agradeceria um conselho para minha próxima entrevista. Tive dúvidas nisto: { $unsure }. Outros comentários também seriam bem-vindos. Entendo se não puder.
draft-ask-laid-off-warm = Se puder, que conselho você me daria para meu próximo trabalho? Também gostaria de citar você como referência. Sem problema se não for possível.
draft-ask-laid-off-brief = Se puder, gostaria de citar você como referência. Sem problema se não for possível.
draft-ask-laid-off-formal = Se for possível, eu agradeceria um conselho para minha próxima posição. Posso também citar você como referência? Entendo se não puder.
draft-voicemail-ask-warm = Se tiver um conselho para minha próxima entrevista, ou um comentário, eu adoraria ouvir. Não precisa ligar de volta. Até logo.
draft-voicemail-ask-brief = Se tiver um conselho para minha próxima entrevista, eu gostaria de ouvir. Não precisa ligar de volta. Até logo.
draft-voicemail-ask-formal = Se tiver um conselho para minha próxima entrevista, eu agradeceria. Não é preciso ligar de volta. Até logo.
draft-voicemail-ask-laid-off = Se eu puder citar você como referência, fico feliz. Não é preciso ligar de volta. Até logo.

draft-call-goodbye-warm = Isso me ajuda muito, agradeço. Por favor, lembre de mim para vagas parecidas. Foi um prazer falar com você. Até logo.
draft-call-goodbye-brief = Isso me ajuda, agradeço. Por favor, lembre de mim para vagas parecidas. Até logo.
draft-call-goodbye-formal = Agradeço o seu tempo. Por favor, lembre de mim no futuro para vagas parecidas. Até logo.
draft-goodbye-warm = Por favor, lembre de mim para vagas parecidas. Desejo tudo de bom a você e à equipe.
draft-goodbye-brief = Por favor, lembre de mim para vagas parecidas.
draft-goodbye-formal = Por favor, lembre de mim para vagas parecidas. Desejo muito sucesso a você e à sua equipe.
draft-goodbye-laid-off-warm = Eu gostaria de manter contato. Desejo tudo de bom a você e à equipe.
draft-goodbye-laid-off-brief = Eu gostaria de manter contato, e desejo tudo de bom.
draft-goodbye-laid-off-formal = Eu gostaria de manter contato. Desejo muito sucesso a você e à sua equipe.
draft-linkedin-touch-warm = Eu gostaria de manter contato.
draft-linkedin-touch-brief = Vamos manter contato.
draft-linkedin-touch-formal = Seria um prazer manter contato.
draft-signed-warm = Um abraço
draft-signed-warm-name = Um abraço,
    { $me }
draft-signed-brief = Agradeço mais uma vez
draft-signed-brief-name = Agradeço mais uma vez,
    { $me }
draft-signed-formal = Atenciosamente
draft-signed-formal-name = Atenciosamente,
    { $me }
