# What whoever runs the bot reads on the command line. Lines that end in -refused may name variables.

config-value-refused = This setting cannot be used: { $variables }. See .env.example for what fits.
config-file-refused = The file .env cannot be read. It has to be plain text in UTF-8.
config-slack-way-refused = Slack needs a second token: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).
config-slack-bot-refused = Slack needs SLACK_BOT_TOKEN as well.
config-slack-install-refused = Slack in several workspaces needs both SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.
config-slack-signing-refused = Slack in several workspaces works over HTTP and needs SLACK_SIGNING_SECRET as well.
