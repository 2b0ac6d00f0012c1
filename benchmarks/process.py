"""How soon `onward try` can be typed into, and what `onward run` holds with both platforms connected, both on loopback.

Beside each, in the same run, the bare libraries doing the same: an interpreter that imports what any terminal program
of this kind needs, and discord.py with slack-bolt connected and nothing else.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.standins.discord import TOKEN, DiscordServer
from tests.standins.slack import APP_TOKEN, BOT_TOKEN, SlackServer

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
ELSEWHERE = """
import inspect, os
import discord.http
from slack_sdk.web.async_base_client import AsyncBaseClient

discord.http.Route.BASE = f"http://{os.environ['TEST_DISCORD']}/api/v10"
known = AsyncBaseClient.__init__
names = known.__code__.co_varnames[1:known.__code__.co_argcount]
at = names.index("base_url") - (len(names) - len(known.__defaults__))
known.__defaults__ = (*known.__defaults__[:at], os.environ["TEST_SLACK"], *known.__defaults__[at + 1:])
"""
BARE_RUN = """
import asyncio, os
import discord
from slack_bolt.async_app import AsyncApp
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler

async def main():
    client = discord.AutoShardedClient(intents=discord.Intents(guilds=True), max_messages=None,
        member_cache_flags=discord.MemberCacheFlags.none(), chunk_guilds_at_startup=False)
    app = AsyncApp(token=os.environ["SLACK_BOT_TOKEN"])
    await AsyncSocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).connect_async()
    await client.start(os.environ["DISCORD_TOKEN"])

asyncio.run(main())
"""
BARE_TRY = "import asyncio, sqlite3, aiosqlite, typer, prompt_toolkit, rich.console, pydantic_settings"


def timed(*command: str, env: dict[str, str]) -> float:
    """Milliseconds from start to end, the median of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)


def resident(process: int) -> float:
    """Resident memory, in MiB."""
    with open(f"/proc/{process}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


async def held(*command: str, env: dict[str, str], discord: DiscordServer, slack: SlackServer) -> float:
    """MiB of a process some seconds after both platforms let it in."""
    before = slack.connections
    process = await asyncio.create_subprocess_exec(
        *command, env=env, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    async with asyncio.timeout(30):
        await discord.until_connected()
        while slack.connections == before:
            await asyncio.sleep(0.1)
    await asyncio.sleep(6)
    memory = resident(process.pid)
    process.terminate()
    await process.wait()
    await discord.until_gone()
    return memory


async def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        clean = {"PATH": os.environ["PATH"], "HOME": folder, "DATABASE_URL": f"sqlite:///{folder}/onward.db"}
        first = timed(sys.executable, "-m", "bot", "try", env=clean | {"PYTHONPATH": str(ROOT)})
        bare = timed(sys.executable, "-c", BARE_TRY, env=clean)
        print(f"onward try, from start to end   {first:8.0f} ms\nits bare libraries, imported    {bare:8.0f} ms")

        Path(folder, "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
        discord, slack = await DiscordServer().start(), await SlackServer().start()
        env = clean | {
            "PYTHONPATH": f"{folder}:{ROOT}",
            "DISCORD_TOKEN": TOKEN,
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "TEST_DISCORD": discord.address,
            "TEST_SLACK": slack.api,
        }
        ours = await held(sys.executable, "-m", "bot", "run", env=env, discord=discord, slack=slack)
        theirs = await held(sys.executable, "-c", BARE_RUN, env=env, discord=discord, slack=slack)
        print(f"onward run, idle on both        {ours:8.1f} MiB\ndiscord.py and slack-bolt, bare {theirs:8.1f} MiB")
        await discord.stop()
        await slack.stop()


if __name__ == "__main__":
    asyncio.run(main())
