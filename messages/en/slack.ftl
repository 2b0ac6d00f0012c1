# What only Slack needs: the buttons of a form, and lines for what its surfaces cannot do.

slack-submit = Done
slack-close = Not now
slack-choose = Choose these
slack-credit = { $author }, { $work }, { $year }
slack-form-late = The form could not open in time. Please press the button once more.
slack-lone-token-refused = Slack needs two tokens: SLACK_BOT_TOKEN and SLACK_APP_TOKEN.
slack-token-refused = Slack does not accept SLACK_BOT_TOKEN ({ $code }). Copy the bot token of your Slack app again.
slack-app-token-refused = Slack does not accept SLACK_APP_TOKEN ({ $code }). It needs connections:write and Socket Mode switched on.
