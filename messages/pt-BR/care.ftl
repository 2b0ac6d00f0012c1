help-lines-title = Pessoas com quem conversar
help-lines-bot = Sou um bot, e nenhuma pessoa lê isto. Uma pessoa pode ouvir você.
help-lines-everywhere = Em qualquer país: findahelpline.com
help-lines-emergency = Se você pode estar em perigo agora, ligue para 112, 911, 999 ou 000, ou vá até alguém por perto.
help-lines-prompt = Escolher meu país
help-lines-more = Mais países
help-lines-country = Pessoas com quem conversar: { $country }
help-country-kept = Guardo este país, para que as linhas dele venham primeiro. Você pode mudar isso nos ajustes.
help-country-forgotten = Não guardo mais nenhum país para você.
country = { $name }

help-line = { $name }
help-line-hours = { $name }, { $hours }
help-hours = { $hours }
help-hours-always = a qualquer hora
help-hours-many = { $count } horas por dia ou mais
help-hours-unsure = { $hours }, isso pode ter mudado
help-way-call = Ligação: { $number }
help-way-mobile = De um celular: { $number }
help-way-sms = Mensagem de texto: { $number }
help-way-sms-word = Envie { $word } para { $number }
help-way-whatsapp = WhatsApp: { $number }
help-way-chat = Chat: { $address }
help-way-web = Site: { $address }

help-reminder = Aqui você encontra pessoas que escutam: findahelpline.com
help-reminder-line = Uma pessoa pode ouvir você. { $name }: { $number }
help-reminder-hours = Uma pessoa pode ouvir você. { $name }, { $hours }: { $number }
no-quotes-now = Nestes dias eu não trago citações. Uma pessoa pode ouvir você hoje.

more-ways-title = Mais formas de ajuda
more-ways-near = Alguém de confiança pode ficar com você, ou ligar com você. Um posto de saúde ou um hospital também pode ajudar.
more-ways-friend = Se é sobre uma amizade, você não precisa carregar isso sem ninguém. Fique por perto se for seguro, e ligue na companhia dessa pessoa.
more-ways-nobody = Não conto a ninguém. Ninguém recebe um aviso.
trusted-title = Uma mensagem
trusted-how = Copie isto e envie a alguém de confiança. Eu não envio nada, e ninguém recebe um aviso.
trusted-message = Estou passando por um momento muito difícil, e não quero ficar só com isso. Você pode me ligar ou vir logo?

button-more-ways = Mais formas
button-copy-message = Copiar uma mensagem
button-im-safe = Sem perigo
button-country = País
button-forget-country = Esquecer meu país
button-check-in-tomorrow = Escreva amanhã
button-no-check-in = Sem mensagem
