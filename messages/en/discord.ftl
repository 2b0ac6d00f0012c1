# What only Discord needs: how a quote is signed, and what its operator reads when Discord refuses the bot.

discord-credit = { $author }, { $work }, { $year }
discord-without-token-refused = Discord needs a token: DISCORD_TOKEN.
discord-token-refused = Discord does not accept DISCORD_TOKEN. Copy the bot token of your Discord app again.
discord-intents-refused = Discord refused what the bot asked to see. Onward needs no privileged intent: check the bot page of your Discord app.
discord-closed-refused = Discord ended the connection for good (code { $code }).
discord-doctor-try-message = To see a message arrive: onward doctor --discord-dm, and your own user id
discord-doctor-message = This is a test message from Onward. If you can read it, messages arrive. Nothing else will follow.
discord-doctor-wrote = A test message went to { $user }
discord-doctor-nobody = There is nobody with the user id { $user }. In Discord: Settings, Advanced, Developer Mode; then your name, Copy User ID.
discord-doctor-closed = Discord takes no message to { $user }. Share a server with the bot, and allow direct messages from its members.
discord-doctor-channel = I may write in the channel { $channel }
discord-doctor-channel-gone = I cannot see the channel { $channel }, where something is to be posted. Allow View Channel there, or choose another with /onward admin.
discord-doctor-channel-closed = I may not write in the channel { $channel }, where something is to be posted. Allow Send Messages there.
discord-doctor-name = Discord lets us in as { $name }
