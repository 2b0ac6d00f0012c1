"""Discord's numbers, each with the page that states it."""

from __future__ import annotations

# https://docs.discord.com/developers/components/reference
COMPONENTS_V2 = 1 << 15
EPHEMERAL = 1 << 6
COMPONENTS = 40
"""In one message, counting nested ones."""
BUTTONS_IN_ROW = 5
CUSTOM_ID = 100
BUTTON_LABEL = 80
OPTIONS = 25
OPTION_TEXT = 100
PLACEHOLDER = 150
MODAL_TITLE = 45
MODAL_FIELDS = 5
LABEL = 45
LABEL_DESCRIPTION = 100
INPUT = 4000

# https://docs.discord.com/developers/components/reference#text-display (4000 each; the SDK sums them over a message)
TEXT = 4000

# https://docs.discord.com/developers/resources/message
CONTENT = 2000
NONCE = 25
MESSAGES_LOOKED_AT = 50

# https://docs.discord.com/developers/interactions/application-commands
DESCRIPTION = 100
CHOICES = 25
CHOICE_NAME = 100
CHOICE_VALUE = 100

# https://docs.discord.com/developers/interactions/receiving-and-responding
FIRST_RESPONSE_SECONDS = 3.0
TOKEN_SECONDS = 15 * 60

# https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
INVALID_REQUESTS = 10_000
INVALID_WINDOW = 600.0
"""Seconds."""
INVALID_STATUSES = frozenset({401, 403, 429})
"""A 429 whose scope is "shared" does not count."""

# https://docs.discord.com/developers/reference#locales
LOCALES = (
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
)  # fmt: skip

# https://docs.discord.com/developers/topics/opcodes-and-status-codes
ALREADY_ACKNOWLEDGED = 40060
UNKNOWN_CHANNEL = 10003
NOT_FOR_TEXT, THREAD_ARCHIVED, THREAD_LOCKED = 50008, 50083, 160005
UNKNOWN_MESSAGE = 10008
UNKNOWN_WEBHOOK = 10015
UNKNOWN_INTERACTION = 10062
TOKEN_EXPIRED = 50027
INVALID_BODY = 50035
OPENING_TOO_FAST = 40003
QUARANTINED = 20026
"""Not on that page: the bot may only write to people it has written to before (discord-api-docs, issue 2669)."""
UNKNOWN_USER = 10013
# https://docs.discord.com/developers/topics/permissions
ADMINISTRATOR, MANAGE_GUILD = 1 << 3, 1 << 5
VIEW_CHANNEL, SEND_MESSAGES = 1 << 10, 1 << 11

# https://docs.discord.com/developers/resources/message#message-object-message-flags
SUPPRESS_NOTIFICATIONS = 1 << 12

# https://docs.discord.com/developers/resources/audit-log
BOT_ADD = 28

FILTERED = frozenset({200000, 200001})
"""AutoMod stopped it."""
NO_ENTRY = frozenset({50001, 50013})
"""The bot may not see, or not write in, this channel."""
CLOSED = NO_ENTRY | {UNKNOWN_CHANNEL, NOT_FOR_TEXT, THREAD_ARCHIVED, THREAD_LOCKED}
"""Nothing can be written there now, for whatever reason."""
CANNOT_WRITE = frozenset({50007, 50278, UNKNOWN_USER})
TOO_LATE = frozenset({ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION, UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK, TOKEN_EXPIRED})
FATAL_CLOSES = frozenset({4004, 4010, 4011, 4012, 4013, 4014})
