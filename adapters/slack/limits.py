"""Slack's numbers, each with the page that states it."""

from __future__ import annotations

# https://docs.slack.dev/reference/block-kit/blocks
BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_VIEW = 100
HEADER = 150
CONTEXT_ELEMENTS = 10

# https://docs.slack.dev/reference/block-kit/blocks/actions-block (25 fit; the core never puts more than 5 in a row)
ACTIONS_IN_BLOCK = 25

# https://docs.slack.dev/reference/block-kit/composition-objects/text-object
TEXT = 3000

# https://docs.slack.dev/reference/block-kit/composition-objects/option-object (the SDK's own check says 75 for values)
OPTION_TEXT = 75
OPTION_VALUE = 75

# https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element
SELECT_OPTIONS = 100
PLACEHOLDER = 150

# https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element
CHECKBOXES = 10

# https://docs.slack.dev/reference/block-kit/block-elements/button-element
BUTTON_TEXT = 75
ACTION_ID = 255

# https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
INPUT = 3000

# https://docs.slack.dev/reference/block-kit/blocks/input-block
INPUT_LABEL = 2000
INPUT_HINT = 2000

# https://docs.slack.dev/reference/views/modal-views
VIEW_TITLE = 24
VIEW_BLOCKS = 100
PRIVATE_METADATA = 3000

# https://docs.slack.dev/reference/methods/chat.update (postMessage takes more; the smaller one holds for both)
FALLBACK = 4000

# Nowhere documented; chat.postMessage answers msg_blocks_too_long at about 12,000 (slackapi/bolt-js, issue 2509)
MESSAGE = 10_000

# https://docs.slack.dev/reference/methods/views.open: a view is at most 250 kB; percent-encoding makes it longer
BODY = 2**20
"""Bytes of a request taken in."""
PATH = "/slack/events"
"""Where Slack calls us: for commands, presses, forms and events alike."""
INSTALL_PATH, REDIRECT_PATH = "/slack/install", "/slack/oauth_redirect"
"""Where an admin begins to install us into one more workspace, and where Slack sends them back."""

TELL_US_AGAIN = 503
"""What an event is answered with that could not be dealt with: Slack tells it again, up to three times."""

# https://docs.slack.dev/authentication/installing-with-oauth
STATE_SECONDS = 600

# https://docs.slack.dev/authentication/using-token-rotation: a token lives for 12 hours
RENEWED_BEFORE_SECONDS = 2 * 3600

# https://docs.slack.dev/apis/events-api/using-socket-mode: at most 10, each payload goes to any one of them
CONNECTIONS = 2

# https://docs.slack.dev/interactivity/handling-user-interaction
RESPONSE_URL_USES = 5
RESPONSE_URL_SECONDS = 30 * 60
TRIGGER_SECONDS = 3.0

# https://docs.slack.dev/reference/app-manifest
SHORT_DESCRIPTION = 140
COMMAND_DESCRIPTION = 2000
SHORTCUT_NAME = 24
SHORTCUT_DESCRIPTION = 150

# https://docs.slack.dev/apis/web-api/rate-limits ("several hundred messages a minute" for a workspace)
SECONDS_BETWEEN_MESSAGES = 0.2
SECONDS_IN_CHANNEL = 1.0
