"""The style sheet of the HTML pages: paper, phone and desk, light and dark."""

from __future__ import annotations

from bangla_calendar.errors import UnknownNameError
from bangla_calendar.pictures.lettering import FONTS, TITLE_FONTS
from bangla_calendar.pictures.ornaments import season_colors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Paper

__all__ = ["PAPERS", "checked_paper", "style_sheet"]

# Width and height in millimetres, in landscape.
PAPERS = {"A4": (297, 210), "A3": (420, 297)}
_MARGIN = 8
# The unit of all measures, on A4 in millimetres.
_UNIT = 4

_SCREEN = """
:root { --paper: #fffdf8; --ground: #efe6d8; --ink: #241d18; --soft: #665b50; --line: #d8ccbb; --red: #b0121b;
  --free: #f7efe2; --accent: #a3231c; --band: #a3231c; }
* { box-sizing: border-box; }
html { font-size: 16px; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.35; font-family:
  {fonts}; }
.sheet { max-width: 74rem; margin: 1.5rem auto; background: var(--paper); border-radius: .5rem;
  overflow: hidden; box-shadow: 0 .1rem 1.2rem #0002; display: flex; flex-direction: column; }
.border { display: block; width: 100%; height: 1.5rem; background: var(--band); flex: none; }
.border.below { height: .75rem; }
.head { display: flex; align-items: center; gap: 1.1rem; padding: .8rem 1.4rem .6rem; color: var(--accent); }
.head svg { width: 5.2rem; height: 5.2rem; flex: none; }
.title { margin: 0; font-size: 3.2rem; line-height: 1.25; font-weight: 700; font-family:
  {title_fonts}; }
.other { margin: 0; font-size: 1.2rem; color: var(--ink); }
.season { margin: 0 0 0 auto; font-size: 1.5rem; font-weight: 600; text-align: right; }
.season small { display: block; font-size: .95rem; font-weight: 400; color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; position: relative; }
th { padding: .35rem .2rem; font-weight: 600; color: var(--accent);
  border-bottom: .16rem solid var(--accent); }
.short { display: none; }
td { vertical-align: top; border: .06rem solid var(--line); padding: .3rem .45rem .4rem; }
td.free { background: var(--free); }
.month-table td { height: 5.4rem; }
.date { display: flex; justify-content: space-between; align-items: baseline; }
.own { font-size: 2rem; line-height: 1.15; font-weight: 600; }
.else { font-size: 1rem; color: var(--soft); }
.holiday .own, .red { color: var(--red); }
.free .own { color: var(--red); }
.holiday .own::after { content: "\\25cf"; font-size: .7rem; vertical-align: .9rem; margin-left: .15rem; }
.today .own { background: var(--accent); color: var(--paper); border-radius: .6rem; padding: 0 .5rem; }
.kept { list-style: none; margin: .15rem 0 0; padding: 0; font-size: .84rem; line-height: 1.3;
  overflow-wrap: anywhere; }
.kept li { margin-top: .1rem; }
.red { font-weight: 600; }
.days { display: none; }
.days-head { font-size: 1.1rem; margin: 0 0 .4rem; color: var(--accent); }
.days dl, .year-days dl { margin: 0; }
.days dl > div { margin-bottom: .5rem; }
dt { color: var(--soft); font-size: .86rem; }
dd { margin: 0; }
.foot { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0; padding: .6rem 1.4rem .8rem;
  font-size: .84rem; color: var(--soft); }
.foot p { margin: 0; }
.mark::before { content: "\\25cf"; color: var(--red); }
.dot::before { content: "\\2022"; font-weight: 700; color: var(--accent); }
.dotted, .rule { display: none; }
.swatch { display: inline-block; width: .9em; height: .9em; vertical-align: -.1em; background: var(--free);
  border: .06rem solid var(--soft); }
"""

_PHONE = """
@media screen and (max-width: 44rem) {
  body { background: var(--paper); }
  .sheet { margin: 0 0 2rem; border-radius: 0; box-shadow: none; }
  .border { height: 1.1rem; }
  .head { padding: .6rem .8rem .4rem; gap: .7rem; }
  .head svg { width: 3rem; height: 3rem; }
  .title { font-size: 2rem; }
  .year-sheet .title { white-space: nowrap; }
  .other { font-size: 1rem; }
  .season { font-size: 1.1rem; }
  .season small { display: none; }
  .full { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .short { display: inline; }
  .month-table td { height: 3.6rem; padding: .2rem 0; }
  .month-table .date { flex-direction: column; align-items: center; }
  .own { font-size: 1.5rem; }
  .else { font-size: .75rem; text-align: center; }
  .month { display: block; font-size: .58rem; line-height: 1.1; letter-spacing: -.03em; }
  .holiday .own::after { position: absolute; }
  .month-table .kept { display: none; }
  .month-table .has:not(.holiday) .else::after { content: "\\2022"; color: var(--accent); font-weight: 700;
    margin-left: .15rem; }
  .days { display: block; padding: .9rem .8rem 0; }
  .foot { padding: .8rem; flex-direction: column; }
  .dotted, .rule { display: block; }
}
"""

_DARK = """
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1d1916; --ground: #12100e; --ink: #f3ebe0; --soft: #b9ab9b; --line: #4a4038;
    --red: #ff9a91; --free: #2c2520; }
  .sheet { box-shadow: none; }
  .border { opacity: .8; }
}
"""

