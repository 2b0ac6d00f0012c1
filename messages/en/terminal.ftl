# What only the terminal needs: how to press a button by its number, and how a form is asked line by line.

terminal-welcome = Onward, in your terminal. What you write stays on this machine.
terminal-begin = After a no, type /rejected. For everything else, type /onward help. To leave, type /quit.
terminal-goodbye = Take care of yourself.
terminal-entry = [{ $number }] { $label }
terminal-several = You can type several numbers, such as { $example }.
terminal-no-card = There is nothing to press yet. /onward shows where you are.
terminal-no-number = The last card has the numbers 1 to { $most }.
terminal-one-number = One number at a time fits here.
terminal-few-numbers = Up to { $most } numbers fit here.
terminal-channel = In a channel, everybody would see this:
terminal-credit = { $author }, { $work }, { $year }
terminal-form-how = An empty line leaves it as it is, a dash clears it, and /cancel leaves the form.
terminal-form-left = You left the form. Nothing from it is kept.
terminal-form-now = It says now: { $text }
terminal-too-long = That is a little long: { $limit } characters fit here, and it has { $count }. Could you make it shorter?
terminal-pick-number = Here a number from 1 to { $most } fits, or an empty line.
terminal-now = It is now { $now }.
terminal-nothing-due = No check-in is waiting, so the time stays as it is.
terminal-command-tomorrow = Go to the next check-in
terminal-command-quit = Leave
terminal-command-cancel = Leave a form
terminal-here = this channel
terminal-you = you
