unknown-nearest = Não entendi isso. Você quis dizer { $command }?
unknown-words = Não entendi isso. /rejected começa depois de um não, e /onward mostra onde você está.
not-kept = O que você escreveu aqui não fica guardado.
