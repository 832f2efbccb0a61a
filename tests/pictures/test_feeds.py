"""The iCalendar feeds, read back by other parsers."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangla_calendar import BanglaCalendarError, BanglaDate, observances
from bangla_calendar.observance import Observance
from bangla_calendar.observance.entries import Entry
from tests.pictures.samples import NASTY

icalendar = pytest.importorskip("icalendar", reason="needs icalendar: pip install --group test")

from bangla_calendar.pictures.feeds import _feed, _observance, date_feed, observance_feed  # noqa: E402
from bangla_calendar.pictures.texts import words  # noqa: E402

# The folder of the package ical.js of npm.
ICAL_JS = os.environ.get("ICAL_JS")
READ_BY_ICAL_JS = """
    const ICAL = require(process.argv[1] + "/dist/ical.es5.cjs");
    const root = new ICAL.Component(ICAL.parse(require("fs").readFileSync(0, "utf-8")));
    console.log(JSON.stringify(root.getAllSubcomponents("vevent").map(part => {
        const event = new ICAL.Event(part);
        return [event.uid, event.startDate.toString(), event.endDate.toString(), event.summary];
    })));
"""


def events(feed: bytes) -> list[Any]:
    """Return the events as icalendar reads them."""
    return list(icalendar.Calendar.from_ical(feed).walk("VEVENT"))


def nasty_feed() -> bytes:
    """Return a feed with one event whose name has signs that iCalendar escapes, and line ends."""
    name = f"{NASTY}\nএক; দুই, তিন: চার\\"
    entry = Entry("nasty", name, name, "custom", "bangla:1-1", "bangladesh", "BD", source="none")
    day = BanglaDate(1432, 1, 1)
    text = words()
    feed = _feed("days", text, None)
    feed.add_component(_observance(Observance(entry, "BD", day, day), text))
    return bytes(feed.to_ical())


FEEDS = {
    "observances": observance_feed(range(1431, 1434), country="IN-WB", doubtful=True),
    "english": observance_feed([2026], calendar="gregorian", lang="en", url="https://example.org/days.ics"),
    "dates": date_feed([1432]),
    "nasty": nasty_feed(),
}


@pytest.mark.parametrize("name", FEEDS)
def test_lines(name: str) -> None:
    feed = FEEDS[name]
    assert feed.endswith(b"\r\n")
    assert b"\n" not in feed.replace(b"\r\n", b"")
    assert max(map(len, feed.split(b"\r\n"))) <= 75
    # No letter is cut in two.
    assert all(line.decode("utf-8") is not None for line in feed.split(b"\r\n"))


def test_observances() -> None:
    found = events(FEEDS["observances"])
    expected = [
        kept for year in range(1431, 1434) for kept in observances(year, country="IN-WB", doubtful=True)
    ]
    assert [(event["SUMMARY"], event.decoded("DTSTART"), event.decoded("DTEND")) for event in found] == [
        (kept.name, kept.gregorian, kept.last_day.to_gregorian() + timedelta(1)) for kept in expected
    ]
    uids = [str(event["UID"]) for event in found]
    assert len(set(uids)) == len(uids)
    assert "vishwakarma.west-bengal.IN-WB.1431@bangla-calendar" in uids
    assert "republic-day.gregorian.IN-WB.2025@bangla-calendar" in uids
    for event in found:
        assert event["TRANSP"] == "TRANSPARENT"
        assert event["SUMMARY"].params["LANGUAGE"] == "bn"
        assert "RRULE" not in event
        assert "LAST-MODIFIED" not in event
        assert event.decoded("DTSTAMP").isoformat() == "2026-03-01T00:00:00+00:00"
    new_year = found[0]
    assert new_year["CATEGORIES"].to_ical() == b"new-year,ni-act"
    assert str(new_year["DESCRIPTION"]) == "১ বৈশাখ ১৪৩১\nসরকারি ছুটি"


def test_dates() -> None:
    found = events(FEEDS["dates"])
    assert len(found) == 365
    first = BanglaDate(1432, 1, 1)
    for number, event in enumerate(found):
        day = first + timedelta(number)
        assert (event["SUMMARY"], event.decoded("DTSTART")) == (str(day), day.to_gregorian())
        assert event["UID"] == f"{day.isoformat()}.bangladesh@bangla-calendar"


def test_the_same_events_in_every_language_and_run() -> None:
    arguments: dict[str, Any] = {"country": "IN-TR"}
    bengali = observance_feed([1432], **arguments)
    english = observance_feed([1432], lang="en", **arguments)
    assert [event["UID"] for event in events(bengali)] == [event["UID"] for event in events(english)]
    assert str(events(english)[0]["SUMMARY"]) == "Poila Boishakh (Bengali New Year)"
    # In another process as well, whatever its hashes.
    script = (
        "import sys; from bangla_calendar.pictures import observance_feed, date_feed\n"
        "sys.stdout.buffer.write(observance_feed([1432], country='IN-TR') + date_feed([1432]))"
    )
    again = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
    )
    assert again.stdout == bengali + FEEDS["dates"]


def test_a_bangla_and_a_gregorian_year_name_the_same_events() -> None:
    by_bangla = {event["UID"] for year in (1431, 1432) for event in events(observance_feed([year]))}
    by_gregorian = {event["UID"] for event in events(observance_feed([2025], calendar="gregorian"))}
    assert by_gregorian <= by_bangla


def test_properties_of_the_feed() -> None:
    feed = icalendar.Calendar.from_ical(FEEDS["english"])
    assert (str(feed["NAME"]), str(feed["X-WR-CALNAME"])) == ("Observances and holidays",) * 2
    lines = FEEDS["english"].split(b"\r\n")
    assert b"REFRESH-INTERVAL;VALUE=DURATION:P7D" in lines
    assert b"X-PUBLISHED-TTL:P7D" in lines
    assert b"SOURCE;VALUE=URI:https://example.org/days.ics" in lines
    assert b"COLOR:darkgreen" in lines
    assert b"URL" not in FEEDS["dates"]


def test_signs_that_are_escaped() -> None:
    (event,) = events(FEEDS["nasty"])
    assert str(event["SUMMARY"]) == f"{NASTY}\nএক; দুই, তিন: চার\\"
    assert b"\xe0\xa6\x8f\xe0\xa6\x95\\;" in FEEDS["nasty"].replace(b"\r\n ", b"")


@settings(max_examples=30)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=120))
def test_any_name_survives(name: str) -> None:
    entry = Entry("any", name, "any", "custom", "bangla:1-1", "bangladesh", "BD", source="none")
    day = BanglaDate(1432, 1, 1)
    text = words()
    feed = _feed("days", text, None)
    feed.add_component(_observance(Observance(entry, "BD", day, day), text))
    written = bytes(feed.to_ical())
    assert str(events(written)[0]["SUMMARY"]) == name
    assert max(map(len, written.split(b"\r\n"))) <= 75


def expected_rows(name: str) -> list[tuple[str, date, date, str]]:
    """Return UID, first day, day after the last, and summary of each event."""
    return [
        (str(event["UID"]), event.decoded("DTSTART"), event.decoded("DTEND"), str(event["SUMMARY"]))
        for event in events(FEEDS[name])
    ]


@pytest.mark.parametrize("name", FEEDS)
class TestOtherParsers:
    def test_ical(self, name: str) -> None:
        stream = pytest.importorskip("ical.calendar_stream", reason="pip install --group pictures")
        read = stream.IcsCalendarStream.calendar_from_ics(FEEDS[name].decode())
        found = [(event.uid, event.dtstart, event.dtend, event.summary) for event in read.events]
        assert found == expected_rows(name)

    def test_vobject(self, name: str) -> None:
        vobject = pytest.importorskip("vobject", reason="needs vobject: pip install --group pictures")
        read = vobject.readOne(FEEDS[name].decode())
        found = [
            (event.uid.value, event.dtstart.value, event.dtend.value, event.summary.value)
            for event in read.vevent_list
        ]
        assert found == expected_rows(name)

    @pytest.mark.skipif(
        ICAL_JS is None or shutil.which("node") is None,
        reason="needs Node.js and ical.js from npm: ICAL_JS=.../ical.js",
    )
    def test_ical_js(self, name: str) -> None:
        done = subprocess.run(
            ["node", "-e", READ_BY_ICAL_JS, str(ICAL_JS)], input=FEEDS[name], capture_output=True, check=True
        )
        found = [
            (uid, date.fromisoformat(first), date.fromisoformat(after), summary)
            for uid, first, after, summary in json.loads(done.stdout)
        ]
        assert found == expected_rows(name)


def test_errors() -> None:
    with pytest.raises(BanglaCalendarError, match="year 2025 is taken for a Gregorian one"):
        observance_feed([2025])
    with pytest.raises(BanglaCalendarError, match="year 2025 is taken for a Gregorian one"):
        date_feed([2025])
    with pytest.raises(BanglaCalendarError, match="unknown language 'de'"):
        date_feed([1432], lang="de")
