# Para que serve cada comando e cada opção, com no máximo 100 caracteres.

command-rejected = Depois de um não: três passos pequenos, em privado
command-encourage = Uma citação para você, ou para compartilhar aqui
command-onward = Onde você está, suas anotações, ajustes e privacidade
command-onward-where = Onde você está, e como seguir
    .name = onde
command-onward-progress = Até onde você já veio, só para você
    .name = progresso
command-onward-notes = Ler ou apagar suas anotações
    .name = anotações
command-onward-plan = Seus planos
    .name = plano
command-onward-win = Algo deu certo: guarde ou compartilhe
    .name = conquista
command-onward-settings = Idioma, fuso horário, hora e mensagens
    .name = ajustes
command-onward-privacy = O que fica guardado; leve com você ou apague
    .name = privacidade
command-onward-admin = Para quem administra esta comunidade
    .name = admin
command-onward-help = O que Onward faz, e todos os comandos
    .name = ajuda

option-company = A empresa, se quiser
    .name = empresa
option-role = A vaga, se quiser
    .name = vaga
option-stage = Até onde chegou, se quiser
    .name = etapa
option-theme = Sobre o que deve ser
    .name = tema
option-zone = Uma cidade grande perto de você
    .name = fuso
option-about = Uma parte, se quiser
    .name = página
option-part = Uma parte, se quiser
    .name = parte
option-language = Em que idioma falo com você
    .name = idioma
option-hour = Quando uma mensagem pode vir, de 09:00 a 19:00
    .name = hora

stage-application = Candidatura
stage-interview = Entrevista
stage-final-round = Última etapa
stage-no-reply = Sem resposta
stage-laid-off = Demissão ou oferta retirada

theme-rest = Descanso
theme-storm = Tempestade
theme-persistence = Persistência
theme-self-worth = Valor próprio
theme-honesty = Honestidade
theme-beginning-again = Recomeço
theme-humour = Humor

help-part-why = Por quê
