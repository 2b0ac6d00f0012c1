"""The steps, one promise at a time, on an imaginary member."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.effects import CancelCheckIns, ForgetMember, HandOverData, Outcome
from bot.events import Asked, CheckInDue, Encouraged, Pressed, Rejected, Wrote
from bot.private import Private
from bot.replies import Audience, Form, Line, Message, Saying, Whole
from bot.state import Felt, Stage, Step
from bot.tokens import Action
from bot.words import Words
from tests.bot.cards import lines_of
from tests.bot.world import World

WORDS = Words()


def rejected(world: World, company: str | None = "Acme", stage: str | None = None) -> Outcome:
    """Begin a journey."""
    return world.happens(Rejected(world.source(), Private(company) if company else None, None, stage))


def ids(outcome: Outcome) -> set[str]:
    """The ids of everything the first reply says."""
    message = outcome.replies[0]
    assert isinstance(message, Message)
    return {line.id for part in message.parts for line in lines_of(part)}


def press(world: World, action: Action, argument: str | None = None) -> Outcome:
    """Press the newest such button, which must not open a form."""
    outcome = world.presses(world.finds(action, argument))
    assert isinstance(outcome, Outcome)
    return outcome


def opens(world: World, action: Action, argument: str | None = None) -> Form:
    """Press the newest such button, which must open a form."""
    opened = world.presses(world.finds(action, argument))
    assert isinstance(opened, Form)
    return opened


@pytest.mark.parametrize("stage", list(Stage))
def test_arrival_fits_the_stage(stage: Stage) -> None:
    """The first words name what happened at that stage, and what worked until then."""
    name = stage.value.replace("_", "-")

    outcome = rejected(World(), stage=stage.value)

    assert {f"arrival-event-{name}", f"arrival-worked-{name}"} <= ids(outcome)


def test_a_feeling_is_named_back() -> None:
    """A chosen feeling is repeated in the member's own word, and remembered."""
    world = World()
    rejected(world)
    choice = world.shown[-1].choice
    assert choice

    outcome = world.presses(choice, "numb")

    assert isinstance(outcome, Outcome)
    assert "feeling-numb-said" in ids(outcome)
    assert world.state.journey and world.state.journey.feeling == "numb"


def test_a_second_no_remembers_strengths() -> None:
    """A new journey shows the strengths noted on the earlier one, and sets that one aside."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    world.submits(opens(world, Action.INTERVIEW_NOTES), liked="I explain well")

    outcome = rejected(world, "Beta")

    assert {"arrival-earlier-strengths", "arrival-set-aside", "note-line"} <= ids(outcome)


def test_the_same_form_sent_twice_keeps_one_note() -> None:
    """A form that arrives twice leaves one note, with the words of the last time."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "day")
    opened = opens(world, Action.INTERVIEW_NOTES)
    world.submits(opened, liked="first")

    world.submits(opened, liked="second")

    assert ["second"] == [note.text.reveal() for note in world.state.notes]


def promised(zone: str | None = "Europe/Berlin", now: datetime | None = None) -> World:
    """A member who said yes at the shown time."""
    world = World(zone=zone)
    world.now = now or world.now
    rejected(world)
    press(world, Action.NOT_NOW)
    press(world, Action.CHECK_IN_YES)
    return world


def test_yes_means_the_next_local_morning() -> None:
    """A yes promises 09:30 on the member's next day, in their zone."""
    world = promised()

    assert [datetime(2026, 11, 24, 8, 30, tzinfo=UTC)] == [one.due_at for one in world.pending.values()]
    assert [date(2026, 11, 24)] == [one.local_date for one in world.pending.values()]


def test_yes_without_a_zone_means_this_time_tomorrow() -> None:
    """Where no zone is known, the check-in comes at the same time tomorrow."""
    world = promised(zone=None)

    assert [world.now + timedelta(days=1)] == [one.due_at for one in world.pending.values()]


def test_yes_twice_is_one_check_in() -> None:
    """However often Yes is pressed, one message is promised."""
    world = promised()

    outcome = press(world, Action.CHECK_IN_YES)

    assert 1 == world.promised
    assert "check-in-already" in ids(outcome)


