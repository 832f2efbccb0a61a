"""The ornaments of a sheet: a border after the alpona of courtyards, an emblem and colours for each season.

Everything is drawn for this project, in strokes, within a square of 64 units; the border's motif is 40 by 24.
"""

from __future__ import annotations

from bangla_calendar.pictures.elements import Element, el

__all__ = ["BORDER_HEIGHT", "BORDER_WIDTH", "border_motif", "emblem", "season_colors"]

BORDER_WIDTH, BORDER_HEIGHT = 40, 24

# By season: the colour of its heads on paper, and on a dark screen.
_COLORS = {
    1: ("#a3231c", "#ff9d8c"),  # krishnachura
    2: ("#0e5a63", "#7fd3d6"),  # clouds over water
    3: ("#1b5590", "#93c5fb"),  # the clear sky of autumn
    4: ("#6d5a08", "#e3cb6a"),  # ripe paddy
    5: ("#564478", "#c9b3f2"),  # mist
    6: ("#a04300", "#ffb073"),  # palash
}


def season_colors(season: int) -> tuple[str, str]:
    """Return the colour of a season on light and on dark ground."""
    return _COLORS[season]


def border_motif(color: str) -> list[Element]:
    """Return one petal of the border, with half a dot on each side."""
    return [
        el("path", _stroke(color, "M0 23C3 9 12 3 20 3s17 6 20 20", 1.8)),
        el("path", {"d": "M9 24c1-9 6-14 11-14s10 5 11 14z", "fill": color}),
        el("circle", {"cx": "0", "cy": "6", "r": "2", "fill": color}),
        el("circle", {"cx": "40", "cy": "6", "r": "2", "fill": color}),
    ]


def emblem(season: int, color: str) -> list[Element]:
    """Return the drawing of a season."""
    return _EMBLEMS[season](color)


def _stroke(color: str, path: str, width: float = 2) -> dict[str, str]:
    """Return the attributes of a path that is drawn in a stroke."""
    return {
        "d": path,
        "fill": "none",
        "stroke": color,
        "stroke-width": str(width),
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }


def _turned(degrees: int, around: str = "32 32") -> str:
    return f"rotate({degrees} {around})"


def _sun(color: str) -> list[Element]:
    rays = (
        el("path", {**_stroke(color, "M32 4v8l-3-4zM32 4l3 4-3 4", 1.6), "transform": _turned(angle)})
        for angle in range(0, 360, 30)
    )
    return [
        *rays,
        el("circle", {"cx": "32", "cy": "32", "r": "13", "fill": color}),
        el("path", _stroke("#fff", "M32 24a8 8 0 0 1 8 8 6 6 0 0 1-6 6 4.5 4.5 0 0 1-4-4.5", 1.6)),
    ]


def _rain(color: str) -> list[Element]:
    drops = [
        el("path", _stroke(color, f"M{x} {y}l-3 9", 2))
        for x, y in ((18, 42), (28, 46), (38, 42), (48, 46), (23, 54), (43, 54))
    ]
    cloud = "M14 36a9 9 0 0 1 2-17.5 14 14 0 0 1 26-3 10 10 0 0 1 8 20.5z"
    return [
        el("path", {"d": cloud, "fill": color}),
        el("path", _stroke("#fff", "M24 30a7 7 0 1 1 7-7", 1.6)),
        *drops,
    ]


def _kash(color: str) -> list[Element]:
    plume = "M32 2c7 9 7 22 1 36h-2c-6-14-6-27 1-36z"
    pairs = ((9, 4, 4), (16, 6, 5), (23, 7, 5), (30, 6, 5), (36, 5, 4))
    hairs = "".join(f"M32 {y}l{x}-{rise}M32 {y}l-{x}-{rise}" for y, x, rise in pairs)
    found = []
    for angle, size in ((-30, 0.82), (30, 0.82), (0, 1)):
        place = f"{_turned(angle, '32 62')} translate({32 - 32 * size:g} {62 - 62 * size:g}) scale({size:g})"
        stalk = el("path", _stroke(color, "M32 62V38", 2.2))
        body = el("path", {"d": plume, "fill": color, "opacity": ".55"})
        found.append(el("g", {"transform": place}, stalk, body, el("path", _stroke(color, hairs, 1.5))))
    leaves = "M32 62c-3-10-12-16-24-17M32 62c3-10 12-16 24-17"
    return [*found, el("path", _stroke(color, leaves, 2.2))]


def _paddy(color: str) -> list[Element]:
    # The ear bends to the right; its grains stand in pairs along the stalk.
    places = ((29, 46, 4), (30, 38, 8), (32, 30, 14), (35, 22.5, 22), (39, 15.5, 34))
    grains = []
    for x, y, lean in places:
        for side in (-1, 1):
            turn = f"translate({x} {y}) rotate({lean + side * 38}) translate(0 -7)"
            shape = {"rx": "2.9", "ry": "6", "fill": color, "transform": turn}
            grains.append(el("ellipse", shape))
    tip = {"rx": "2.9", "ry": "6", "fill": color, "transform": "translate(45 8) rotate(48)"}
    stalk = "M28 62c0-22 2-40 15-52M28 58c-3-9-9-15-18-18M28 60c4-8 10-13 19-15"
    return [*grains, el("ellipse", tip), el("path", _stroke(color, stalk, 2))]


def _palm(color: str) -> list[Element]:
    fronds = (
        "M32 22c-6-9-14-10-21-5M32 22c6-9 14-10 21-5M32 22c-9-3-17 1-20 9M32 22c9-3 17 1 20 9"
        "M32 22c-3-8-8-12-14-14M32 22c3-8 8-12 14-14M32 22c-5 2-8 7-8 13M32 22c5 2 8 7 8 13M32 22V7"
    )
    pot = "M36 36h8l-1 2c3 2 4 7 1 10h-8c-3-3-2-8 1-10z"
    return [
        el("path", _stroke(color, fronds, 2)),
        el("path", _stroke(color, "M32 22c-1 14 0 26-2 40", 3.4)),
        el("path", {"d": pot, "fill": color}),
        el("path", _stroke(color, "M22 62h20", 2)),
    ]


def _flower(color: str) -> list[Element]:
    petals = (
        el(
            "path",
            {
                "d": "M32 30c-8-6-9-17 0-25 9 8 8 19 0 25z",
                "fill": color,
                "transform": _turned(angle, "32 32"),
            },
        )
        for angle in range(0, 360, 72)
    )
    stamens = (
        el("path", {**_stroke("#fff", "M32 32v-11", 1.3), "transform": _turned(angle)})
        for angle in range(0, 360, 72)
    )
    return [*petals, *stamens, el("circle", {"cx": "32", "cy": "32", "r": "3.6", "fill": "#fff"})]


_EMBLEMS = {1: _sun, 2: _rain, 3: _kash, 4: _paddy, 5: _palm, 6: _flower}
