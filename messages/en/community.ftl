# For the admins of a community. Nothing here tells anything about a member.

admin-title = Onward in this community
admin-what = What people here can do:
admin-quotes-is-on = Share a quote in the channel: yes
admin-quotes-is-off = Share a quote in the channel: no
admin-wins-is-on = Share something that went well: yes
admin-wins-is-off = Share something that went well: no
admin-people = What people write to me is theirs. You cannot see it here, and neither can anybody else.
admin-not-here = That belongs to a community. Type it in one of its channels.
admin-not-you = That is for those who manage this community.
admin-quotes-turn-off = From now on nobody can share a quote here. They can still read one in private. What stands in the channels stays.
admin-quotes-turn-on = People here can share a quote in a channel, one at a time, after they saw it. I never begin by myself.
admin-wins-turn-off = From now on nobody can share here that something went well. They can still keep it for themselves.
admin-wins-turn-on = People here can share in one line that something went well, after they saw the line. I never begin by myself.
admin-log-title = Who changed what
admin-log-empty = Nothing was changed yet.
admin-log-entry = { $when }, { $who }: { $what }
admin-log-somebody = an admin
admin-log-quotes-on = quotes on
admin-log-quotes-off = quotes off
admin-log-wins-on = wins on
admin-log-wins-off = wins off
share-off-here = Sharing is switched off in this community, so nothing was shared.
