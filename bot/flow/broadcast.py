"""What stands in channels without anybody having pressed there: composed here, sent by `bot.posts`."""

from __future__ import annotations

from bot.community import Room, Schedule
from bot.effects import ShowQuote
from bot.flow.cards import button, say
from bot.flow.encouragement import chosen, ids_of, saying
from bot.flow.schedule import reason
from bot.quotes import Quote
from bot.replies import Audience, Message
from bot.tokens import Action


def quote(schedule: Schedule, room: Room, quotes: tuple[Quote, ...], luck: int) -> tuple[Message, ShowQuote] | None:
    """A quote this channel did not see yet, and what it saw then; None where there are no quotes at all.

    Once all of the pool stood there, it begins anew.
    """
    pool = tuple(one for one in quotes if schedule.theme in one.themes) or quotes
    fresh = tuple(one for one in pool if one.id not in room.seen)
    picked, _ = chosen(fresh or pool, "", (), frozenset(), "", luck)
    if picked is None:
        return None
    card = Message((saying(picked),), audience=Audience.CHANNEL)
    return card, ShowQuote(schedule.room, picked.id, () if fresh else ids_of(pool))


def stopped(community: str, page: str, schedule: Schedule) -> Message:
    """To whoever set it up, once: the channel takes nothing any more."""
    back = button(f"button-admin-{page}", Action.ADMIN_PAGE, community, page)
    return Message((say(f"{page}-stopped", reason=say(reason(schedule.stopped))),), rows=((back,),))
