"""Time zones after a clock, in letters and in words: with those that are not known there is no moment."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bangla_calendar import ParseError, find_stamps, parse_stamp

PRINTED = "প্রকাশ: ৭ মে ২০২২, ২০:১৫"


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("(বাংলাদেশ সময়)", 6),
        ("(বাংলাদেশ সম\u09df)", 6),
        ("বাংলাদেশ মান সময়", 6),
        (", বাংলাদেশ সময়", 6),
        ("BdST", 6),
        ("বিএসটি", 6),
        ("জিএমটি+৬", 6),
        ("(ভারতীয় সময়)", 5.5),
        ("ভারতীয় মান সময়", 5.5),
        ("আইএসটি", 5.5),
        ("(গ্রিনিচ মান সময়)", 0),
        ("জিএমটি", 0),
        ("(ইউটিসি)", 0),
    ],
)
@pytest.mark.parametrize("text", [PRINTED, "৭ মে ২০২২, ২০:১৫"])
def test_a_zone_in_bengali_wins(text: str, zone: str, hours: float) -> None:
    text = f"{text} {zone}"
    (stamp,) = find_stamps(text, tz="America/New_York")
    assert stamp.value == datetime(2022, 5, 7, 20, 15, tzinfo=timezone(timedelta(hours=hours)))
    assert stamp.value.utcoffset() == timedelta(hours=hours)  # type: ignore[attr-defined]
    assert stamp.flags == ("zone-printed",)
    assert parse_stamp(text, tz="America/New_York") == stamp


@pytest.mark.parametrize(
    "zone",
    ["(স্থানীয় সময়)", "নিউইয়র্ক সময়", "(লন্ডন সময়)", ", পাকিস্তান মান সময়", "AEST", "(NPT)", "পিএসটি"],
)
def test_with_another_zone_there_is_no_moment(zone: str) -> None:
    assert find_stamps(f"{PRINTED} {zone}", tz="Asia/Dhaka") == []
    with pytest.raises(ParseError):
        parse_stamp(f"{PRINTED} {zone}", tz="Asia/Dhaka")


@pytest.mark.parametrize("after", ["সময়", "পড়ার সময়: ৪ মিনিট", "| ঢাকা", "৪১ বার পঠিত", "Dhaka"])
def test_other_words_after_a_clock_are_no_zone(after: str) -> None:
    (stamp,) = find_stamps(f"{PRINTED} {after}", tz="Asia/Dhaka")
    assert (str(stamp.value), stamp.flags) == ("2022-05-07 20:15:00+06:00", ())


def test_a_day_has_no_zone() -> None:
    (stamp,) = find_stamps("প্রকাশ: ৭ মে ২০২২ (বাংলাদেশ সময়)", tz="Asia/Dhaka")
    assert (str(stamp.value), stamp.flags) == ("2022-05-07", ())
