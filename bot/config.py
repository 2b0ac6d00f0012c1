"""Settings of whoever runs the bot: the only reader of the environment and of `.env`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.replies import Line

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


class ConfigError(Exception):
    """A setting that cannot be used. The message is one line that names the variable and what to do."""


def _numbers(text: object) -> object:
    """Numbers separated by commas, such as "0, 1"."""
    return [part.strip() for part in text.split(",") if part.strip()] if isinstance(text, str) else text


class Settings(BaseSettings):
    """Everything that can be set; each is one variable of the same name in capitals. Empty is the same as not set."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        populate_by_name=True,
    )

    discord_token: SecretStr | None = None
    discord_shard_ids: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_numbers)] = ()
    discord_shard_count: Annotated[int | None, Field(ge=1)] = None
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_client_id: str | None = None
    slack_client_secret: SecretStr | None = None
    http_host: Annotated[str, Field(validation_alias="ONWARD_HTTP_HOST")] = "127.0.0.1"
    http_port: Annotated[int, Field(ge=0, le=65535, validation_alias="ONWARD_HTTP_PORT")] = 3000
    database_url: Annotated[str | None, Field(repr=False)] = None
    """Not shown: the address of a server may hold a password."""
    secret_keys: Annotated[SecretStr | None, Field(validation_alias="ONWARD_SECRET_KEYS")] = None
    """Newest first, separated by commas."""
    log_level: Annotated[Level, BeforeValidator(str.upper), Field(validation_alias="ONWARD_LOG_LEVEL")] = "INFO"

    @property
    def keys(self) -> tuple[str, ...]:
        """The master keys, newest first; none means the key file beside the database."""
        joined = self.secret_keys.get_secret_value() if self.secret_keys else ""
        return tuple(key.strip() for key in joined.split(",") if key.strip())

    def configured_platforms(self) -> tuple[str, ...]:
        """The platforms whose tokens are set. Raises ConfigError where some of what one needs is missing."""
        discord = ("discord",) if self.discord_token else ()
        if any(not 0 <= one < (self.discord_shard_count or 0) for one in self.discord_shard_ids):
            raise ConfigError(_said(Line("config-discord-shards-refused")))
        return (*discord, *(("slack",) if self._has_slack() else ()))

    def _has_slack(self) -> bool:
        ways = self.slack_app_token or self.slack_signing_secret
        installs = self.slack_client_id and self.slack_client_secret
        if bool(self.slack_client_id) != bool(self.slack_client_secret):
            raise ConfigError(_said(Line("config-slack-install-refused")))
        if self.slack_bot_token and not ways:
            raise ConfigError(_said(Line("config-slack-way-refused")))
        if ways and not (self.slack_bot_token or installs):
            raise ConfigError(_said(Line("config-slack-bot-refused")))
        if installs and not ways:
            raise ConfigError(_said(Line("config-slack-signing-refused")))
        return bool(ways)


def load_settings() -> Settings:
    """Read them. Raises ConfigError, one line, for a value that cannot be used; the value itself is never repeated."""
    try:
        return Settings()
    except ValidationError as error:
        variables = ", ".join(sorted({str(one["loc"][0]).upper() for one in error.errors(include_input=False)}))
        raise ConfigError(_said(Line("config-value-refused", {"variables": variables}))) from None
    except UnicodeDecodeError:
        raise ConfigError(_said(Line("config-file-refused"))) from None


def _said(line: Line) -> str:
    from bot.words import Words  # only now: reading all words takes a while, and mostly nothing is wrong

    return Words().text(line)
