# What each command and option is for, at most 100 characters.

command-rejected = After a no: three small steps, in private
command-encourage = A quote for you, or to share here
command-onward = Where you are, your notes, settings and privacy
command-onward-where = Where you are, and how to go on
command-onward-progress = How far you have come, for you alone
command-onward-notes = Read or delete your notes
command-onward-plan = Your plans
command-onward-win = Something went well: keep it, or share it
command-onward-settings = Language, time zone, hour, and check-ins
command-onward-privacy = What is kept; take it along or erase it
command-onward-admin = For those who manage this community
command-onward-help = What Onward does, and every command

option-company = The company, if you like
option-role = The role, if you like
option-stage = How far it had come, if you like
option-theme = What it should be about
option-zone = A big city near you
option-about = One part of it, if you like
option-part = One part of it, if you like
option-language = What I speak with you
option-hour = When a check-in may come, from 09:00 to 19:00

stage-application = Application
stage-interview = Interview
stage-final-round = Final round
stage-no-reply = No reply
stage-laid-off = Laid off or offer withdrawn

theme-rest = Rest
theme-storm = Storm
theme-persistence = Persistence
theme-self-worth = Self-worth
theme-honesty = Honesty
theme-beginning-again = Beginning again
theme-humour = Humour

help-part-why = Why
