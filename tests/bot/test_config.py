"""Settings of whoever runs the bot: a slip is one line that names the variable, and a secret is never repeated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings, strategies

from bot.config import ConfigError, Settings, load_settings

ROOT = Path(__file__).resolve().parents[2]
SECRETS = (
    "DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_SECRET",
    "ONWARD_SECRET_KEYS", "DATABASE_URL",
)  # fmt: skip
HIDDEN = "hush-Zebra-42"


def variables() -> set[str]:
    """The variable of every setting."""
    return {str(field.validation_alias or name).upper() for name, field in Settings.model_fields.items()}


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine where nothing is set, and no `.env` lies in the folder."""
    for name in variables():
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal() -> str:
    """The one line with which the settings are refused."""
    with pytest.raises(ConfigError) as refused:
        load_settings().configured_platforms()
    line = str(refused.value)
    assert line
    assert "\n" not in line
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None or refused.value.__suppress_context__
    return line


def test_nothing_has_to_be_set() -> None:
    """With no variable at all everything has a value that works, and no platform is joined."""
    settings = load_settings()

    assert () == settings.configured_platforms()
    assert () == settings.keys
    assert None is settings.database_url
    assert ("127.0.0.1", 3000, "INFO") == (settings.http_host, settings.http_port, settings.log_level)
    assert set() == settings.model_fields_set


def test_the_example_names_every_variable_and_no_other() -> None:
    """Whoever copies .env.example finds each setting there once, and nothing that does not exist."""
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = re.findall(r"^(?:# ?)?([A-Z][A-Z0-9_]*)=", text, re.MULTILINE)

    assert variables() == set(named)
    assert len(named) == len(set(named))


def test_the_example_can_be_used_as_it_is(nowhere: Path) -> None:
    """Copied without filling anything in, .env.example sets nothing but what holds anyway."""
    (nowhere / ".env").write_bytes((ROOT / ".env.example").read_bytes())

    assert Settings.model_construct().model_dump() == load_settings().model_dump()


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("ONWARD_HTTP_PORT", HIDDEN),
        ("ONWARD_HTTP_PORT", "65536"),
        ("ONWARD_HTTP_PORT", "-1"),
        ("ONWARD_HTTP_PORT", "80.5"),
        ("ONWARD_LOG_LEVEL", HIDDEN),
        ("ONWARD_LOG_LEVEL", "TRACE"),
    ],
)
def test_a_setting_that_does_not_fit_is_named_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    """The line says which variable to mend; what stood in it may be a secret in the wrong place."""
    monkeypatch.setenv(variable, value)

    line = refusal()

    assert variable in line
    assert value not in line
    assert ".env.example" in line


def test_all_slips_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two variables that do not fit are one line, not one after the other."""
    monkeypatch.setenv("ONWARD_HTTP_PORT", HIDDEN)
    monkeypatch.setenv("ONWARD_LOG_LEVEL", HIDDEN)

    line = refusal()

    assert {"ONWARD_HTTP_PORT", "ONWARD_LOG_LEVEL"} <= variables_in(line)
    assert HIDDEN not in line


def variables_in(line: str) -> set[str]:
    """The variables that a line names."""
    return variables() & set(re.findall(r"[A-Z][A-Z0-9_]+", line))


@settings(max_examples=25)
@given(strategies.text(strategies.characters(codec="utf-8", exclude_characters="\0"), max_size=20))
@example(HIDDEN)
@example("３０００x")
def test_a_refusal_is_the_same_whatever_was_refused(value: str) -> None:
    """Nothing that was put there by mistake changes the line in any way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONWARD_HTTP_PORT", value)
        try:
            said = str(load_settings().http_port)
        except ConfigError as refused:
            said = str(refused)

    assert said.isdecimal() or said == "This setting cannot be used: ONWARD_HTTP_PORT. See .env.example for what fits."


@pytest.mark.parametrize("variable", sorted(variables()))
@pytest.mark.parametrize("place", ["environment", "file"])
def test_empty_is_not_set(monkeypatch: pytest.MonkeyPatch, nowhere: Path, variable: str, place: str) -> None:
    """A line `NAME=` left from the example means the same as no line."""
    if place == "file":
        (nowhere / ".env").write_text(f"{variable}=\n", encoding="utf-8")
    else:
        monkeypatch.setenv(variable, "")

    settings = load_settings()

    assert Settings.model_construct().model_dump() == settings.model_dump()
    assert () == settings.configured_platforms()


@pytest.mark.parametrize("variable", sorted(variables()))
def test_every_variable_can_stand_in_the_file(nowhere: Path, variable: str) -> None:
    """What is written in `.env` counts, whichever variable it is; others there do no harm."""
    numbers = {"ONWARD_HTTP_PORT": "0", "DISCORD_SHARD_IDS": "0,1", "DISCORD_SHARD_COUNT": "2"}
    value = {**numbers, "ONWARD_LOG_LEVEL": "debug"}.get(variable, HIDDEN)
    (nowhere / ".env").write_text(f"UNRELATED=1\n{variable}={value}\n", encoding="utf-8")

    assert 1 == len(load_settings().model_fields_set)


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, nowhere: Path) -> None:
    """For one run a variable can be set without editing `.env`."""
    (nowhere / ".env").write_text("ONWARD_HTTP_PORT=1\n", encoding="utf-8")
    monkeypatch.setenv("ONWARD_HTTP_PORT", "2")

    assert 2 == load_settings().http_port


