quote-title = A line for you
quote-share-offer = Only you see this. Sharing posts the quote here, with nothing about you.
shared = Shared.
shared-already = It is shared already.
share-not-here = There is no channel here to share it in.
put-away = Put away. /encourage brings a new one.
no-quotes = I have no quotes right now.
