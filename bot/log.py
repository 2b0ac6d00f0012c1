"""Logging that cannot carry private text: members' values are replaced; an error's locals and message never show."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Mapping, MutableMapping, Set
from pathlib import Path
from typing import Any

import structlog

from bot.private import Private

HIDDEN = "(private)"
DEEPEST = 6
"""Levels of nesting a value is looked into; what lies deeper is not shown at all."""

FRAMES = 12
"""How many of the innermost frames of an error are named."""

CHATTY = (
    "discord",
    "slack_bolt",
    "slack_sdk",
    "aiohttp",
    "aiosqlite",
    "sqlalchemy",
    "alembic",
    "apscheduler",
    "asyncio",
)
"""Libraries that write payloads, statements or addresses below WARNING."""

Entry = MutableMapping[str, Any]

_SENTENCE = re.compile(r"[\n(<:]")
"""Where asyncio's own words end."""


def set_up(level: str = "INFO") -> None:
    """Send every line, ours and the libraries', to stderr: JSON unless a person is watching. level: a logging name."""
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        without_words_of_arguments,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_words_of_errors,
        without_private_text,
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(harmless)
    drawn = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, _drawn()]
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=drawn, foreign_pre_chain=shared))
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in CHATTY:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))


def harmless(record: logging.LogRecord) -> bool:
    """Clean a library's line before it is put together. asyncio quotes calls and errors: only its sentence stays."""
    if hasattr(record, "_logger"):
        return True  # ours: cleaned by the processors
    record.msg = _clean(record.msg)
    if isinstance(record.args, Mapping):
        record.args = {str(name): _clean(value) for name, value in record.args.items()}
    elif record.args:
        record.args = tuple(_clean(value) for value in record.args)
    if record.name == "asyncio":
        record.msg, record.args = _SENTENCE.split(record.getMessage(), maxsplit=1)[0].strip(), ()
    return True


def without_words_of_arguments(logger: object, method: str, entry: Entry) -> Entry:
    """Clean what is to be put into the line, before it is."""
    if "positional_args" in entry:
        entry["positional_args"] = tuple(_clean(value) for value in entry["positional_args"])
    return entry


def without_private_text(logger: object, method: str, entry: Entry) -> Entry:
    """Replace every private text, however deep it lies."""
    return {name: value if name.startswith("_") else _clean(value) for name, value in entry.items()}


def without_words_of_errors(logger: object, method: str, entry: Entry) -> Entry:
    """Show an error as its type and where it came from. Its message may quote what a member wrote."""
    given = entry.pop("exc_info", None)
    entry.pop("stack_info", None)
    error = given if isinstance(given, BaseException) else given[1] if isinstance(given, tuple) else None
    if given is True:
        error = sys.exc_info()[1]
    if error is not None:
        frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
        entry["raised"] = type(error).__name__
        entry["at"] = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return entry


def _clean(value: object, depth: int = 0) -> object:
    """A copy fit to be shown. Only values known to be harmless stay as they are."""
    if isinstance(value, Private) or depth > DEEPEST:
        return HIDDEN
    if isinstance(value, Mapping):
        return {str(_clean(key, depth + 1)): _clean(inner, depth + 1) for key, inner in value.items()}
    if isinstance(value, list | tuple | Set):
        return [_clean(inner, depth + 1) for inner in value]
    if isinstance(value, BaseException):
        return type(value).__name__
    if isinstance(value, str | int | float | bool | None):
        return value
    return f"({type(value).__name__})"  # its repr could hold anything


def _drawn() -> structlog.typing.Processor:
    if sys.stderr.isatty():
        return structlog.dev.ConsoleRenderer()
    return structlog.processors.JSONRenderer(ensure_ascii=False)