@pytest.mark.parametrize("variable", SECRETS)
def test_a_secret_is_never_shown(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """Settings that end up in a traceback or a log do not hold a token, a key or a password."""
    monkeypatch.setenv(variable, HIDDEN)

    settings = load_settings()

    assert HIDDEN not in f"{settings!r}{settings}"
    assert 1 == len(settings.model_fields_set)


@pytest.mark.parametrize(
    ("tokens", "platforms"),
    [
        ("", ()),
        ("DISCORD_TOKEN", ("discord",)),
        ("SLACK_BOT_TOKEN SLACK_APP_TOKEN", ("slack",)),
        ("SLACK_BOT_TOKEN SLACK_SIGNING_SECRET", ("slack",)),
        ("SLACK_BOT_TOKEN SLACK_APP_TOKEN SLACK_SIGNING_SECRET", ("slack",)),
        ("SLACK_SIGNING_SECRET SLACK_CLIENT_ID SLACK_CLIENT_SECRET", ("slack",)),
        ("SLACK_APP_TOKEN SLACK_CLIENT_ID SLACK_CLIENT_SECRET", ("slack",)),
        ("SLACK_BOT_TOKEN SLACK_APP_TOKEN SLACK_CLIENT_ID SLACK_CLIENT_SECRET", ("slack",)),
        ("SLACK_BOT_TOKEN SLACK_SIGNING_SECRET SLACK_CLIENT_ID SLACK_CLIENT_SECRET", ("slack",)),
        ("DISCORD_TOKEN SLACK_BOT_TOKEN SLACK_APP_TOKEN", ("discord", "slack")),
        ("ONWARD_SECRET_KEYS DATABASE_URL", ()),
    ],
)
def test_a_platform_is_joined_when_its_tokens_are_set(
    monkeypatch: pytest.MonkeyPatch, tokens: str, platforms: tuple[str, ...]
) -> None:
    """Tokens alone say where the bot goes; nothing has to be switched on besides."""
    for variable in tokens.split():
        monkeypatch.setenv(variable, HIDDEN)

    assert platforms == load_settings().configured_platforms()


@pytest.mark.parametrize(
    ("tokens", "missing"),
    [
        ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN SLACK_SIGNING_SECRET"),
        ("DISCORD_TOKEN SLACK_BOT_TOKEN", "SLACK_APP_TOKEN SLACK_SIGNING_SECRET"),
        ("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"),
        ("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN"),
        ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"),
        ("SLACK_CLIENT_SECRET", "SLACK_CLIENT_ID"),
        ("SLACK_SIGNING_SECRET SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"),
        ("SLACK_CLIENT_ID SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET SLACK_APP_TOKEN"),
    ],
)
def test_half_of_what_slack_needs_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, tokens: str, missing: str
) -> None:
    """Whoever forgot one of Slack's tokens reads which one, and no token."""
    for variable in tokens.split():
        monkeypatch.setenv(variable, HIDDEN)

    line = refusal()

    assert set(missing.split()) <= variables_in(line)
    assert HIDDEN not in line


@pytest.mark.parametrize(
    ("joined", "keys"),
    [("a", ("a",)), (" new , old ", ("new", "old")), ("a,,b,", ("a", "b")), (" , ", ())],
)
def test_keys_are_read_newest_first(monkeypatch: pytest.MonkeyPatch, joined: str, keys: tuple[str, ...]) -> None:
    """Spaces and a comma too many around a key do not make it another key."""
    monkeypatch.setenv("ONWARD_SECRET_KEYS", joined)

    assert keys == load_settings().keys


@pytest.mark.parametrize("level", ["debug", "Info", "WARNING", "error"])
def test_a_level_may_be_written_small(monkeypatch: pytest.MonkeyPatch, level: str) -> None:
    """How loud the log is does not depend on capitals."""
    monkeypatch.setenv("ONWARD_LOG_LEVEL", level)

    assert level.upper() == load_settings().log_level


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_a_file_in_another_encoding_is_one_line(nowhere: Path, encoding: str) -> None:
    """An editor that saved `.env` in its own way is named as the reason, and what stands there is not shown."""
    (nowhere / ".env").write_bytes(f"DISCORD_TOKEN={HIDDEN}é\n".encode(encoding))

    line = refusal()

    assert ".env" in line
    assert "UTF-8" in line
    assert HIDDEN not in line


def test_a_file_with_a_byte_order_mark_counts(nowhere: Path) -> None:
    """Notepad puts a sign nobody sees before the first line; the first variable there still counts."""
    (nowhere / ".env").write_bytes(f"DISCORD_TOKEN={HIDDEN}\n".encode("utf-8-sig"))

    assert ("discord",) == load_settings().configured_platforms()


def test_settings_do_not_change_while_the_bot_runs() -> None:
    """What was read at the start holds until the end."""
    with pytest.raises(ValueError, match="frozen"):
        load_settings().http_port = 1


@pytest.mark.parametrize(("ids", "count"), [("0", ""), ("4", "4"), ("-1", "2")])
def test_shards_that_do_not_exist_are_refused(monkeypatch: pytest.MonkeyPatch, ids: str, count: str) -> None:
    """A process that would serve nobody says so instead of starting."""
    monkeypatch.setenv("DISCORD_SHARD_IDS", ids)
    monkeypatch.setenv("DISCORD_SHARD_COUNT", count)

    with pytest.raises(ConfigError, match="DISCORD_SHARD_COUNT"):
        load_settings().configured_platforms()


def test_shards_are_numbers_between_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spaces do no harm; letters are refused."""
    monkeypatch.setenv("DISCORD_SHARD_IDS", " 0, 3 ")
    monkeypatch.setenv("DISCORD_SHARD_COUNT", "4")
    assert (0, 3) == load_settings().discord_shard_ids

    monkeypatch.setenv("DISCORD_SHARD_IDS", "first")
    with pytest.raises(ConfigError, match="DISCORD_SHARD_IDS"):
        load_settings()
