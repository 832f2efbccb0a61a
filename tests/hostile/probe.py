"""A little of everything that the package answers, asked in any world: python -m tests.hostile.probe.

It prints one line of JSON in ASCII. Nothing in it depends on the day, the host, the order of a set or
optional libraries; a world in which it prints something else is a fault. With `threads` sixteen threads that
begin at once give the answers, with `fork` a child of this process.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

__all__ = ["answers"]

_NEWS = "ঢাকা, শনিবার, ৩০ সেপ্টেম্বর ২০২৩, ১৫ আশ্বিন ১৪৩০; গত ৯-১২ মার্চ, রাত ৮টায়, দাম ১২ লাখ টাকা"
_MIDNIGHT = datetime(2026, 4, 13, 18, 15, tzinfo=UTC)  # a quarter past midnight in Dhaka, of a new year


def _today_is_that_of_dhaka() -> bool:
    from bangla_calendar import BanglaDate

    def there() -> date:
        return (datetime.now(UTC) + timedelta(hours=6)).date()

    before = there()
    today = BanglaDate.today().to_gregorian()
    return today in (before, there())


def _with_zones() -> Any:
    from bangla_calendar import BanglaDate, find_stamps

    stamps = find_stamps("প্রকাশ: ১৪ এপ্রিল ২০২৬, ০০:১৫", tz="own")
    return [
        str(BanglaDate.from_gregorian(_MIDNIGHT)),
        str(BanglaDate.fromtimestamp(_MIDNIGHT.timestamp())),
        _today_is_that_of_dhaka(),
        [stamp.to_dict() for stamp in stamps],
    ]


def _dates() -> Any:
    from bangla_calendar import BanglaDate, available_calendars, format_date, get_calendar, parse_date

    days = [date(1861, 5, 6), date(1991, 4, 15), date(2019, 10, 16), date(2024, 3, 1)]
    counted = [
        get_calendar(name).from_gregorian(day.year, day.month, day.day)
        for name in available_calendars()
        for day in days
    ]
    written = [format_date(BanglaDate.from_gregorian(day), "long") for day in days]
    return [counted, written, [str(parse_date(text)) for text in written]]


def _texts() -> Any:
    from bangla_calendar import find_dates, find_numbers, inverse_normalize, normalize, verbalize

    found = [match.to_dict() for match in find_dates(_NEWS, reference=date(2023, 9, 30))]
    numbers = [number.to_dict() for number in find_numbers(_NEWS)]
    spoken = verbalize("৩ জন, ২০২৩ সালে")
    return [found, numbers, spoken, inverse_normalize(spoken), normalize("অগ্রহায়ণ\u200c")]


def _numbers() -> Any:
    from bangla_calendar import money_to_words, parse_money, parse_number, words_to_number

    words = money_to_words("-12620614.20", style="cheque")
    return [words, str(parse_money(words)), str(parse_number("১২,৩৪,৫৬৭.৫")), words_to_number("একশ তেইশ")]


def _pictures() -> Any:
    from bangla_calendar import month_calendar, observances
    from bangla_calendar.pictures import to_html, to_svg

    month = month_calendar(1430, 6, today=date(2023, 9, 30))
    return [to_html(month), to_svg(month), [day.to_dict() for day in observances(1430)][:3]]


def _errors() -> Any:
    from bangla_calendar import BanglaCalendarError, BanglaDate, month_number, parse_date

    calls: list[Callable[[], object]] = [
        lambda: BanglaDate(1431, 11, 30),
        lambda: parse_date("৩১ আশ্বিন ১৪২৫"),
        lambda: parse_date("কখ\x1b[2J"),
        lambda: month_number("আশ্বিনা"),
    ]
    told = []
    for call in calls:
        try:
            told.append(str(call()))
        except BanglaCalendarError as error:
            told.append(f"{type(error).__name__}: {error} {error.message('bn')}")
    return told


def answers() -> dict[str, Any]:
    """Return the answers by their kind; `zones` are those that need the names of time zones."""
    from bangla_calendar import BanglaCalendarError

    found = {
        "dates": _dates(),
        "texts": _texts(),
        "numbers": _numbers(),
        "pictures": _pictures(),
        "errors": _errors(),
    }
    try:
        found["zones"] = _with_zones()
    except BanglaCalendarError as error:
        found["zones"] = f"{type(error).__name__}: {error}"
    return found


def _in_threads() -> str:
    from concurrent.futures import ThreadPoolExecutor
    from threading import Barrier

    together = Barrier(16)

    def answer(_: int) -> str:
        together.wait()
        return json.dumps(answers(), default=str)

    with ThreadPoolExecutor(16) as pool:
        (only,) = {*pool.map(answer, range(16))}
    return only


def _forked() -> str:
    before = json.dumps(answers(), default=str)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(writer, "w") as pipe:
            pipe.write(json.dumps(answers(), default=str))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        after = pipe.read()
    assert os.waitpid(child, 0)[1] == 0
    assert after == before
    return after


if __name__ == "__main__":
    ways: dict[str, Callable[[], str]] = {"threads": _in_threads, "fork": _forked}
    way = ways.get(sys.argv[1]) if sys.argv[1:] else None
    print(way() if way else json.dumps(answers(), default=str))
