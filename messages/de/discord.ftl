# Wie ein Zitat gezeichnet ist.

discord-credit = { $author }, { $work }, { $year }
