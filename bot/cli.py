"""The `onward` command: options, exit codes, one-line errors. What is slow to load is loaded where it is needed.

Exit codes: 0 done, 1 failed with a one-line reason on stderr, 2 bad usage (Typer's own).
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.config import Settings

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"onward {version('onward')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def onward(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """A private, humane way through the days after a rejection.

    With no command: the bot runs where tokens are set, and talks in this terminal where none are.
    """
    if context.invoked_subcommand is None:
        settings = _settings()
        if settings.configured_platforms():
            _serve(settings)
        else:
            _talk(settings)


@app.command("try")
def try_() -> None:
    """Talk with Onward in this terminal. Needs no tokens."""
    _talk(_settings())


@app.command()
def run() -> None:
    """Run on every platform whose tokens are set."""
    _serve(_settings())


@app.command()
def doctor(
    discord_dm: Annotated[str, typer.Option(metavar="USER_ID", help="Send one test message on Discord.")] = "",
    slack_dm: Annotated[str, typer.Option(metavar="MEMBER_ID", help="Send one test message on Slack.")] = "",
) -> None:
    """Look whether all that Onward needs is there, and say what to do where it is not."""
    from bot.doctor import examine, report

    findings = examine({"discord": discord_dm, "slack": slack_dm})
    typer.echo(report(findings))
    if not all(finding.fine for finding in findings):
        raise typer.Exit(1)


@app.command()
def screen(
    file: Annotated[str, typer.Argument(metavar="FILE.jsonl", help="Lines of {text, lang, label?}; - for stdin.")],
) -> None:
    """Try the crisis screen on lines of JSON: one answer each, then how many were heard. Prints nothing of a text."""
    from bot.screening import Screening

    screening = Screening()
    try:
        with sys.stdin.buffer if file == "-" else Path(file).open("rb") as lines:
            for told in screening.of(lines):
                typer.echo(told)
                sys.stdout.flush()
    except BrokenPipeError:
        _hush()
    except OSError as problem:
        _fail(f"{file} cannot be read: {problem.strerror}.")
    for reason in screening.problems:
        typer.echo(f"onward: {reason}", err=True)
    if screening.problems:
        raise typer.Exit(1)


slack = typer.Typer(help="What is only for Slack.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(slack, name="slack")


@slack.command()
def manifest(
    url: Annotated[str, typer.Option(help="Where Slack reaches the bot over HTTP; empty for Socket Mode.")] = "",
) -> None:
    """Print the app manifest to paste at api.slack.com: From a manifest, YAML."""
    from pkgutil import resolve_name

    from bot.words import Words

    typer.echo(resolve_name("adapters.slack.manifest:manifest")(Words(), url), nl=False)


def main() -> None:
    """Run the command. What a person can mend is one line on stderr, never a traceback."""
    try:
        app(prog_name="onward")
    except Exception as error:
        from bot.config import ConfigError

        if not isinstance(error, ConfigError):
            raise
        _fail(str(error))


def _settings() -> Settings:
    from bot.config import load_settings

    return load_settings()


def _talk(settings: Settings) -> None:
    from bot import log
    from bot.tryout import talk

    asked = "log_level" in settings.model_fields_set
    log.set_up(settings.log_level if asked else "WARNING")  # a conversation is no place for what a server reports
    _finish(talk(settings))


def _serve(settings: Settings) -> None:
    from bot import log
    from bot.config import ConfigError

    platforms = settings.configured_platforms()
    if not platforms:
        from bot.replies import Line
        from bot.words import Words

        raise ConfigError(Words().text(Line("run-no-tokens-refused")))
    log.set_up(settings.log_level)
    _finish(_run(settings, platforms))


async def _run(settings: Settings, platforms: tuple[str, ...]) -> None:
    from bot.app import SystemClock, open_app

    running = await open_app(settings, SystemClock(), platforms)
    await running.run()


def _finish(work: Coroutine[object, object, None]) -> None:
    """See it through. A closed pipe or Ctrl-C ends it quietly."""
    from bot.ports import CannotConnect
    from bot.store import StoreError

    try:
        asyncio.run(work)
    except (CannotConnect, StoreError) as problem:
        _fail(str(problem))
    except KeyboardInterrupt:
        pass
    except BrokenPipeError:
        _hush()


def _hush() -> None:
    """Python flushes standard output once more at its end; now that goes nowhere instead of to a closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(reason: str) -> NoReturn:
    typer.echo(f"onward: {reason}", err=True)
    sys.exit(1)
