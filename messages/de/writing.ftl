# Von der Seele schreiben: auf Papier, für niemanden sonst. Ab dem zweiten Tag, nie am ersten Abend.

button-write-it-out = Aufs Papier schreiben
writing-title = Schreib es auf Papier
writing-how = Schreib 15 Minuten über diese Absage und wie sie sich anfühlt, auf Papier, nur nicht hier. Es ist nur für dich. Rechtschreibung ist egal.
writing-stop = Danach eine Stunde bedrückt zu sein, ist häufig. Geht es dir schlechter, hör auf oder nimm ein leichteres Thema.
writing-honest = Du kannst es an drei oder vier Tagen tun. Es kann helfen oder auch nicht.
writing-not-now = Das Schreiben ist für einen anderen Tag. Jetzt reicht es, dich auszuruhen.
