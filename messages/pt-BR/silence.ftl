# Dois silêncios seguidos encerram o que chega a cada dia.

silence-ended = Escrevi duas vezes e depois parei. O silêncio é uma boa resposta. Para ter uma mensagem a cada dia, aperte Recomeçar.
