"""How the site is built: `sphinx-build -W -n docs docs/_build`, in an environment with the group `docs`."""

from __future__ import annotations

import sys
from pathlib import Path

from bangla_calendar import __version__
from bangla_calendar.pictures.lettering import FONTS

DOCS = Path(__file__).parent
sys.path[:0] = [str(DOCS), str(DOCS.parent)]

from extension.django_project import configure  # noqa: E402 - found by the path above

configure()

project = "bangla_calendar"
author = copyright = "The bangla_calendar developers"  # noqa: A001 - as Sphinx has it
release = __version__
language = "en"
smartquotes = False  # two hyphens are an option of a command

extensions = ["myst_parser", "sphinx.ext.autodoc", "extension"]
exclude_patterns = ["_build"]

myst_heading_anchors = 4
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]

default_role = "name"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_mock_imports = ["pyspark"]
autodoc_default_options = {"members": True}
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 90
nitpicky = True
# No inventory is fetched, for the build needs no network: types of Python and of other libraries stay text.
_OTHERS = "collections|datetime|decimal|fractions|numpy|hypothesis|flask|jinja2|sqlalchemy|pydantic_core"
nitpick_ignore_regex = [("py:.*", rf"({_OTHERS})\..*")]
nitpick_ignore = [
    ("py:class", name)
    for names in (
        "date datetime time timedelta tzinfo Decimal Fraction Connection",
        "DataFrame DuckDBPyConnection DuckDBPyRelation FastAPI SearchStrategy",
        "ExternalType TypeDecorator UserDefinedType",
        # What the fields of an argument must be, of which the text says all.
        "BanglaDay Clock Day PlainDay Elapsed Resolved Week Years CalendarIds TimeZones",
        "BanglaCalendarIds",
        "bangla_calendar.columns.generic.Column bangla_calendar.columns.generic.Frame",
        "bangla_calendar.columns.generic.Indexed bangla_calendar.columns.kernels.Fields",
    )
    for name in names.split()
]

html_theme = "furo"
html_title = f"bangla_calendar {release}"
html_static_path = ["extension/static"]
html_css_files = ["site.css"]
html_copy_source = False
# Fonts of the system, with Bengali ones behind them.
html_theme_options = {
    "light_css_variables": {
        "font-stack": f"system-ui, -apple-system, 'Segoe UI', Roboto, {FONTS}",
        "font-stack--monospace": f"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', {FONTS}, monospace",
    },
}
