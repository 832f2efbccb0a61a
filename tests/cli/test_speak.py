"""The command `speak`."""

from __future__ import annotations

import json

from tests.cli.command import run


class TestSpeak:
    def test_aloud(self) -> None:
        assert run("speak", "সভা ১৫ মার্চ, রাত ১০:৩০টায়") == (0, "সভা পনেরোই মার্চ, রাত সাড়ে দশটায়\n", "")
        assert run("speak", "ফি", "৳৫০০/-") == (0, "ফি পাঁচশ টাকা\n", "")

    def test_lines(self) -> None:
        code, out, err = run("speak", given="৫০% ছাড়\n\nকিছু নেই\n")
        assert (code, out, err) == (0, "পঞ্চাশ শতাংশ ছাড়\n\nকিছু নেই\n", "")

    def test_back(self) -> None:
        assert run("speak", "--back", "বায়ান্নটি আসন") == (0, "৫২টি আসন\n", "")
        assert run("speak", "--back", "--digits", "ascii", "--small", "figures", "পাঁচ জন")[1] == "5 জন\n"

    def test_spans(self) -> None:
        code, out, _ = run("speak", "--spans", "৳৫০০ ও ৫টাx")
        record = json.loads(out)
        assert code == 0
        assert [(span["kind"], span["text"]) for span in record["spans"]] == [
            ("money", "৳৫০০"),
            ("unread", "৫টাx"),
        ]
        assert record["output"] == "পাঁচশ টাকা ও ৫টাx"
        assert json.loads(run("speak", "--json", "৫ জন")[1]) == {"input": "৫ জন", "output": "পাঁচ জন"}

    def test_options(self) -> None:
        assert run("speak", "--bare-days", "১৫ মার্চ")[1] == "পনেরো মার্চ\n"
        assert run("speak", "--clock", "literal", "১০:৩০টায়")[1] == "দশটা ত্রিশ মিনিটে\n"
        assert run("speak", "--classes", "percent", "৫০% ও ৫")[1] == "পঞ্চাশ শতাংশ ও ৫\n"
        assert run("speak", "--phone-digits", "english", "--double", "০১৯১১-০০০১১১")[1].startswith(
            "জিরো ওয়ান নাইন ডাবল"
        )

    def test_what_may_be_meant_in_two_ways(self) -> None:
        code, out, err = run("speak", "--on-ambiguous", "raise", given="৫ জন\nফল ১২/৭\n৬ জন\n")
        assert (code, out) == (1, "পাঁচ জন\n")
        assert "line 2: expected a word beside ১২/৭ that says what is meant" in err

    def test_wrong_usage(self) -> None:
        assert run("speak", "--digits", "ascii", "৫")[::2] == (2, _usage("--digits requires --back"))
        assert run("speak", "--back", "--double", "৫")[0] == 2
        assert "unknown class of text 'dates'" in run("speak", "--classes", "dates", "৫")[2]


def _usage(problem: str) -> str:
    return (
        "Usage: bangla-calendar speak [OPTIONS] [TEXT]...\n"
        f"Try 'bangla-calendar speak --help' for help.\n\nError: {problem}\n"
    )
