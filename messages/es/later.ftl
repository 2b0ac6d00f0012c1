# El mismo mensaje en otro momento.

later-prompt = Escríbeme más tarde
later-hour = En 1 hora
later-evening = Esta tarde
later-tomorrow = Mañana
later-week = La próxima semana
later-set = Te escribiré sobre esto en esta fecha: { $when }.
later-off = Retirado. No escribiré sobre esto.
later-gone = De ese mensaje ya no queda nada que traer. No cambió nada.
