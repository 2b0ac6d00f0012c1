"""Pictures as SVG, without letters: they need no font, and look the same everywhere. Pure."""

from __future__ import annotations

import math

ACROSS, GAP, RADIUS, LINE = 10, 48, 14, 4
LOOKS = {False: ("#f7f4ee", "#8f7f68", "#c2703d"), True: ("#20242b", "#7c8696", "#f0b46a")}
"""Ground, a ring for everybody who heard a no, and a full dot for whoever went on; light and dark.

Told apart by their shape, not by colour alone; each stands out from the ground by 3 to 1 at least."""

COLUMNS, WIDE, HIGH, EDGE, ROAD = 12, 56, 64, 24, 20
"""Of a path: how many columns it has, how wide one is, how high a row is, the edge around it, and the road's room."""
ROWS = 4
MOST = 64
"""Marks in one place at most: beyond that nobody counts, and the words say how many."""
PATHS = {
    False: ("#f7f4ee", "#e6dccb", "#857865", "#55807f", "#7a6bb0", "#c2703d"),
    True: ("#20242b", "#39404b", "#7c8696", "#7fb5b3", "#a99bdd", "#f0b46a"),
}
"""Ground, road, and the marks from the bottom row to the top one; light and dark."""


def dots(heard: int, on: int, *, dark: bool) -> str:
    """A dot for each, as SVG; no letters, so that it needs no font."""
    ground, dot, lit = LOOKS[dark]
    rows = -(-heard // ACROSS)
    width, height = (ACROSS + 1) * GAP, (rows + 1) * GAP
    full, ring = (
        f'r="{RADIUS}" fill="{lit}"',
        f'r="{RADIUS - LINE // 2}" fill="none" stroke="{dot}" stroke-width="{LINE}"',
    )
    circles = "".join(
        f'<circle cx="{(at % ACROSS + 1) * GAP}" cy="{(at // ACROSS + 1) * GAP}" {full if at < on else ring}/>'
        for at in range(heard)
    )
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    back = f'<rect width="100%" height="100%" fill="{ground}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{back}{circles}</svg>'


def path(rows: tuple[tuple[int, ...], ...], *, dark: bool) -> str:
    """How often what happened, as SVG: four rows from the bottom up, one to twelve columns, the oldest first.

    The first row lies under the road and the others above it. Each row has the same room however much is in it: more
    of one kind makes its marks smaller, never its row higher. The road goes on past the last column.
    """
    ground, road, *inks = PATHS[dark]
    width, height = 2 * EDGE + COLUMNS * WIDE, 2 * EDGE + ROWS * HIGH + ROAD
    middle = height - EDGE - HIGH - ROAD / 2
    here = EDGE + (len(rows[0]) - 0.5) * WIDE
    marks = "".join(_row(row, at, ink, middle) for at, (row, ink) in enumerate(zip(rows, inks, strict=True)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<rect width="100%" height="100%" fill="{ground}"/>'
        f'<rect x="{EDGE}" y="{middle - 4:g}" width="{width}" height="8" rx="4" fill="{road}"/>'
        f'<rect x="{here - 3:g}" y="{middle - 8:g}" width="6" height="16" rx="3" fill="{inks[0]}"/>{marks}</svg>'
    )


def _row(counts: tuple[int, ...], at: int, ink: str, middle: float) -> str:
    """The marks of one row, standing on the road, or hanging under it."""
    across = max(2, math.ceil(math.sqrt(min(max(counts), MOST))))
    pitch = (WIDE - 8) / across
    up = -1 if at else 1
    first = middle + up * (ROAD / 2 + pitch / 2 + max(at - 1, 0) * HIGH)
    drawn = []
    for column, count in enumerate(counts):
        left = min(count, MOST)
        for line in range(-(-left // across)):
            here = min(across, left - line * across)
            begin = EDGE + (column + 0.5) * WIDE - (here - 1) * pitch / 2
            drawn += [_mark(at, begin + one * pitch, first + up * line * pitch, pitch, ink) for one in range(here)]
    return "".join(drawn)


def _mark(row: int, x: float, y: float, pitch: float, ink: str) -> str:
    """A ring, a dot, a diamond or a sun: told apart by their shape, not by colour alone."""
    match row:
        case 0:
            size = f'r="{pitch * 0.24:.1f}" stroke-width="{pitch * 0.09:.1f}"'
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" {size} fill="none" stroke="{ink}"/>'
        case 1:
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{pitch * 0.3:.1f}" fill="{ink}"/>'
        case 2:
            return f'<path d="{_star(x, y, pitch * 0.42, 4, 0.71)}" fill="{ink}"/>'
        case _:
            return f'<path d="{_star(x, y, pitch * 0.46, 10, 0.62)}" fill="{ink}"/>'


def _star(x: float, y: float, far: float, tips: int, waist: float) -> str:
    """A shape with so many tips, as path data. waist: how near the middle it comes between two of them, of 1."""
    corners = []
    for corner in range(2 * tips):
        turn, reach = math.pi * corner / tips, far * (waist if corner % 2 else 1)
        corners.append(f"{x + math.sin(turn) * reach:.1f} {y - math.cos(turn) * reach:.1f}")
    return f"M{'L'.join(corners)}Z"
