"""Notes, settings, encouragement, and everything somebody can take along or have erased."""

from __future__ import annotations

import json
from datetime import timedelta

from bot.catalog import load_quotes
from bot.tokens import Action
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, GROWTH, STRENGTH, begins, promises


async def notes_both(member: Member) -> None:
    """Note a strength and a place to grow."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "day")
    await member.presses(Action.INTERVIEW_NOTES)
    await member.submits(liked=STRENGTH, unsure=GROWTH)


@story
async def test_notes_can_be_read_and_one_deleted(member: Member) -> None:
    """A deleted note is gone for good; the other one stays."""
    await notes_both(member)
    listed = await member.types("/onward notes")
    assert "2 notes" in listed.text
    newest = next(values for token, values in listed.lists if token.action is Action.NOTE_OPEN)[0]
    opened = await member.chooses(Action.NOTE_OPEN, newest)
    assert (STRENGTH in opened.text) != (GROWTH in opened.text)
    gone, stays = (STRENGTH, GROWTH) if STRENGTH in opened.text else (GROWTH, STRENGTH)
    await member.presses(Action.NOTE_DELETE)
    await member.meets_a_restart()

    again = await member.types("/onward notes")
    assert "one note" in again.text
    ((token, values),) = again.lists
    assert 1 == len(values)
    left = await member.chooses(token.action, *values)
    assert stays in left.text
    assert gone not in left.text


@story
async def test_a_zone_and_an_hour_move_the_promised_check_in(member: Member) -> None:
    """Who says where they are is written to at their own hour; the one promise moves along."""
    await begins(member)
    await promises(member)
    changed = await member.types("/onward settings", zone="Asia/Tokyo", hour="10:30")
    assert "Asia/Tokyo" in changed.text
    assert "10:30" in changed.text

    came = await member.waits(DAY + timedelta(hours=11))  # it is midnight in Tokyo when the story begins
    assert 1 == len(came)
    assert [] == await member.waits(3 * DAY)


@story
async def test_an_hour_in_the_night_is_kindly_refused(member: Member) -> None:
    """Three in the morning is nobody's check-in."""
    refused = await member.types("/onward settings", hour="03:00")

    assert "09:00 to 19:00" in refused.text
    assert "09:30" in (await member.types("/onward settings")).text


@story
async def test_a_pause_lets_nothing_through_and_ends(member: Member) -> None:
    """Paused for a week, the promised message waits for the week to be over."""
    await begins(member)
    await promises(member)
    await member.types("/onward settings")
    paused = await member.presses(Action.PAUSE)
    assert "paused until" in paused.text

    assert [] == await member.waits(6 * DAY)
    assert 1 == len(await member.waits(3 * DAY))


@story
async def test_only_what_is_shared_is_public(member: Member) -> None:
    """A quote is for one pair of eyes until Share here; then one card, with its author, and nothing of the member's."""
    await begins(member)
    previewed = await member.types("/encourage")
    assert not previewed.public
    another = await member.presses(Action.ANOTHER_QUOTE)
    assert another.text != previewed.text
    assert [] == await member.channel()
    await member.presses_twice(Action.SHARE)

    (card,) = await member.channel()
    assert not card.buttons
    assert "Acme" not in card.text
    credits = [f"{quote.author}, {quote.work}" for quote in load_quotes()]
    assert any(credit in card.text for credit in credits)


@story
async def test_a_quote_can_be_signed_without_a_name(member: Member) -> None:
    """From someone here: the channel knows that a person chose it, and nobody knows who."""
    await begins(member)
    previewed = await member.types("/encourage", theme="storm")
    unnamed = next(token.argument for _, token in previewed.buttons if token.argument.startswith("s/"))
    await member.presses(Action.SHARE, unnamed)

    (card,) = await member.channel()
    assert "From someone here" in card.text
    assert any(quote.work in card.text and quote.work in previewed.text for quote in load_quotes())
    await member.types("/encourage")
    assert "a little while ago" in (await member.presses(Action.SHARE)).text
    assert 1 == len(await member.channel())


@story
async def test_everything_can_be_taken_along(member: Member) -> None:
    """The export holds every word they wrote, as JSON, and only they get it."""
    await notes_both(member)
    await promises(member)
    await member.types("/onward privacy")
    await member.presses(Action.EXPORT)

    handed = next(seen for seen in reversed(member.shown) if "{" in seen.text)
    data = json.loads(handed.text[handed.text.index("{") : handed.text.rindex("}") + 1])
    written = json.dumps(data)
    assert STRENGTH in written
    assert GROWTH in written
    assert "Acme" in written
    assert not handed.public
    assert [] == await member.channel()


@story
async def test_erased_is_erased(member: Member) -> None:
    """Two presses, and nothing is left: no notes, no journey, no message tomorrow; the next no is a first no."""
    await notes_both(member)
    await promises(member)
    await member.types("/onward privacy")
    asked = await member.presses(Action.ERASE)
    assert "cannot be taken back" in asked.text
    erased = await member.presses(Action.ERASE_SURE)
    assert "Everything about you is erased" in erased.text
    await member.meets_a_restart()

    assert "No notes yet" in (await member.types("/onward notes")).text
    assert [] == await member.waits(5 * DAY)
    again = await member.types("/rejected")
    assert STRENGTH not in again.text
    assert "set aside" not in again.text


@story
async def test_help_lines_are_one_press_away_and_ask_for_the_country(member: Member) -> None:
    """Wherever somebody is, people who listen are one press away; the country is asked for, never guessed."""
    await begins(member)
    lines = await member.presses(Action.HELP_LINES)
    assert lines.lists
    shown = await member.chooses(Action.COUNTRY, "DE")
    assert "0800" in shown.text
    assert [] == await member.channel()


@story
async def test_help_says_what_it_is_and_is_not(member: Member) -> None:
    """Somebody new sees every command, and that no person reads along."""
    helped = await member.types("/onward help")

    for command in ("/rejected", "/encourage", "/onward notes", "/onward settings", "/onward privacy"):
        assert command in helped.text
    assert "not for emergencies" in helped.text