def test_an_old_yes_is_not_for_the_past() -> None:
    """Yes on a card from last week promises tomorrow, not a time that is gone."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    press(world, Action.NOT_NOW)
    world.passes(timedelta(days=7))

    press(world, Action.CHECK_IN_YES)

    assert [date(2026, 12, 1)] == [one.local_date for one in world.pending.values()]


def test_another_time_replaces_the_first() -> None:
    """Choosing another time leaves one promise, at that time."""
    world = promised()
    journey = world.state.open_journey
    assert journey

    world.happens(Pressed(world.source(), Action.CHECK_IN_AT, journey.ref, "", ("660",)))

    assert [datetime(2026, 11, 24, 10, 0, tzinfo=UTC)] == [one.due_at for one in world.pending.values()]


def test_no_thanks_is_the_end_of_it() -> None:
    """After No thanks nothing is promised, and the card does not ask again."""
    world = World()
    rejected(world)
    press(world, Action.NOT_NOW)

    outcome = press(world, Action.CHECK_IN_NO)

    assert {} == world.pending
    assert {"check-in-none"} == ids(outcome)


def test_the_check_in_names_no_company_of_another_journey() -> None:
    """The message speaks of the journey it was promised on, also when there is a newer one."""
    world = promised()
    world.pending = {one.id: one for one in world.pending.values()}
    due = next(iter(world.pending.values()))
    rejected(world, "Beta")

    outcome = world.happens(CheckInDue(world.source(), due.id, due.journey, due.due_at))

    assert isinstance(outcome.replies[0], Message)
    said = outcome.replies[0].parts[0]
    assert isinstance(said, Line)
    assert Line("about-company", {"company": Private("Acme")}) == said.values["what"]


def test_every_button_of_a_check_in_carries_its_id() -> None:
    """A sent check-in can be found again by the id in its buttons."""
    world = promised()
    due = next(iter(world.pending))

    world.meets_check_in()

    assert Audience.DIRECT is world.shown[-1].audience
    assert {due} == {one.ref for row in world.shown[-1].rows for one in row}


def test_after_three_days_away_it_says_so() -> None:
    """A check-in found more than three days late is one gentle "I was away"."""
    world = promised()
    world.passes(timedelta(days=5))

    outcome = world.meets_check_in()

    assert outcome
    assert "check-in-away" in ids(outcome)


def test_heavier_twice_offers_people() -> None:
    """Two heavier days in a row lead kindly to people to talk to; one check-in counts once."""
    world = promised()
    world.meets_check_in()
    press(world, Action.FELT, Felt.HEAVIER.value)
    once = press(world, Action.FELT, Felt.HEAVIER.value)
    press(world, Action.ANOTHER_DAY)
    press(world, Action.CHECK_IN_YES)
    world.meets_check_in()

    twice = press(world, Action.FELT, Felt.HEAVIER.value)

    assert {"felt-heavier"} == ids(once)
    assert {"felt-heavier-again"} == ids(twice)
    assert Action.HELP_LINES is world.shown[-1].rows[0][0].action


def test_stop_messages_takes_everything_back() -> None:
    """Stop messages cancels what was promised, and Yes on an old card promises nothing after it."""
    world = promised()
    journey = world.state.open_journey
    assert journey

    world.happens(Pressed(world.source(), Action.STOP_CHECK_INS))
    world.happens(Pressed(world.source(), Action.CHECK_IN_YES, journey.ref, "0"))

    assert {} == world.pending


@pytest.mark.parametrize("word", ["stop", "STOP", " Unsubscribe. ", "no more"])
def test_stop_in_plain_words_works(word: str) -> None:
    """Somebody who writes stop is not asked to find a button."""
    world = promised()

    world.happens(Wrote(world.source(), Private(word)))

    assert {} == world.pending
    assert world.state.settings.stopped


def test_where_am_i_shows_the_plan() -> None:
    """The newest plan of this journey stands where somebody looks for what comes next."""
    world = World()
    rejected(world)
    press(world, Action.KEEP_GOING)
    world.submits(opens(world, Action.PLAN), condition="they ask about the gap", intention="breathe first")

    outcome = world.happens(Asked(world.source()))

    assert {"where-plan", "note-plan-line"} <= ids(outcome)


@pytest.mark.parametrize("words", ["rejected", "I was rejected.", " Got rejected!"])
def test_plain_words_about_a_no_begin(words: str) -> None:
    """Whoever writes it in a direct message, without any command, is met at the first step."""
    world = World(channel=False)

    world.happens(Wrote(world.source(), Private(words)))

    assert world.state.open_journey


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


def test_a_place_to_grow_begins_the_plan() -> None:
    """The plan form starts from the newest place to grow."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    world.submits(opens(world, Action.INTERVIEW_NOTES), unsure="the salary question")
    world.happens(Pressed(world.source(), Action.KEEP_GOING, world.finds(Action.REACH_OUT).ref))

    opened = opens(world, Action.PLAN)

    assert Private("the salary question") == opened.fields[0].value


