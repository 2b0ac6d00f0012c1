# Em cada passo, algo para o coração e algo para aprender. Depois da gentileza, sempre uma coisa pequena.

button-for-you = Para você
button-before-a-call = Antes de ligar
button-what-matters = O que importa
button-small-thing = Uma coisa pequena
button-write-it = Escrever

friend-title = Alguém de quem você gosta
friend-prompt = Pense em alguém de quem você gosta, hoje no seu lugar, com este mesmo não. O que você diria?
friend-how = Você pode só pensar, ou escrever. Depois escute uma vez como se fosse para você.
friend-form-title = A alguém querido
friend-form-words = O que você diria
friend-form-words-hint = Só você pode ler. Pode deixar vazio.
friend-kept = Guardado. Só você pode ler. Foi dito com carinho, e também pode ser para você.
friend-not-kept = Nada foi guardado. Foi dito com carinho, e também pode ser para você.
note-friend = Palavras com carinho
keep-form-question = Guardar nas suas anotações?
keep-yes = Sim, guardar
keep-no = Não, não guardar

small-title = Uma coisa pequena
small-question = Se quiser: anote a pergunta mais difícil, enquanto ainda lembra. Na próxima vez você pode ter uma resposta pronta.
small-job-text = Se quiser: olhe a vaga mais uma vez, e anote uma coisa que você quer aprender.
small-kept-skill = Se quiser: anote uma coisa que você aprendeu lá e quer continuar usando.
small-advice = Se quiser: peça um conselho para a sua próxima entrevista. Quando se pede um conselho, as pessoas costumam dizer coisas mais úteis do que em comentários.
small-network = Se quiser: pense em duas pessoas que você conhece um pouco, de um trabalho antigo ou dos estudos. Faça a uma delas uma pergunta sobre o trabalho. As pessoas dizem sim mais do que esperamos. Em trabalhos manuais, quem está perto pode ajudar mais.

pleased-title = Antes de ligar
pleased-studies = Agradecer pode parecer estranho antes. Em estudos, a outra pessoa achou menos estranho e gostou mais do que se esperava.
pleased-breath = Dá para sentir nervosismo e ligar mesmo assim. Respire devagar uma vez, e diga sua primeira frase.
