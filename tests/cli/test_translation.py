"""Help, notes and errors in Bengali: what has no Bengali form yet is named here."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from string import Formatter

import click
import pytest

from bangla_calendar.cli.wording import SAID, SAID_OF_TEXTS
from bangla_calendar.messages import bengali_form
from tests.cli.command import commands, run

pytest.importorskip("babel", reason="needs Babel: pip install --group test")
from babel.messages import Message
from babel.messages.mofile import write_mo

from tests.cli.catalogue import MO, forms, in_catalogue, template

HOW = "run `python -m tests.cli.catalogue`, and fill in the empty forms in bangla_calendar.po"
CATALOGUE = in_catalogue()
TRANSLATED = list(CATALOGUE)[1:]  # behind the header
BENGALI = range(0x980, 0xA00)


@cache
def wanted_messages() -> list[Message]:
    """Return what the sources say, which takes long to gather."""
    return [message for message in template() if message.id]


def identity(message: Message) -> tuple[str, ...]:
    return message.id if isinstance(message.id, tuple) else (message.id,)


def test_every_message_has_a_bengali_form() -> None:
    missing = []
    for message in wanted_messages():
        found = CATALOGUE.get(identity(message)[0])
        if found is None or not all(forms(found)):
            places = " ".join(place for place, _ in message.locations)
            missing.append(f"{places}: no Bengali form of {identity(message)[0]!r}")
    assert not missing, "\n".join([*missing, HOW])


def test_forms_are_bengali_and_name_the_same_parameters() -> None:
    for message in TRANSLATED:
        wanted = [parameters(text) for text in identity(message)]
        for form in forms(message):
            assert any(ord(sign) in BENGALI for sign in form), form
            assert parameters(form) <= set().union(*wanted), form
        assert parameters(forms(message)[-1]) == wanted[-1], forms(message)


def test_options_keep_their_names() -> None:
    for message in TRANSLATED:
        for option in (
            word.strip("`;:,.()") for word in identity(message)[0].split() if word.startswith("--")
        ):
            assert option in forms(message)[0] or "{" in option, message.id


def parameters(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_nothing_is_in_it_that_is_said_no_more() -> None:
    needed = {identity(message)[0] for message in wanted_messages()}
    assert [message.id for message in CATALOGUE if message.id and identity(message)[0] not in needed] == []


def test_the_compiled_catalogue_is_that_of_the_file() -> None:
    compiled = io.BytesIO()
    write_mo(compiled, CATALOGUE)
    assert compiled.getvalue() == MO.read_bytes(), HOW


@pytest.mark.parametrize("name", commands())
def test_every_command_takes_the_language(name: str) -> None:
    options = [option for param in commands()[name].params for option in param.opts]
    assert "--lang" in options, (
        f"{name}: add lang_option, or messages_lang_option where no names are answered"
    )


@pytest.mark.parametrize("name", commands())
def test_the_help_of_every_command(name: str) -> None:
    code, english, _ = run(*name.split(), "--help")
    assert code == 0
    assert english.startswith("Usage: bangla-calendar")
    code, bengali, _ = run(*name.split(), "--lang", "bn", "--help")
    assert code == 0
    assert bengali.startswith("ব্যবহার: bangla-calendar")
    for part in ("Usage", "Options", "Examples", "default", "Show this"):
        assert part not in bengali
    for param in commands()[name].params:
        if isinstance(param, click.Option):
            assert param.opts[-1] in bengali
    assert run(*name.split(), "--help")[1] == english


class TestLanguage:
    @pytest.mark.parametrize(
        "arguments",
        [
            ["convert", "--lang", "bn", "2023-13-01"],
            ["convert", "2023-13-01", "--lang=bn"],
            ["--lang", "bn", "convert", "2023-13-01"],
            ["--lang", "bn", "2023-13-01"],
        ],
    )
    def test_the_option_stands_anywhere(self, arguments: list[str]) -> None:
        told = "লেখা ১: মাস ১ থেকে ১২-এর মধ্যে হতে হবে (গ্রেগরীয়); দেওয়া হয়েছে ১৩\n"
        assert run(*arguments) == (1, "", told)

    @pytest.mark.parametrize(
        ("variables", "bengali"),
        [
            ({"LANGUAGE": "bn_BD:en"}, True),
            ({"LANGUAGE": "", "LANG": "bn_IN.UTF-8"}, True),
            ({"LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": "bn_BD", "LANG": "en_GB"}, True),
            ({"LANGUAGE": "en", "LANG": "bn_BD"}, False),
            ({"LANGUAGE": "", "LC_ALL": "C", "LANG": "bn_BD"}, False),
            ({"LANGUAGE": ""}, False),
        ],
    )
    def test_the_locale(
        self, variables: dict[str, str], bengali: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert run("convert", "x")[2].startswith("লেখা ১: " if bengali else "text 1: ")
        assert run("convert", "x", "--lang", "en")[2].startswith("text 1: ")

    @pytest.mark.parametrize("language", ["en", None])
    def test_the_environment_is_left_as_it_was(
        self, language: str | None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("LANGUAGE")
        if language is not None:
            monkeypatch.setenv("LANGUAGE", language)
        assert run("convert", "x", "--lang", "bn")[2].startswith("লেখা ১: ")
        assert os.environ.get("LANGUAGE") == language

    def test_answers_stay(self, monkeypatch: pytest.MonkeyPatch) -> None:
        english = run("convert", "2023-09-30", "--lang", "en")
        monkeypatch.setenv("LANGUAGE", "bn")
        assert run("convert", "2023-09-30", "--lang", "en") == english
        assert run("convert", "2023-09-30") == (0, "১৫ আশ্বিন ১৪৩০\n", "")

    def test_notes(self) -> None:
        note = "তারিখটি গণনা করা\n"
        assert run("convert", "2019-10-16", "--calendar", "bangladesh-1995", "--lang", "bn")[2].endswith(note)
        several = run("convert", "--lang", "bn", given="2023-09-30 10:00\n2023-09-30\n")
        assert several[2].startswith("দ্রষ্টব্য: ২টির মধ্যে ১টি: শুধু তারিখ")

    def test_errors_of_files(self, tmp_path: Path) -> None:
        missing = str(tmp_path / "none.txt")
        assert run("find", "--lang", "bn", missing) == (1, "", f"{missing}: এই নামে কোনো ফাইল বা ফোল্ডার নেই\n")
        broken = tmp_path / "broken.txt"
        broken.write_bytes(b"\xff\n")
        assert "লাইন ১: UTF-8 নয় এমন বাইট (মোট ১টি)" in run("find", "--lang", "bn", str(broken))[2]

    def test_errors_of_rows(self, table: Path) -> None:
        told = run("column", str(table), "--column", "name", "--to", "bangla", "--lang", "bn")[2]
        assert told.startswith("ত্রুটি: সারি ১: ")

    def test_errors_name_options(self, table: Path) -> None:
        told = run("convert", "--lang", "bn", "১৫/৬/৩০")[2]
        assert "--pivot এবং দুই অঙ্কের সালটি কোন পঞ্জিকার (অব্দ লিখে বা --from দিয়ে)" in told
        options = ["--column", "name", "--to", "bangla", "--delimiter", ";;", "--lang", "bn"]
        told = run("column", str(table), *options)[2]
        assert "--delimiter হতে হবে একটিমাত্র চিহ্ন" in told

    def test_every_error_that_names_an_option_has_a_bengali_form(self) -> None:
        of_texts = [both for phrases in SAID_OF_TEXTS.values() for both in phrases.values()]
        for said in (*SAID.values(), *(said for both in of_texts for said in both if said)):
            assert bengali_form(said) or said.startswith("--"), said

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["covnert"], "'covnert' কোনো কমান্ড বা তারিখ নয়; convert লিখতে চেয়েছিলেন কি?"),
            (["convert", "--nonsense"], "'--nonsense' নামে কোনো অপশন নেই।"),
            (["convert", "--order", "xyz", "1"], "'xyz' চলে না; এগুলোর একটি দিন: 'dmy', 'mdy', 'ymd'।"),
            (["convert", "--calendar", "bengal", "1"], "অজানা"),
            (["column"], "আর্গুমেন্ট দেওয়া হয়নি"),
            (["month", "1432"], "YEAR ও MONTH দুটিই দিন"),
        ],
    )
    def test_wrong_usage(self, arguments: list[str], told: str) -> None:
        code, out, err = run("--lang", "bn", *arguments)
        assert (code, out) == (2, "")
        assert err.startswith("ব্যবহার: ")
        assert "ত্রুটি: " in err
        assert told in err


@pytest.mark.parametrize(("language", "loaded"), [("en", False), ("bn", True)])
def test_the_catalogue_is_loaded_for_bengali_alone(language: str, loaded: bool) -> None:
    code = (
        "import sys\n"
        "opened = []\n"
        "def note(event, details):\n    if event == 'open':\n        opened.append(str(details[0]))\n"
        "sys.addaudithook(note)\n"
        "from bangla_calendar.cli import main\n"
        "sys.argv[1:] = ['convert', 'x']\n"
        "try:\n    main()\n"
        "except SystemExit:\n    pass\n"
        "loaded = 'bangla_calendar.messages' in sys.modules\n"
        "print(any(name.endswith('.mo') for name in opened), loaded)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "LANGUAGE": language},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{loaded} {loaded}\n"
