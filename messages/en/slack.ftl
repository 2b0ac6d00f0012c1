# What only Slack needs: the buttons of a form, and lines for what its surfaces cannot do.

slack-submit = Done
slack-close = Not now
slack-choose = Choose these
slack-credit = { $author }, { $work }, { $year }
slack-form-late = The form could not open in time. Please press the button once more.
slack-not-here = Onward is not installed in this workspace any more, so nothing was kept. An admin can add it again.
slack-manifest-description = A private, humane way through the days after a rejection
slack-shortcut-rejected = I was rejected
slack-shortcut-rejected-about = Begin after a no, in private
slack-shortcut-feedback = Save as feedback
slack-shortcut-feedback-about = Keep what they wrote among your notes
slack-scope-chat-write = the check-in somebody said yes to, and quotes somebody shares
slack-scope-commands = what people type
slack-scope-files-write = hand somebody their own data
slack-scope-im-history = read stop in a direct message, and look whether a check-in arrived before sending it again
slack-scope-im-write = open that direct message
slack-scope-users-read = the time zone and the language of whoever types
slack-lone-token-refused = Slack needs SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET.
slack-port-refused = Nothing can listen at { $host }, port { $port }. Set ONWARD_HTTP_HOST and ONWARD_HTTP_PORT to one that is free.
slack-token-refused = Slack does not accept SLACK_BOT_TOKEN ({ $code }). Copy the bot token of your Slack app again.
slack-app-token-refused = Slack does not accept SLACK_APP_TOKEN ({ $code }). It needs connections:write and Socket Mode switched on.
slack-scopes-missing = The Slack app lacks these scopes: { $scopes }. Paste the manifest again, and install the app anew.
slack-doctor-workspace = Slack lets us into { $workspace }
slack-doctor-socket = Slack gives us a connection (Socket Mode)

slack-installed-title = Onward is here
slack-installed = It is in your workspace now. Anybody there can type /rejected, and only they see what follows. You can close this page.
slack-install-cancelled-title = Nothing was installed
slack-install-cancelled = You said no at Slack, and that is fine. You can close this page.
slack-not-installed-title = That did not work
slack-not-installed = This link was used before, or it is more than ten minutes old. Begin again at /slack/install, in the same browser.
slack-install-broken-title = That did not work
slack-install-broken = Something broke on our side, and nothing was kept. Please try again in a while, from /slack/install.
