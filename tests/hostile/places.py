"""The hostile places: what is done there, what must happen, and which tests do it.

A new one is one row; `docs/reliability.md` shows them all, and a row whose test there is not fails.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.hostile.worlds import WORLDS

__all__ = ["PLACES", "Place"]

_WORLDS = "tests/hostile/test_worlds.py"
_WORLD = "tests/cli/test_world.py"
_OUTPUT = "tests/cli/test_column_output.py"
_REGISTER = "tests/cli/test_column_register.py"
_STREAMS = "tests/cli/test_find_streams.py"
_JOBS = "tests/cli/test_jobs.py"
_ATOMIC = "tests/files/test_atomic.py"
_DISKS = "tests/hostile/test_disks.py"


class Place(NamedTuple):
    """A place by its name, what is done there, what must happen, and the tests, by file and name."""

    name: str
    done: str
    must: str
    tests: tuple[str, ...]


PLACES = (
    *(
        Place(
            world.name,
            world.done,
            "the answers are the same to the byte",
            (f"{_WORLDS}::test_the_answers_are_the_same",),
        )
        for world in WORLDS
    ),
    Place(
        "subinterpreters",
        "two interpreters in one process, one after the other",
        "the answers are the same to the byte",
        (f"{_WORLDS}::test_subinterpreters",),
    ),
    Place(
        "a free-threaded build",
        "sixteen threads without the global lock, where such a Python runs the tests",
        "the answers are the same to the byte",
        (f"{_WORLDS}::test_a_free_threaded_build",),
    ),
    Place(
        "no database of time zones",
        "`PYTHONTZPATH=` and no package tzdata",
        "what names a zone is an error that says tzdata; all else is the same",
        (
            f"{_WORLDS}::test_without_a_database_of_zones_only_zones_are_missing",
            "tests/cli/test_masthead.py::test_a_system_without_time_zones",
        ),
    ),
    Place(
        "the host's zone",
        "today's masthead where the host is a day ahead or behind",
        "the day is that of the calendar's own zone",
        ("tests/cli/test_masthead.py::test_the_host_zone_is_nobodys_business",),
    ),
    Place(
        "a home and a folder that are read-only",
        "the probe is run there",
        "nothing is written, and the answers are the same",
        (
            f"{_WORLDS}::test_nothing_is_written_at_home_or_in_the_folder",
            f"{_DISKS}::test_answers_need_no_disk",
        ),
    ),
    Place(
        "streams and names of files in the C locale",
        "commands with Bengali arguments, input, output and names of files",
        "UTF-8, whatever the locale",
        (
            f"{_WORLD}::test_utf8_whatever_the_locale",
            f"{_WORLD}::test_bytes_that_are_no_text",
            f"{_STREAMS}::test_utf8_whatever_the_locale",
            f"{_JOBS}::test_whatever_the_locale",
            f"{_REGISTER}::test_a_name_that_the_locale_does_not_know",
        ),
    ),
    Place(
        "closed streams",
        "`<&-`, `>&-`, `2>&-`",
        "an error and its exit code, no traceback; without stderr every answer all the same",
        (
            f"{_WORLD}::test_closed_streams",
            f"{_STREAMS}::test_closed_streams",
            f"{_REGISTER}::test_a_closed_stdout_is_an_error",
        ),
    ),
    Place(
        "a closed pipe",
        "`| true`, `| head`",
        "silence, exit code 1",
        (f"{_WORLD}::test_a_closed_pipe_is_silence", f"{_STREAMS}::test_a_closed_pipe_is_silence"),
    ),
    Place(
        "a full disk",
        "`> /dev/full`, `2> /dev/full`, and a disk of 256 kB",
        "one line that says so, exit code 1; the old output stays, nothing is left over",
        (
            f"{_WORLD}::test_output_that_cannot_be_written",
            f"{_WORLD}::test_messages_that_cannot_be_written_lose_no_answer",
            f"{_STREAMS}::test_output_that_cannot_be_written",
            f"{_JOBS}::test_output_that_cannot_be_written",
            f"{_DISKS}::test_a_full_disk",
        ),
    ),
    Place(
        "a disk that is read-only",
        "`column -o` over a file, and to a new one",
        "an error that names the file; nothing changes",
        (f"{_DISKS}::test_a_disk_that_is_read_only",),
    ),
    Place(
        "SIGTERM, SIGHUP and SIGKILL half-way",
        "while `column` writes, with one process and with several",
        "the old output is there, no process stays; but for SIGKILL nothing is left over",
        (
            f"{_OUTPUT}::test_killed_half_way_the_old_output_is_there",
            f"{_OUTPUT}::test_what_was_killed_before_is_not_in_the_way",
            f"{_JOBS}::test_the_end_of_the_parent",
            f"{_JOBS}::test_a_killed_worker",
            "tests/files/test_workers.py::test_nobody_is_left_when_the_parent_ends",
        ),
    ),
    Place(
        "an output that is the input",
        "`column FILE -o FILE`, there and back",
        "the file is whole at each moment, and in the end what it was",
        (f"{_OUTPUT}::test_there_and_back_in_place",),
    ),
    Place(
        "pipes with names, and devices",
        "read from and written to",
        "they stay what they are; what cannot be read from a pipe is refused before the output is touched",
        (f"{_OUTPUT}::test_devices_and_pipes_are_written_to", f"{_REGISTER}::test_a_pipe"),
    ),
    Place(
        "links",
        "a symbolic link, links in a circle, hard links",
        "a link keeps pointing; circles and second names are refused",
        (
            f"{_OUTPUT}::test_a_link_keeps_pointing",
            f"{_ATOMIC}::test_links_in_a_circle_are_named",
            f"{_ATOMIC}::test_a_hard_link_stays",
            f"{_REGISTER}::test_links_in_a_circle",
            f"{_REGISTER}::test_files_that_stay",
        ),
    ),
    Place(
        "permissions and owners",
        "a file of another mode, owner or group is written anew",
        "it keeps them; what is unfinished is nobody else's to read; read-only files stay",
        (
            f"{_ATOMIC}::test_what_is_unfinished_is_nobody_elses",
            f"{_ATOMIC}::test_the_owner_stays_and_the_right_to_run_as_the_owner_does_not",
            f"{_ATOMIC}::test_an_owner_that_cannot_be_kept",
            f"{_ATOMIC}::test_a_read_only_file_stays",
            f"{_OUTPUT}::test_a_new_output_is_as_open_as_others",
        ),
    ),
    Place(
        "other processes",
        "objects and functions go to processes that are started anew",
        "the answers are the same",
        ("tests/finding/test_laws.py::test_texts_are_shared_out_over_processes",),
    ),
    Place(
        "pickles of older versions",
        "every public class of values, by every protocol that it allows, as version 0.1.0 wrote it",
        "read for ever",
        (
            "tests/hostile/test_pickles.py::test_a_pickle_is_read_for_ever",
            "tests/test_date.py::test_the_pickle_of_version_0_1_is_read_for_ever",
        ),
    ),
    Place(
        "control characters",
        "in arguments, texts, names of files and headers, for every command",
        "none is printed raw, but for the texts that the filters `digits`, `speak` and `column` hand on",
        (
            "tests/hostile/test_terminal.py::test_no_command_writes_control_characters",
            "tests/cli/test_find.py::test_contexts",
            "tests/cli/test_find.py::test_names_of_files",
            f"{_REGISTER}::test_headers_and_names_are_escaped",
        ),
    ),
    Place(
        "spreadsheets",
        "answers that begin like a formula, with `--safe-csv`",
        "a quote stands before them; formulas of a sheet are not overwritten",
        (
            "tests/cli/test_find.py::test_safe_csv",
            "tests/files/test_layouts.py::test_formulas_are_guarded",
            "tests/files/test_formulas.py::test_a_formula_is_not_overwritten",
        ),
    ),
    Place(
        "HTML, SVG, iCalendar",
        "names with tags, quotes, ends of sections and lines",
        "nothing stands there unescaped, and what is read back is the name",
        (
            "tests/pictures/test_pages.py::test_nothing_is_ever_unescaped",
            "tests/pictures/test_pages.py::test_the_standard_library_would_write_the_same",
            "tests/pictures/test_feeds.py::test_signs_that_are_escaped",
            "tests/pictures/test_feeds.py::test_any_name_survives",
            "tests/integrations/test_django_project.py::test_what_is_printed_is_escaped",
        ),
    ),
)
