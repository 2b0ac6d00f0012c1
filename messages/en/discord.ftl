# What only Discord needs: how a quote is signed, and what its operator reads when Discord refuses the bot.

discord-credit = { $author }, { $work }, { $year }
discord-without-token-refused = Discord needs a token: DISCORD_TOKEN.
discord-token-refused = Discord does not accept DISCORD_TOKEN. Copy the bot token of your Discord app again.
discord-intents-refused = Discord refused what the bot asked to see. Onward needs no privileged intent: check the bot page of your Discord app.
discord-closed-refused = Discord ended the connection for good (code { $code }).
discord-doctor-name = Discord lets us in as { $name }
