# What whoever runs the bot reads on the command line. Lines that end in -refused may name variables.

config-value-refused = This setting cannot be used: { $variables }. See .env.example for what fits.
config-file-refused = The file .env cannot be read. It has to be plain text in UTF-8.
config-discord-shards-refused = DISCORD_SHARD_IDS goes with DISCORD_SHARD_COUNT: such as 0,1 of 4.
config-slack-way-refused = Slack needs a second token: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).
config-slack-bot-refused = Slack needs SLACK_BOT_TOKEN as well.
config-slack-install-refused = Slack in several workspaces needs both SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.
config-slack-signing-refused = Slack in several workspaces needs SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode) as well.
run-no-tokens-refused = No tokens are set. Put DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN, into .env; or type: onward try

doctor-fine = fine      { $finding }
doctor-not-fine = mend this { $finding }
doctor-reason = { $reason }
doctor-python = Python { $version } (3.11 or newer is needed)
doctor-sqlite = SQLite { $version } (3.35 or newer is needed)
doctor-zones = Time zones are known
doctor-zones-missing = Time zones are not known. Run: make install
doctor-database = Everything is kept in { $path }
doctor-database-closed = { $path } cannot be written to. Change its owner, or name another file in .env.
doctor-keys = The key file { $path } is for you alone. Back it up: without it, no note can be read again.
doctor-keys-open = The key file { $path } can be read by others. Run: chmod 600 { $path }
doctor-keys-gone = The key file { $path } is gone, and nothing in the database can be read without it. Restore it from your backup.
doctor-keys-later = A key file will be made at { $path }. Back it up: without it, no note can be read again.
doctor-keys-set = The keys come from the environment
doctor-unreachable = { $platform } could not be reached. Look at the network, and try again.
doctor-posts-stopped = In { $community } a channel takes no posts any more ({ $reason }). Its admins can choose another one with /onward admin.
doctor-no-tokens = No tokens are set, so onward talks in this terminal. To join Discord or Slack, see .env.example.
