"""Against ICU, which every Node has as `Intl`, where it is right; where it is not is listed here."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from typing import Any

import pytest

from bangla_calendar import format_number, get_calendar, month_name, weekday_name
from tests.language.forms import split

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(shutil.which("node") is None, reason="needs Node: apt install nodejs"),
]

# By our name: the calendar of ICU, and by how many days its day is the later one.
CALENDARS = {
    "saka": ("indian", 0),
    "hijri": ("islamic-civil", 0),
    "gregorian": ("gregory", 0),
}
# The arithmetic Hijri calendar of astronomers begins on a Thursday, a day before the civil one of historians.
ANOTHER_EPOCH = ("islamic-tbla", 1)
# CLDR has other spellings than ours of these Hijri months.
SPELT_OTHERWISE = {
    1: ("মুহররম", "মহররম"),
    8: ("শা‘বান", "শাবান"),
    11: ("জ্বিলকদ", "জিলকদ"),
    12: ("জ্বিলহজ্জ", "জিলহজ"),
}
FIGURES = [0, 7, 99, 999, 1000, 99_999, 100_000, 12_345_678, 10**12, -1_234_567, 0.5, 1_234_567.25]

SCRIPT = """
    const { calendars, names, figures } = JSON.parse(require("node:fs").readFileSync(0, "utf-8"));
    const day = (ordinal) => new Date((ordinal - 719163) * 86400000);
    const long = { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" };
    const found = { dates: {}, names: {} };
    for (const [calendar, ordinals] of Object.entries(calendars)) {
        const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, long);
        found.dates[calendar] = ordinals.map((ordinal) => {
            const pairs = format.formatToParts(day(ordinal)).map(({ type, value }) => [type, value]);
            const parts = Object.fromEntries(pairs);
            return [parts.year, parts.month, parts.day].map(Number);
        });
    }
    for (const [key, [calendar, field, ordinals]] of Object.entries(names)) {
        const format = new Intl.DateTimeFormat(`bn-u-ca-${calendar}`, { [field]: "long", timeZone: "UTC" });
        found.names[key] = ordinals.map((ordinal) => format.format(day(ordinal)));
    }
    found.figures = figures.map((figure) => new Intl.NumberFormat("bn").format(figure));
    console.log(JSON.stringify(found));
"""


def ask(
    calendars: dict[str, list[int]], names: dict[str, Any] | None = None, figures: Sequence[float] = ()
) -> Any:
    """Return what ICU says of days, by its names of calendars, of names by any key, and of figures."""
    done = subprocess.run(
        ["node", "--eval", SCRIPT],
        input=json.dumps({"calendars": calendars, "names": names or {}, "figures": figures}),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)


def assert_agreed(step: int) -> None:
    days = {}
    for name in CALENDARS:
        rule = get_calendar(name)
        days[name] = [*range(rule.min_ordinal, rule.max_ordinal, step), rule.max_ordinal]
    found = ask({CALENDARS[name][0]: ordinals for name, ordinals in days.items()})["dates"]
    for name, ordinals in days.items():
        expected = [list(get_calendar(name).from_ordinal(ordinal)) for ordinal in ordinals]
        assert found[CALENDARS[name][0]] == expected, name


def test_some_days() -> None:
    assert_agreed(2003)


@pytest.mark.exhaustive
def test_every_97th_day() -> None:
    assert_agreed(97)


def test_the_saka_years_that_convertdate_gets_wrong() -> None:
    saka = get_calendar("saka")
    days = [saka.to_ordinal(year, 2, 1) - 1 for year in (1822, 1878, 1978, 2022)]
    (found,) = ask({"indian": days})["dates"].values()
    assert found == [list(saka.from_ordinal(day)) for day in days]
    assert {month for _, month, _ in found} == {1}


def test_the_hijri_calendar_of_another_epoch_is_a_day_ahead() -> None:
    hijri = get_calendar("hijri")
    days = [*range(hijri.min_ordinal + 1, hijri.max_ordinal, 5003)]
    calendar, ahead = ANOTHER_EPOCH
    (found,) = ask({calendar: days})["dates"].values()
    assert found == [list(hijri.from_ordinal(day + ahead)) for day in days]


def test_names() -> None:
    families: list[Any] = ["gregorian", "saka", "hijri"]
    wanted = {}
    for family in families:
        rule = get_calendar(family)
        days = [rule.to_ordinal(1440, month, 10) for month in range(1, 13)]
        wanted[family] = (CALENDARS[family][0], "month", days)
    wanted["weekdays"] = ("gregory", "weekday", [*range(1, 8)])
    found = ask({}, wanted)["names"]
    assert [*map(split, found["weekdays"])] == [split(weekday_name(day)) for day in range(7)]
    for family in families:
        pairs = {
            number: (split(theirs), split(month_name(number, family=family)))
            for number, theirs in enumerate(found[family], 1)
        }
        differ = {number: both for number, both in pairs.items() if both[0] != both[1]}
        assert differ == (SPELT_OTHERWISE if family == "hijri" else {})


def test_figures() -> None:
    assert ask({}, figures=FIGURES)["figures"] == [format_number(figure) for figure in FIGURES]
