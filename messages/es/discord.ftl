# Cómo se firma una cita.

discord-credit = { $author }, { $work }, { $year }
