"""Pictures for README: the real bot in a simulated Discord, photographed by a browser without a window.

`python -m tests.screenshots docs` writes them. Needs Chromium and the extra `pictures`.
"""

from __future__ import annotations

import asyncio
import io
import shutil
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from PIL import Image, ImageChops
from simcord.builders import ChannelHandle

from adapters.discord.render import CALM
from bot.tokens import Action, Token
from tests.probes import Seen
from tests.probes.clock import SettableClock
from tests.probes.discord import DiscordProbe, open_probe

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WIDTH, HEIGHT = 960, 900
ABOVE, WRITER, LEFT, RIGHT, BELOW = 78, 36, 66, 602, 16
"""Pixels around the coloured edge of a card: who wrote it and who sees it stand above."""


async def photographed(probe: DiscordProbe, channel: ChannelHandle, *, direct: bool = False) -> Image.Image:
    """The newest card of a channel as its reader sees it."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit("Chromium is needed for screenshots; it was not found.")
    viewer = probe._person.user if direct else probe._person.member
    shown = probe._env.preview(channel, viewers=[viewer], layout="channel", width=WIDTH, height=HEIGHT)
    async with shown as preview:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "page.png")
            process = await asyncio.create_subprocess_exec(
                browser,
                *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=20000"),
                f"--window-size={WIDTH},{HEIGHT}",
                f"--screenshot={file}",
                preview.url,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
            await process.wait()
            return cut_out(Image.open(io.BytesIO(file.read_bytes())).convert("RGB"), WRITER if direct else ABOVE)


def cut_out(page: Image.Image, above: int) -> Image.Image:
    """The card alone, found by the colour of its edge."""
    calm = Image.new("RGB", page.size, f"#{CALM:06x}")
    near = ImageChops.difference(page, calm).convert("L").point(lambda away: 255 if away <= 4 else 0)
    left, top, _, bottom = near.getbbox() or (0, 0, *page.size)
    return page.crop((left - LEFT, max(0, top - above), left + RIGHT, min(page.height, bottom + BELOW)))


def token(seen: Seen, action: Action, argument: str | None = None) -> Token:
    """The button of a card that does this."""
    return next(one for _, one in seen.buttons if one.action is action and argument in {None, one.argument})


async def main(folder: Path) -> None:
    """Walk the flow and photograph it on the way."""
    clock = SettableClock()
    with tempfile.TemporaryDirectory() as data:
        probe = await open_probe(Path(data), clock)
        bot, channel = probe._env.backend.bot_user, probe._person.channel
        bot.name = bot.global_name = "Onward"
        (arrived,) = await probe.types("/rejected", company="Acme", role="Data engineer", stage="interview")
        pictures = {"discord-arrival": await photographed(probe, channel)}
        (ways,) = await probe.presses(token(arrived, Action.REACH_OUT))
        (draft,) = await probe.presses(token(ways, Action.DRAFT, "email/warm"))
        await probe.presses(token(draft, Action.DETAILS))
        await probe.submits({"their_name": "Ms. Rossi", "valued": "hearing about your team", "my_name": "Noor"})
        pictures["discord-draft"] = await photographed(probe, channel)
        (on,) = await probe.types("/onward")
        (rest,) = await probe.presses(Token(Action.TAKE_A_DAY, token(on, Action.CONTINUE).ref))
        (ideas,) = await probe.presses(token(rest, Action.REST, "evening"))
        (asked,) = await probe.presses(token(ideas, Action.ASK_CHECK_IN))
        await probe.presses(token(asked, Action.CHECK_IN_YES))
        await probe.waits_until(clock.now() + timedelta(days=1))
        pictures["discord-check-in"] = await photographed(probe, probe._person.user.dm_channel, direct=True)
        await probe.closes()
    for name, picture in pictures.items():
        picture.save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
