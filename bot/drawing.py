"""Pictures as SVG, without letters: they need no font, and look the same everywhere. Pure."""

from __future__ import annotations

ACROSS, GAP, RADIUS = 10, 48, 14
LOOKS = {False: ("#f7f4ee", "#c9b8a0", "#c2703d"), True: ("#20242b", "#5b6472", "#f0b46a")}
"""Ground, a dot for everybody who heard a no, and one for whoever went on; light and dark."""


def dots(heard: int, on: int, *, dark: bool) -> str:
    """A dot for each, as SVG; no letters, so that it needs no font."""
    ground, dot, lit = LOOKS[dark]
    rows = -(-heard // ACROSS)
    width, height = (ACROSS + 1) * GAP, (rows + 1) * GAP
    circles = "".join(
        f'<circle cx="{(at % ACROSS + 1) * GAP}" cy="{(at // ACROSS + 1) * GAP}" r="{RADIUS}" '
        f'fill="{lit if at < on else dot}"/>'
        for at in range(heard)
    )
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    back = f'<rect width="100%" height="100%" fill="{ground}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{back}{circles}</svg>'