_YEAR = """
.year { display: grid; grid-template-columns: repeat(4, 1fr) 17rem; gap: .9rem 1.3rem;
  padding: .4rem 1.4rem; }
.year-days { grid-column: 5; grid-row: 1 / span 3; font-size: .8rem; line-height: 1.3;
  border-left: .06rem solid var(--line); padding-left: 1rem; }
.year-days div { margin-top: .3rem; }
.year-days dt { font-size: .9em; }
.small { align-self: start; }
.small caption { text-align: left; font-weight: 700; font-size: 1.15rem; color: var(--accent); }
.small caption small { font-weight: 400; font-size: .75rem; color: var(--soft); white-space: nowrap; }
.small th { font-size: .8rem; padding: 0; border-bottom-width: .08rem; }
.small td { border: 0; padding: .1rem 0; text-align: center; line-height: 1.2; }
.small .own { display: inline-block; font-size: 1.05rem; line-height: 1.2; }
.small .else { display: block; font-size: .68rem; line-height: 1.1; }
.year-sheet .dotted { display: block; }
.small .has .own::after { content: "\\2022"; position: absolute; margin: -.35em 0 0 .05em; font-size: .9em;
  color: var(--accent); }
.small .holiday .own { background: var(--red); color: var(--paper); border-radius: .25rem; padding: 0 .2rem; }
.small .holiday .own::after { content: none; }
.small .today .own { padding: 0 .2rem; border-radius: .25rem; outline: .12rem solid var(--accent);
  background: none; color: inherit; }
.small .today.holiday .own { background: var(--red); color: var(--paper); }
@media screen and (max-width: 80rem) {
  .year { grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
  .year-days { grid-column: 1 / -1; grid-row: auto; border: 0; padding: 0; font-size: 1rem; columns: 16rem; }
  .year-days div { break-inside: avoid; }
}
"""

_PRINT = """
@page { size: {paper} landscape; margin: {margin}mm; }
@media print {
  html { font-size: {unit}mm; }
  body { background: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sheet { width: {width}mm; height: {height}mm; max-width: none; margin: 0; border-radius: 0;
    box-shadow: none; break-after: page; break-inside: avoid; border: .1rem solid var(--accent); }
  .sheet:last-child { break-after: auto; }
  .head { padding: .4rem 1.2rem .2rem; }
  .title { font-size: 3.3rem; }
  .other { font-size: 1.3rem; }
  .season { font-size: 1.9rem; }
  .month-table { flex: 1; }
  .month-table td { height: auto; }
  .weeks-4 tbody tr { height: 8rem; }
  .weeks-5 tbody tr { height: 6.4rem; }
  .weeks-6 tbody tr { height: 5.3rem; }
  .month-table th { font-size: 1.15rem; }
  .month-table .own { font-size: 2.7rem; }
  .month-table .holiday .own::after { vertical-align: 1.4rem; }
  .weeks-6 .month-table .own { font-size: 2.3rem; }
  .month-table .else { font-size: 1.15rem; }
  .month-table .kept { font-size: .8rem; line-height: 1.2; margin: 0; }
  .month-table .today .own { background: none; color: var(--ink); padding: 0; }
  .month-table .today.free .own, .month-table .today.holiday .own { color: var(--red); }
  .foot { padding: .3rem 1.2rem .4rem; font-size: .7rem; }
  .year-sheet .head svg { width: 3.6rem; height: 3.6rem; }
  .year-sheet .title { font-size: 2.6rem; line-height: 1.15; }
  .year-sheet .season { font-size: 1.3rem; }
  .year { flex: 1; min-height: 0; overflow: hidden; padding: .2rem 1.2rem;
    gap: .3rem 1.3rem; grid-template-columns: repeat(4, 1fr) 15rem; }
  .small caption { font-size: 1.05rem; line-height: 1.25; }
  .small caption small { font-size: .62rem; }
  .small th { font-size: .7rem; }
  .small td { padding: 0; }
  .small .own { font-size: .98rem; line-height: 1.08; }
  .small .else { font-size: .58rem; line-height: 1.05; }
  .small .today .own { outline: none; }
  .year-days { font-size: .6rem; line-height: 1.22; }
  .year-days div { display: grid; grid-template-columns: 6.6rem 1fr; margin-top: .12rem; }
  .year-days dt { grid-row: 1 / span 3; font-size: .56rem; }
  .year-days dd { grid-column: 2; }
}
"""


def checked_paper(paper: Paper) -> Paper:
    """Return the name of a size of paper, or raise."""
    if paper not in PAPERS:
        raise UnknownNameError("paper", str(paper), tuple(PAPERS))
    return paper


def style_sheet(paper: Paper, *, year: bool) -> str:
    """Return the style of a page that is printed on a size of paper."""
    width, height = PAPERS[paper]
    measures = {
        "fonts": FONTS,
        "title_fonts": TITLE_FONTS,
        "paper": paper,
        "margin": f"{_MARGIN}",
        "unit": f"{_UNIT * width / PAPERS['A4'][0]:.3f}",
        "width": f"{width - 2 * _MARGIN}",
        "height": f"{height - 2 * _MARGIN}",
    }
    style = "".join((_SCREEN, _YEAR * year, _PHONE, _DARK, _seasons(), _PRINT))
    for name, value in measures.items():
        style = style.replace(f"{{{name}}}", value)
    return style


def _seasons() -> str:
    """Return the colours of the seasons, on light and on dark ground."""
    light, dark = [], []
    for season in range(1, 7):
        on_paper, on_dark = season_colors(season)
        light.append(f".season-{season} {{ --accent: {on_paper}; --band: {on_paper}; }}\n")
        dark.append(f"  .season-{season} {{ --accent: {on_dark}; }}\n")
    return f"{''.join(light)}@media screen and (prefers-color-scheme: dark) {{\n{''.join(dark)}}}\n"
