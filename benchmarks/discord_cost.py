"""What Discord costs: `/rejected` to its first answer, and a start with many servers, beside a bare discord.py bot.

Both are whole processes on loopback. The bare bot is what a tutorial makes: a command tree, and one row written with
aiosqlite before it answers. CPU is the process's own, read from /proc.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.process import resident
from tests.standins.discord import TOKEN, DiscordServer

ROOT = Path(__file__).resolve().parent.parent
WARM, ROUNDS, SERVERS = 100, 600, 1000
ELSEWHERE = """
import os
import discord.http
discord.http.Route.BASE = f"http://{os.environ['TEST_DISCORD']}/api/v10"
"""
BARE = """
import asyncio, os
import aiosqlite, discord
from discord import app_commands

class Bot(discord.AutoShardedClient):
    async def setup_hook(self):
        self.database = await aiosqlite.connect(os.environ["TEST_FILE"])
        await self.database.execute("PRAGMA journal_mode=WAL")
        await self.database.execute("PRAGMA synchronous=FULL")
        await self.database.execute("CREATE TABLE rejected (id INTEGER PRIMARY KEY, member TEXT, company TEXT)")
        await tree.sync()

bot = Bot(intents=discord.Intents(guilds=True), max_messages=None, chunk_guilds_at_startup=False,
    member_cache_flags=discord.MemberCacheFlags.none())
tree = app_commands.CommandTree(bot)

class Buttons(discord.ui.View):
    @discord.ui.button(label="Take a day", custom_id="a")
    async def a(self, interaction, button): pass
    @discord.ui.button(label="Reach out", custom_id="b")
    async def b(self, interaction, button): pass
    @discord.ui.button(label="Keep going", custom_id="c")
    async def c(self, interaction, button): pass

@tree.command(name="rejected", description="After a no")
async def rejected(interaction: discord.Interaction, company: str = ""):
    await bot.database.execute("INSERT INTO rejected (member, company) VALUES (?, ?)", (interaction.user.id, company))
    await bot.database.commit()
    await interaction.response.send_message("What would help?", view=Buttons(timeout=None), ephemeral=True)

bot.run(os.environ["DISCORD_TOKEN"], log_handler=None)
"""


def cpu(pid: int) -> float:
    """CPU seconds a process has used, in all its threads, by the scheduler's own count: exact, where ticks are not."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text(encoding="ascii").split()[0]) for task in tasks) / 1e9


async def measured(folder: Path, *command: str) -> tuple[float, float, float]:
    """CPU and wall milliseconds for one `/rejected`, and MiB held with many servers."""
    (folder / "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
    server = await DiscordServer(guilds=SERVERS).start()
    process = await asyncio.create_subprocess_exec(
        *command,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{folder}:{ROOT}",
            "DISCORD_TOKEN": TOKEN,
            "DATABASE_URL": f"sqlite:///{folder}/onward.db",
            "TEST_DISCORD": server.address,
            "TEST_FILE": str(folder / "bare.db"),
        },
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    await server.until_connected()
    await asyncio.sleep(6)
    held = resident(process.pid)
    for number in range(WARM):
        server.user = str(10_000 + number)
        await server.types("rejected", company="Acme")
    before, start = cpu(process.pid), time.perf_counter()
    for number in range(ROUNDS):
        server.user = str(20_000 + number)
        await server.types("rejected", company="Acme")
    used, taken = cpu(process.pid) - before, time.perf_counter() - start
    process.terminate()
    await process.wait()
    await server.stop()
    return used / ROUNDS * 1e3, taken / ROUNDS * 1e3, held


async def main() -> None:
    """Measure and print."""
    rows = []
    for name, command in (("Onward", ("-m", "bot", "run")), ("bare discord.py bot", ("-c", BARE))):
        with tempfile.TemporaryDirectory() as folder:
            rows.append((name, *await measured(Path(folder), sys.executable, *command)))
    print(f"{'/rejected to its answer':24}{'CPU ms':>10}{'wall ms':>10}{f'MiB, {SERVERS:,} servers':>22}")
    for name, used, taken, held in rows:
        print(f"{name:24}{used:10.2f}{taken:10.2f}{held:22.1f}")
    print(f"{'ratio':24}{rows[0][1] / rows[1][1]:10.2f}{rows[0][2] / rows[1][2]:10.2f}{rows[0][3] / rows[1][3]:22.2f}")


if __name__ == "__main__":
    asyncio.run(main())
