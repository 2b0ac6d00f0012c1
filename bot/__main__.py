"""`python -m bot` is the `onward` command."""

from bot.cli import main

main()
