# Deux silences de suite mettent fin à ce qui vient chaque jour.

silence-ended = J’ai écrit deux fois, puis plus rien. Le silence est une bonne réponse. Pour avoir un message chaque jour, appuie sur Reprendre.
