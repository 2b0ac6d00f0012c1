# What only the terminal needs: how to press a button there, and how a form is asked line by line.

terminal-welcome = This is Onward, in your terminal. Type /rejected after a no, /encourage for a kind line, or /onward help for every command.
terminal-how = A number presses a button. /tomorrow goes ahead to your next check-in, and /quit leaves.
terminal-now = It is now { $now }.
terminal-nothing-promised = No check-in is promised, so the time stays as it is.
terminal-no-number = There is no { $number } on this card.
terminal-one-number = One number at a time, please.
terminal-fewer-numbers = { $most ->
    [one] You can pick one of these.
   *[other] You can pick up to { $most } of these.
}
terminal-form = One line at a time. An empty line leaves a field as it is, a dash clears it, and /cancel leaves the form.
terminal-field-now = It says now: { $value }
terminal-too-long = That is { $length } characters, and { $limit } fit here. Nothing is lost. Could you make it a little shorter?
terminal-not-listed = Please type a number of the list, or an empty line.
terminal-cancelled = You left the form. Nothing of it is kept.
terminal-channel = In a channel, everybody would see this:
terminal-credit = { $author }, { $work }, { $year }
terminal-goodbye = Take care of yourself.