def test_closing_keeps_the_notes_and_says_the_truth() -> None:
    """A closed journey keeps every note and says that no company decides."""
    world = World()
    rejected(world)
    press(world, Action.KEEP_GOING)

    outcome = press(world, Action.CLOSE)

    assert "closed-truth" in ids(outcome)
    assert world.state.journey and Step.CLOSED is world.state.journey.step


def test_a_form_sent_after_closing_loses_nothing() -> None:
    """What was typed into a form is kept although the journey closed meanwhile."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    opened = opens(world, Action.INTERVIEW_NOTES)
    press(world, Action.STOP)

    outcome = world.submits(opened, liked="calm")

    assert "late-kept" in ids(outcome)
    assert ["calm"] == [note.text.reveal() for note in world.notes.values()]


def test_a_note_is_read_in_full_and_deleted_for_good() -> None:
    """A note opens whole; deleted, it is gone and a second press says so."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    world.submits(opens(world, Action.INTERVIEW_NOTES), liked="x" * 3000)
    world.happens(Asked(world.source(), "notes"))
    choice = world.shown[-1].choice
    assert choice

    world.presses(choice, choice.options[0].value)
    whole = world.shown[-1].parts
    press(world, Action.NOTE_DELETE)
    again = press(world, Action.NOTE_DELETE)

    assert (Whole(Private("x" * 3000)),) == whole
    assert {} == world.notes
    assert "note-gone" in ids(again)


def test_a_shared_quote_is_shared_once() -> None:
    """Share posts one public card; pressed again it posts nothing."""
    world = World()
    world.happens(Encouraged(world.source(), "storm"))

    first = press(world, Action.SHARE)
    second = world.presses(next(one for one in world.shown[0].rows[0] if one.action is Action.SHARE))

    assert isinstance(second, Outcome)
    assert [Audience.CHANNEL, Audience.MEMBER] == [one.audience for one in first.replies if isinstance(one, Message)]
    assert [Audience.MEMBER] == [one.audience for one in second.replies if isinstance(one, Message)]
    assert any(isinstance(part, Saying) for part in world.shown[0].parts)


def test_looking_around_leaves_no_trace() -> None:
    """A stranger who only reads help or settings is not remembered."""
    world = World(zone="Europe/Berlin")
    stranger = world.state

    for topic in ("where", "progress", "notes", "plan", "settings", "privacy", "help"):
        world.happens(Asked(world.source(), topic))  # type: ignore[arg-type]

    assert stranger == world.state


def test_erasing_asks_once_and_forgets() -> None:
    """Erase asks once more, then everything about the member is forgotten."""
    world = promised()
    world.happens(Asked(world.source(), "privacy"))
    asked = press(world, Action.ERASE)

    erased = press(world, Action.ERASE_SURE)

    assert () == asked.effects
    assert (ForgetMember(),) == erased.effects
    assert {} == world.pending


def test_export_is_handed_over() -> None:
    """Get my data hands everything over."""
    world = promised()
    world.happens(Asked(world.source(), "privacy"))

    assert (HandOverData(),) == press(world, Action.EXPORT).effects


def test_stop_closes_and_cancels() -> None:
    """Stop ends the journey and takes back what was promised."""
    world = promised()

    outcome = press(world, Action.STOP)

    assert (CancelCheckIns(),) == outcome.effects
    assert None is world.state.open_journey


def test_the_nearest_command_is_offered() -> None:
    """A mistyped command is answered with the one that was probably meant."""
    world = World()

    outcome = world.happens(Wrote(world.source(), Private("/rejcted")))

    assert isinstance(outcome.replies[0], Message)
    said = outcome.replies[0].parts[0]
    assert isinstance(said, Line)
    assert "/rejected" == said.values["command"]


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


def due_of(world: World) -> datetime:
    """When the one promised message comes."""
    ((check_in,),) = (world.pending.values(),)
    return check_in.due_at


def settings(world: World, zone: str | None = None, hour: str | None = None) -> Outcome:
    """Change what is set, with the command."""
    given = (Private(zone) if zone else None, Private(hour) if hour else None)
    return world.happens(Asked(world.source(), "settings", *given))


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
