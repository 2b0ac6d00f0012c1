"""Another hour, another place or a pause moves what was promised: never into the past, and never for ever."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.effects import Outcome
from bot.events import Asked, Pressed
from bot.private import Private
from bot.replies import Form
from bot.tokens import Action
from tests.bot.steps import ids, press, promised, rejected
from tests.bot.world import World


def due_of(world: World) -> datetime:
    """When the one promised message comes."""
    ((check_in,),) = (world.pending.values(),)
    return check_in.due_at


def settings(world: World, zone: str | None = None, hour: str | None = None) -> Outcome:
    """Change what is set, with the command."""
    given = (Private(zone) if zone else None, Private(hour) if hour else None)
    return world.happens(Asked(world.source(), "settings", *given))


def test_a_pause_moves_the_promise_behind_it() -> None:
    """A paused week keeps the one promise, after the pause."""
    world = promised()

    world.happens(Pressed(world.source(), Action.PAUSE))

    assert 1 == len(world.pending)
    assert all(one.due_at > world.now + timedelta(days=7) for one in world.pending.values())


def test_a_new_zone_moves_the_promise() -> None:
    """Telling the zone later moves the promised message to the morning there."""
    world = promised(zone=None)

    world.happens(Asked(world.source(), "settings", Private("Asia/Tokyo"), None))

    assert [datetime(2026, 11, 25, 0, 30, tzinfo=UTC)] == [one.due_at for one in world.pending.values()]


def test_a_place_that_is_not_understood_comes_back_to_be_corrected() -> None:
    """Nobody types it twice: the form opens with what was typed, until a zone is found."""
    world = promised()
    world.happens(Asked(world.source(), "settings"))
    opened = world.presses(world.finds(Action.ZONE))
    assert isinstance(opened, Form)
    world.submits(opened, place="Berlni")
    again = world.presses(world.finds(Action.ZONE))
    assert isinstance(again, Form)
    assert Private("Berlni") == again.fields[0].value

    world.submits(again, place="Berlin")
    assert None is world.state.place
    assert "Europe/Berlin" == world.state.settings.zone


def test_an_hour_counts_even_where_the_place_is_not_understood() -> None:
    """What could be read is kept, and the promised check-in moves with it; the rest is asked again."""
    world = promised()
    world.happens(Asked(world.source(), "settings", zone=Private("Berlni"), hour=Private("11:30")))

    assert 11 * 60 + 30 == world.state.settings.minute
    assert Private("Berlni") == world.state.place
    assert tuple(world.pending.values()) == world.state.check_ins


def test_a_later_hour_keeps_its_day() -> None:
    """In the morning of the promised day another hour is set: it comes that day, and the card says when."""
    world = promised()
    world.now = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)

    outcome = settings(world, hour="11:00")

    assert datetime(2026, 11, 24, 10, 0, tzinfo=UTC) == due_of(world)
    assert "settings-next" in ids(outcome)


def test_changing_the_hour_every_morning_does_not_put_it_off_for_ever() -> None:
    """Whoever plays with the settings still gets the message of that day."""
    world = promised()
    for minute in range(5):
        world.now = datetime(2026, 11, 24, 7, minute, tzinfo=UTC)
        settings(world, hour=f"1{minute}:00")

    assert date(2026, 11, 24) == due_of(world).date()


def test_an_hour_that_is_over_moves_it_to_the_next_day() -> None:
    """It never comes at a time that has passed."""
    world = promised()
    world.now = datetime(2026, 11, 24, 8, 15, tzinfo=UTC)

    settings(world, hour="09:00")

    assert datetime(2026, 11, 25, 8, 0, tzinfo=UTC) == due_of(world)


def test_without_a_zone_settings_do_not_move_it() -> None:
    """An hour means nothing where no zone is known: the promised time of day stays."""
    world = promised(zone=None)
    before = due_of(world)
    world.now = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)

    settings(world, hour="10:00")

    assert before == due_of(world)


def test_an_old_yes_waits_for_the_end_of_a_pause() -> None:
    """The question was still open when they paused: a yes to it now means after the pause, and says so."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    press(world, Action.NOT_NOW)
    world.happens(Pressed(world.source(), Action.PAUSE))

    press(world, Action.CHECK_IN_YES)

    assert due_of(world) > world.now + timedelta(days=7)


def test_back_from_a_pause_there_is_one_promise() -> None:
    """Paused and started again, the promised message is still one, and still to come."""
    world = promised()
    world.happens(Pressed(world.source(), Action.PAUSE))
    world.now += timedelta(days=1)
    world.happens(Pressed(world.source(), Action.RESUME))

    assert 1 == len(world.pending)
