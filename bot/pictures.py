"""SVG to PNG, with resvg: nothing to install beside it, and loaded only where somebody wants to look."""

from __future__ import annotations

import asyncio


async def png(svg: str) -> bytes:
    """The picture as PNG, drawn beside the event loop."""
    return await asyncio.to_thread(_drawn, svg)


def _drawn(svg: str) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))
