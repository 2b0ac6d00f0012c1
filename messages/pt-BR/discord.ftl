# Como uma citação é assinada.

discord-credit = { $author }, { $work }, { $year }
