# Comment une citation est signée.

discord-credit = { $author }, { $work }, { $year }
