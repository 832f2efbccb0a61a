"""The command line, in real subprocesses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone

import pytest

from bangla_calendar import available_calendars, masthead
from tests.command import run

ASCII_WORLD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}


class TestMasthead:
    def test_the_hijri_date_has_a_note(self) -> None:
        assert run("--hijri")[2].startswith("note: the Hijri date is computed")
        assert run("--hijri", "--quiet")[2] == ""

    def test_a_system_without_time_zones(self) -> None:
        code = "import sys; sys.modules['tzdata'] = None; from bangla_calendar.cli import main; main()"
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONTZPATH": ""},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert done.stderr.decode().startswith("Error: unknown time zone (is the package tzdata installed?)")

    def test_today(self) -> None:
        dhaka = timezone(timedelta(hours=6))
        before = masthead(datetime.now(dhaka).date())
        code, out, err = run()
        assert (code, err) == (0, "")
        assert out in (f"{before}\n", f"{masthead(datetime.now(dhaka).date())}\n")

    @pytest.mark.parametrize("host", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"])
    def test_the_host_zone_is_nobodys_business(self, host: str) -> None:
        assert run(environment={"TZ": host})[1].split("\n")[0] == run()[1].split("\n")[0]

    def test_json(self) -> None:
        code, out, _ = run("--json")
        answer = json.loads(out)
        assert code == 0
        assert answer["masthead"] == masthead(date.fromisoformat(answer["gregorian"])).split("\n")
        assert {"calendar", "basis", "margin"} <= answer.keys()

    def test_the_hijri_line(self) -> None:
        lines = run("--hijri", "--hijri-offset", "1")[1].splitlines()
        assert len(lines) == 3
        assert run("--hijri-offset", "3")[0] == 2

    def test_in_english(self) -> None:
        assert run("--lang", "en")[1].isascii()


class TestDigits:
    def test_a_negative_number_is_no_option(self) -> None:
        assert run("digits", "--to", "bangla", "-5") == (0, "-৫\n", "")

    def test_text(self) -> None:
        assert run("digits", "--to", "bangla", "2023", "1430") == (0, "২০২৩ ১৪৩০\n", "")
        assert run("digits", "--to", "ascii", "১৫ আশ্বিন") == (0, "15 আশ্বিন\n", "")

    @pytest.mark.parametrize("given", [b"1\r\n2\n3", b"", b"\n\n", b"caf\xe9 1\n", "১২৩ ½ ²\n".encode()])
    def test_a_filter_changes_nothing_else(self, given: bytes) -> None:
        code, out, err = run("digits", "--to", "bangla", given=given)
        assert (code, err) == (0, "")
        back = run("digits", "--to", "ascii", given=out.encode("utf-8", "surrogateescape"))[1]
        expected = given.decode("utf-8", "surrogateescape").translate(
            str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789")
        )
        assert back == expected

    def test_json(self) -> None:
        code, out, _ = run("digits", "--to", "bangla", "--json", "7")
        assert (code, json.loads(out)) == (0, {"input": "7", "output": "৭"})


class TestNumber:
    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            (["1234567.50"], "১২,৩৪,৫৬৭.৫০"),
            (["১২৩৪৫৬৭", "--digits", "ascii"], "12,34,567"),
            (["-5", "--words"], "ঋণাত্মক পাঁচ"),
            (["--words", "-১.০৫"], "ঋণাত্মক এক দশমিক শূন্য পাঁচ"),
            (["--words", "--", "-5"], "ঋণাত্মক পাঁচ"),
            (["--words", "−5"], "ঋণাত্মক পাঁচ"),
            (["1.999", "--money", "--rounding", "round_half_up"], "৳২"),
            (["20", "--words", "--region", "IN"], "কুড়ি"),
            (["1971", "--year"], "উনিশশো একাত্তর"),
            (["1.05", "--money"], "৳১.০৫"),
            (["1.05", "--money", "--words", "--only"], "এক টাকা পাঁচ পয়সা মাত্র"),
            (["11", "--ordinal"], "একাদশ"),
            (["123456", "--compact"], "১.২ লাখ"),
            (["123456", "--units", "--digits", "ascii"], "1 লাখ 23 হাজার"),
            (["11", "--ordinal", "--digits", "bangla"], "১১তম"),
            (["--read", "উনিশশ", "একাত্তর"], "1971"),
            (["--read", "তিন-চতুর্থাংশ"], "3/4"),
            (["--read", "এক দশমিক শূন্য পাঁচ", "--digits", "bangla"], "১.০৫"),
            (["--read", "--money", "পাঁচ টাকা পঞ্চাশ পয়সা"], "5.50"),
            (["--read", "--ordinal", "একাদশ"], "11"),
            (["--read", "-পাঁচ", "লাখ"], "-500000"),
            (["--read", "--money", "-৳৫"], "-5"),
            (["--read", "--money", "১,৩৫,০০০"], "135000"),
            (["--read", "--one-by-one", "শূন্য", "এক", "সাত"], "017"),
            (["--read", "--one-by-one", "শূন্য এক", "--digits", "bangla"], "০১"),
            (["--read", "--dozens", "দেড় ডজন"], "18"),
            (["৳500", "--money"], "৳৫০০"),
            (["500/-", "--money"], "৳৫০০"),
            (["1.999", "--money", "--words", "--rounding", "ROUND_DOWN"], "এক টাকা নিরানব্বই পয়সা"),
            (["500", "--money", "--unit", "₹"], "₹৫০০"),
            (["500", "--money", "--unit", "রুপি"], "৫০০ রুপি"),
            (["500/-", "--money", "--words", "--unit", "রুপি"], "পাঁচশ রুপি"),
            (["500", "--money", "--words", "--style", "cheque"], "পাঁচশ টাকা মাত্র"),
            (["500", "--money", "--words", "--style", "document"], "৫০০ টাকা (কথায়: পাঁচশ টাকা মাত্র)"),
            (["14", "--ordinal", "--style", "modern", "--region", "IN"], "চোদ্দোতম"),
            (["01712", "--words"], "শূন্য এক সাত এক দুই"),
            (["2024", "--one-by-one"], "দুই শূন্য দুই চার"),
            (["২টা", "--words", "--region", "IN"], "দুটো"),
        ],
    )
    def test_answers(self, arguments: list[str], answer: str) -> None:
        assert run("number", *arguments) == (0, f"{answer}\n", "")

    def test_stdin(self) -> None:
        code, out, err = run("number", "--words", given="5\n১_২\n-3\n")
        assert (code, out) == (1, "পাঁচ\nঋণাত্মক তিন\n")
        assert err.startswith("line 2: ")
        assert run("number", "--words", "--errors", "blank", given="x\n5\n")[1] == "\nপাঁচ\n"

    def test_json(self) -> None:
        code, out, _ = run("number", "--json", "5")
        assert (code, json.loads(out)) == (0, {"input": "5", "form": "group", "output": "৫"})
        code, out, _ = run("number", "--json", "-5", "--words")
        assert (code, json.loads(out)) == (0, {"input": "-5", "form": "words", "output": "ঋণাত্মক পাঁচ"})
        for text, region, currency in (("৫ টাকা", "BD", "BDT"), ("৫ টাকা", "IN", "INR"), ("৫", "BD", None)):
            _, out, _ = run("number", "--json", "--read", "--money", "--region", region, text)
            assert json.loads(out) == {"input": text, "form": "read", "output": "5", "currency": currency}

    @pytest.mark.parametrize("value", ["1e5", "Inf", "NaN", "1_2", "১4", "²", "", "٣"])
    def test_what_is_no_number(self, value: str) -> None:
        code, out, err = run("number", value)
        assert (code, out) == (1, "")
        assert err.startswith("value 1: expected ")

    def test_wrong_usage(self) -> None:
        assert run("number", "1", "--money", "--ordinal")[0] == 2
        for idle in (
            "--words --compact",
            "--words --digits ascii",
            "--region IN",
            "--money --region IN",
            "--one-by-one --words",
            "--one-by-one --money",
            "--money --style cheque",
            "--money --words --style usual",
            "--ordinal --style cheque",
            "--unit টাকা",
            "--dozens",
        ):
            assert run("number", "1", *idle.split())[0] == 2
        for idle in (
            "--compact",
            "--year",
            "--group",
            "--words",
            "--units",
            "--region IN",
            "--rounding ROUND_UP",
            "--dozens --money",
        ):
            assert run("number", "--read", "এক", *idle.split())[0] == 2
        assert run("number", "1", "--wurds")[0] == 2
        assert run("number", "1", "--only", "--words")[0] == 2
        assert run("number", "1", "--lenient")[0] == 2
        assert run("number", "1", "--rounding", "ROUND_UP")[0] == 2
        assert run("number", "1", "--money", "--rounding", "up")[0] == 2
        assert run("number", "-.5") == (1, "", "value 1: expected a digit at position 1 of '-.5'\n")
        assert run("number", "1.5", "--year")[0] == 1
        assert run("number", "(৫০০)", "--money")[0] == 1


class TestCalendars:
    def test_list(self) -> None:
        code, out, _ = run("calendars")
        assert code == 0
        assert [line for line in out.splitlines() if not line.startswith(" ")] == list(available_calendars())

    def test_json(self) -> None:
        records = [json.loads(line) for line in run("calendars", "--json")[1].splitlines()]
        assert [record["id"] for record in records] == list(available_calendars())
        assert all(record["authority"] and record["source"] for record in records)


class TestWorld:
    def test_utf8_whatever_the_locale(self) -> None:
        code, out, err = run("convert", "১৫", "আশ্বিন", "১৪৩০", "--format", "long", environment=ASCII_WORLD)
        assert (code, out, err) == (0, "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n", "")
        code, out, err = run("convert", given="2023-09-30\nকখ\n", environment=ASCII_WORLD)
        assert (code, out) == (1, "১৫ আশ্বিন ১৪৩০\n")
        assert "কখ" in err

    def test_bytes_that_are_no_text(self) -> None:
        for environment in ({}, ASCII_WORLD):
            code, out, err = run("convert", b"\xff\xfe", environment=environment)
            assert (code, out) == (1, "")
            assert "Traceback" not in err

    def test_a_closed_pipe_is_silence(self) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "bangla_calendar", "convert"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdin
            assert process.stdout
            assert process.stderr
            process.stdout.close()
            try:
                process.stdin.write(b"1991-06-02\n" * 20000)
                process.stdin.close()
            except BrokenPipeError:
                pass  # it has seen the closed pipe and gone
            assert process.stderr.read() == b""

    @pytest.mark.parametrize("arguments", ["", "convert 2023-09-30", "digits --to bangla 1", "calendars"])
    def test_output_that_cannot_be_written(self, arguments: str) -> None:
        # What is still to be written at the end meets the closed pipe, or the full disk, as well.
        buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        for where, said in (("| true", b""), ("> /dev/full", b"Error: [Errno 28] No space left on device\n")):
            done = subprocess.run(
                ["bash", "-o", "pipefail", "-c", f"{sys.executable} -m bangla_calendar {arguments} {where}"],
                capture_output=True,
                env=buffered,
                check=False,
            )
            assert (done.returncode, done.stdout, done.stderr) == (1, b"", said)

    def test_closed_streams(self) -> None:
        done = subprocess.run(
            ["bash", "-c", f"{sys.executable} -m bangla_calendar convert <&-"],
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"Traceback" not in done.stderr
        for command in ("convert 2023-09-30", "digits --to bangla 1", ""):
            done = subprocess.run(
                ["bash", "-c", f"{sys.executable} -m bangla_calendar {command} >&-"],
                capture_output=True,
                check=False,
            )
            assert done.stderr == b""

    def test_a_long_stream_is_answered_in_order_and_constant_memory(self) -> None:
        # The peak of a stream twenty times as long is that of the short one, within the noise.
        code = (
            "import resource, subprocess, sys\n"
            "from datetime import date, timedelta\n"
            "n = int(sys.argv[1])\n"
            "lines = (f'{date(1990, 1, 1) + timedelta(days=k % 9000)}\\n' for k in range(n))\n"
            "command = [sys.executable, '-m', 'bangla_calendar', 'convert', '-q', '--format', 'iso']\n"
            "p = subprocess.Popen(command,\n"
            "    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)\n"
            "import threading\n"
            "t = threading.Thread(target=lambda: (p.stdin.writelines(lines), p.stdin.close()))\n"
            "t.start()\n"
            "count = sum(1 for line in p.stdout)\n"
            "t.join(); assert p.wait() == 0 and count == n\n"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        )
        peaks = [
            int(subprocess.check_output([sys.executable, "-c", code, str(count)])) for count in (9000, 90000)
        ]
        assert peaks[1] < peaks[0] * 1.25

    def test_help(self) -> None:
        code, out, _ = run("--help")
        assert code == 0
        listed = " ".join(out.split())
        for name in ("calendars", "column", "convert", "digits", "find", "number"):
            code, own, _ = run(name, "--help")
            assert code == 0
            first = " ".join(own.split("\n\n")[1].split())
            assert f"{name} {first.partition('. ')[0].removesuffix('.')}." in listed

    def test_an_unknown_command(self) -> None:
        code, _, err = run("konvert")
        assert code == 2
        assert "konvert" in err

    def test_the_installed_script(self) -> None:
        script = os.path.join(os.path.dirname(sys.executable), "bangla-calendar")
        out = subprocess.check_output([script, "convert", "2023-09-30"])
        assert out.decode() == "১৫ আশ্বিন ১৪৩০\n"
