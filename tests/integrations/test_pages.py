"""The page of Django as a project: its files are written, its tables made, and its examples run in it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

NEEDS = "pip install --group web, in this checkout"
PAGE = Path(__file__).parents[2] / "docs/django.md"
REST_OF_SETTINGS = """
from tests.integrations.django_project.settings import (
    DATABASES, DEFAULT_AUTO_FIELD, MIDDLEWARE, SECRET_KEY, TEMPLATES, USE_TZ
)
"""
RUN = """
import doctest, sys
import django
from django.core.management import call_command
django.setup()
call_command("makemigrations", "papers", verbosity=0)
call_command("check", fail_level="WARNING")
call_command("migrate", verbosity=0)
found = doctest.testfile(sys.argv[1], module_relative=False, encoding="utf-8")
assert found.attempted > 15
sys.exit(found.failed)
"""


def test_django(tmp_path: Path) -> None:
    pytest.importorskip("django", reason=f"needs django: {NEEDS}")
    pytest.importorskip("rest_framework", reason=f"needs djangorestframework: {NEEDS}")
    blocks = re.findall(
        r"^```python\n# (\S+\.py)\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert [name for name, _ in blocks] == ["newsroom/settings.py", "papers/models.py", "papers/admin.py"]
    for name, text in blocks:
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        (file.parent / "__init__.py").touch()
        file.write_text(text + (REST_OF_SETTINGS if file.name == "settings.py" else ""), "utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN, str(PAGE)],
        cwd=tmp_path,
        env={"DJANGO_SETTINGS_MODULE": "newsroom.settings", "PYTHONPATH": f"{tmp_path}:{PAGE.parents[1]}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


MODULES = {
    "pydantic": ("pydantic_core", "pydantic"),
    "fastapi": ("fastapi", "fastapi"),
    "django": ("django", "django"),
    "django.models": ("django", "django"),
    "jinja2": ("jinja2", "jinja2"),
    "flask": ("flask", "flask"),
    "babel": ("babel", "babel"),
    "sqlalchemy": ("sqlalchemy", "sqlalchemy"),
    "num2words": ("num2words", "num2words"),
}


@pytest.mark.parametrize("module", MODULES)
def test_without_its_library_a_module_names_the_extra(module: str) -> None:
    library, extra = MODULES[module]
    code = (
        f"import sys; sys.modules[{library!r}] = None\n"
        "import bangla_calendar.integrations.values, bangla_calendar.integrations.filters\n"
        f"try:\n    import bangla_calendar.integrations.{module}\n"
        f'except ModuleNotFoundError as error:\n    assert "bangla-calendar[{extra}]" in str(error), error\n'
        "else:\n    raise AssertionError\n"
    )
    subprocess.check_call([sys.executable, "-c", code])
