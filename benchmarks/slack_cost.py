"""What Slack costs: `/rejected` to its acknowledgement and to its first answer, beside a bare bolt app in the same run.

Both are whole processes on loopback, in Socket Mode. The bare app is what a tutorial makes: it acknowledges, writes one
row with aiosqlite, and answers. CPU is the process's own, read from /proc.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.discord_cost import cpu
from tests.standins.slack import APP_TOKEN, BOT_TOKEN, SlackServer
from tests.standins.slack_person import SlackPerson

ROOT = Path(__file__).resolve().parent.parent
WARM, ROUNDS, TURNS = 50, 300, 5
ELSEWHERE = """
import os
from slack_sdk.web.async_base_client import AsyncBaseClient
known = AsyncBaseClient.__init__
names = known.__code__.co_varnames[1:known.__code__.co_argcount]
at = names.index("base_url") - (len(names) - len(known.__defaults__))
known.__defaults__ = (*known.__defaults__[:at], os.environ["TEST_SLACK"], *known.__defaults__[at + 1:])
"""
BARE = """
import asyncio, os
import aiosqlite
from slack_bolt.async_app import AsyncApp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler

async def main():
    app = AsyncApp(token=os.environ["SLACK_BOT_TOKEN"])
    database = await aiosqlite.connect(os.environ["TEST_FILE"])
    await database.execute("PRAGMA journal_mode=WAL")
    await database.execute("PRAGMA synchronous=FULL")
    await database.execute("CREATE TABLE rejected (id INTEGER PRIMARY KEY, member TEXT, company TEXT)")

    @app.command("/rejected")
    async def rejected(ack, body, respond):
        await ack()
        await database.execute("INSERT INTO rejected (member, company) VALUES (?, ?)", (body["user_id"], body["text"]))
        await database.commit()
        label = {"type": "plain_text", "text": "one"}
        buttons = [{"type": "button", "action_id": name, "text": label} for name in "abc"]
        text = "That is hard. What would help?"
        section = {"type": "section", "text": {"type": "plain_text", "text": text}}
        await respond(text=text, blocks=[section, {"type": "actions", "elements": buttons}])

    await AsyncSocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).start_async()

asyncio.run(main())
"""


async def measured(folder: Path, people: int, *command: str) -> tuple[float, float, float]:
    """CPU milliseconds of one `/rejected`, and milliseconds to its acknowledgement and to its answer."""
    (folder / "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
    server = await SlackServer(joined={"C1"}).start()
    process = await asyncio.create_subprocess_exec(
        *command,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{folder}:{ROOT}",
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "DATABASE_URL": f"sqlite:///{folder}/onward.db",
            "TEST_SLACK": server.api,
            "TEST_FILE": str(folder / "bare.db"),
        },
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    await server.until(lambda: server.connections)
    acks, answers, used = [], [], 0.0
    for number in range(WARM + ROUNDS):
        if number == WARM:
            used = cpu(process.pid)
        person, before, start = SlackPerson(server, user=f"U{number % people}"), len(server.shown), time.perf_counter()
        acks.append((await person.types("/rejected", "Acme")).seconds)
        await server.until(lambda before=before: len(server.shown) > before)
        answers.append(time.perf_counter() - start)
    used = cpu(process.pid) - used
    process.terminate()
    await process.wait()
    await server.stop()
    return used / ROUNDS * 1e3, sum(acks[WARM:]) / ROUNDS * 1e3, sum(answers[WARM:]) / ROUNDS * 1e3


async def main() -> None:
    """Measure in turns, and print the medians: one run alone says little on a machine that others use too."""
    print(f"{'/rejected':36}{'CPU ms':>10}{'ms to its ack':>16}{'ms to its answer':>18}")
    for who, people in (("people who came before", WARM), ("everybody new", WARM + ROUNDS)):
        turns: dict[str, list[tuple[float, float, float]]] = {"Onward": [], "bare bolt app": []}
        for _ in range(TURNS):
            for name, command in (("Onward", ("-m", "bot", "run")), ("bare bolt app", ("-c", BARE))):
                with tempfile.TemporaryDirectory() as folder:
                    turns[name].append(await measured(Path(folder), people, sys.executable, *command))
        middle = {name: [median(one) for one in zip(*taken, strict=True)] for name, taken in turns.items()}
        for name, figures in middle.items():
            print(row(f"{name}, {who}", figures))
        print(row("ratio", [ours / bare for ours, bare in zip(*middle.values(), strict=True)]))


def row(name: str, figures: Sequence[float]) -> str:
    """A line of the table."""
    return f"{name:36}" + "".join(f"{one:{wide}.2f}" for one, wide in zip(figures, (10, 16, 18), strict=True))


if __name__ == "__main__":
    asyncio.run(main())
