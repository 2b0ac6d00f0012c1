# Em que cada passo se apoia. Sem promessas.

why-title = Em que isto se apoia
why-what = Venho de um texto sobre receber um não, e de pesquisas. Pode ajudar. Escolha uma parte para ler o porquê.
why-not = Não sou terapia nem dou conselhos de saúde. Nenhuma pessoa está olhando. Não sirvo para emergências e posso deixar passar coisas. Linhas de ajuda leva a pessoas.

why-rest-title = Por que descansar primeiro
why-rest = Em um estudo, quem escreveu para si com gentileza depois de um momento difícil sentiu menos tristeza e mais calma. A gentileza ajudou a tentar de novo quem também queria aprender. Por isso cada passo tem algo gentil e algo pequeno para aprender.
why-thanks-title = Por que manter boa relação
why-thanks = Quem agradece costuma subestimar a alegria que dá. Pedir um conselho traz palavras mais úteis do que pedir um retorno. A maioria nunca fica sabendo o motivo do não. O silêncio é comum, e também encerra este passo.
why-onward-title = Por que seguir assim
why-onward = Muitos estudos mostram que um plano com “se” e “então” ajuda a fazer o que se quer. Em um estudo, um plano escrito trouxe mais ofertas. Lembretes toda semana não acrescentaram nada. Por isso aqui vale o plano, e eu escrevo pouco.
why-check-in-title = Por que uma mensagem
why-check-in = Uma mensagem curta que não pede nada já ajudou em momentos muito duros. Isso não foi testado com quem procura trabalho. Por isso só escrevo depois de um sim, e dois silêncios encerram. Em um estudo, o ânimo de muita gente caiu de novo depois de dez semanas.
why-not-proven-title = O que não está provado
why-not-proven = Ninguém testou o Onward. Nenhum estudo mostra que um bot ajude a encontrar trabalho. Nenhum olhou ligações depois de um não. Alguns estudos eram pequenos, ou com um só tipo de pessoas. Todas as fontes estão em docs/evidence.md, junto ao código.

button-why = Por que assim
button-why-rest = Descanso
button-why-thanks = Boa relação
button-why-onward = Seguir
button-why-check-in = Mensagens
button-why-not-proven = Não provado
