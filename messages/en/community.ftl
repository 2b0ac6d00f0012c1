# For the admins of a community. Nothing here tells anything about a member.

admin-title = Onward in this community
admin-people = What people write for themselves is theirs. You cannot see it here, and neither can anybody else.
admin-not-here = That belongs to a community. Type it in one of its channels.
admin-not-you = That is for those who manage this community.
admin-pick-there = To change this, type /onward admin in one of its channels.
admin-prompt = Look at a setting
admin-page-sharing = Sharing quotes
admin-page-quotes = Quotes by themselves
admin-page-wins = Sharing what went well
admin-page-words = Own words for others
admin-page-weekly = Weekly card
admin-page-lantern = Lantern
admin-page-language = Language in channels
admin-page-country = Help lines
admin-page-moderators = Who may moderate
admin-page-managers = Who may change this
admin-page-keep = How long things are kept

admin-sharing-is-on = People can share a quote in a channel.
admin-sharing-is-off = People cannot share quotes in channels.
admin-sharing-turn-off = If you switch it off, nobody can share a quote here. They can still read one in private. What stands in the channels stays.
admin-sharing-turn-on = If you switch it on, people can share a quote in a channel, one at a time, after they saw it. I never begin by myself.
admin-wins-is-on = People can share that something went well.
admin-wins-is-off = People cannot share here that something went well.
admin-wins-turn-off = If you switch it off, nobody can share here that something went well. They can still keep it for themselves.
admin-wins-turn-on = If you switch it on, people can share in one line that something went well, after they saw the line. I never begin by myself.

admin-wins-is-in = People can share that something went well. It stands in { $where }.
admin-wins-room-what = You can give it a channel of its own. Else it stands where it is typed.
admin-wins-prompt = Pick a channel
admin-to-anywhere = where it is typed

admin-words-is-on = People can write kind words for others. Moderators read them first.
admin-words-is-off = People cannot write kind words for others here.
admin-words-turn-on = If you switch it on, people can write a few kind words for everybody here. They can bring words or a quote to one person who welcomes them. Words for everybody wait until a moderator reads them, with the writer’s name. Readers do not see the name.
admin-words-turn-off = If you switch it off, nobody can write words for others here, and none are shown. What waits stays.

admin-language-is = In channels I speak: { $language }
admin-language-what = This is for what stands in channels. In private I speak each person’s own language.
admin-language-prompt = Pick a language
language-own = that of whoever shares
language-en = English
language-es = español
language-fr = français
language-de = Deutsch
language-pt-br = português (Brasil)

admin-country-is = This country’s help lines stand first: { $country }.
admin-country-none = No country’s help lines stand first.
admin-country-what = If most people here live in one country, its help lines can stand first. Each person can still pick any country. I never guess it.
admin-country-prompt = Pick a country
admin-country-own = No country first

admin-moderators-are =
    { $count ->
        [0] Only those who manage it may moderate.
        [one] One more person may moderate.
       *[other] { $count } more people may moderate.
    }
admin-moderators-what = Moderators read what people want to give to others before anybody else does. They never see private notes. They cannot change these settings.
admin-managers-are = { $count ->
    [0] Only admins may change this.
    [one] One more person may change this.
   *[other] { $count } more people may change this.
}
admin-managers-what = Whoever you name here can change all of this, as you can. Only admins can name them: those of the workspace in Slack, those who may manage the server in Discord. They see no private notes either.
admin-managers-not-you = Only an admin can change that.
admin-moderator = { $number }. { $who }
admin-moderators-prompt = Add somebody
button-admin-remove = Remove { $number }
button-admin-others = Other people
button-earlier = Earlier ones

admin-keep-is =
    { $days ->
        [0] What belongs to this community is kept while I am here.
       *[other] What belongs to this community is kept for { $days } days.
    }
admin-keep-what = This is for what people gave to this community. Private notes are not touched: they belong to each person.
admin-keep-prompt = Keep it for
admin-keep-for =
    { $days ->
        [0] As long as I am here
       *[other] { $days } days
    }

admin-log-title = Who changed what
admin-log-empty = Nothing was changed yet.
admin-log-entry = { $when }, { $who }: { $what }, { $to }
admin-log-somebody = an admin
admin-log-itself = Onward itself
admin-log-former = a former setting
admin-log-changed = changed
admin-to-on = on
admin-to-off = off
admin-to-removed = without { $who }

# To whoever brought us here, once.
welcome-title = Onward is here
welcome-what = Who just had a no can type /rejected. They get a calm way through the next days. Nobody else sees it.
welcome-private = What people write is theirs alone. You cannot read it, and I write nothing in channels by myself.
welcome-more = These settings are a good start. The rest is in /onward admin.
share-off-here = Sharing is switched off in this community, so nothing was shared.
