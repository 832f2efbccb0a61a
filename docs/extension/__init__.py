"""What the site has beside its pages: generated tables, links in docstrings, the language of a page."""

from __future__ import annotations

import re
from inspect import isfunction, signature
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.domains.python import PyXRefRole
from sphinx.util.nodes import make_refnode

from extension.commands import command_pages
from extension.contents import contents
from extension.files import copy_files, link_files
from extension.records import record_blocks
from extension.reliability import RELIABILITY
from extension.tables import TABLES

if TYPE_CHECKING:
    from docutils.nodes import Element, Node, TextElement, system_message
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

__all__ = ["setup"]

_MARK = re.compile(r"^```\{generated\} (\S+)\n```$", re.MULTILINE)
_MEMBERS = ("attribute", "property", "method", "classmethod", "staticmethod")
_RESULTS = {
    f"bangla_calendar.{name}"
    for name in (
        *("DateMatch", "observance.Observance", "observance.entries.MoonDay"),
        *("pictures.Cell", "pictures.Month", "pictures.Year"),
        *("columns.namespaces.Column", "columns.namespaces.Fields"),
    )
}
_NAME = re.compile(r"[A-Za-z_][\w.]*(?:\(\))?")


class _Name(PyXRefRole):
    """What docstrings put between backticks: a link where it is a name of the reference, else code."""

    def __init__(self) -> None:
        super().__init__(innernodeclass=nodes.literal)

    def run(self) -> tuple[list[Node], list[system_message]]:
        if not _NAME.fullmatch(self.text):
            return [nodes.literal(self.rawtext, self.text)], []
        self.refdomain, self.reftype, self.classes = "py", "obj", ["xref"]
        link: tuple[list[Node], list[system_message]] = self.create_xref_node()
        return link

    def process_link(
        self, env: BuildEnvironment, refnode: Element, has_explicit_title: bool, title: str, target: str
    ) -> tuple[str, str]:
        refnode["may_be_no_name"] = True
        linked: tuple[str, str] = super().process_link(env, refnode, has_explicit_title, title, target)
        return linked


def _resolved(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: TextElement) -> Element | None:
    """Return a link to the public name that ends in a name, the shortest of several."""
    if node.get("refdomain") != "py":
        return None
    target = node["reftarget"].removesuffix("()")
    objects = env.domains.python_domain.objects
    public = (name for name, entry in objects.items() if entry.objtype not in _MEMBERS or "." in target)
    found = min((name for name in public if name.endswith(f".{target}")), key=len, default=None)
    if found is not None:
        entry = objects[found]
        return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, content, found)
    return content if node.get("may_be_no_name") else None


def _mark_arguments(app: Sphinx, what: str, name: str, found: Any, options: Any, lines: list[str]) -> None:
    """Mark in a docstring the arguments of a function as code: a function may have the same name."""
    if isfunction(found):
        names = "|".join(signature(found).parameters)
        lines[:] = [re.sub(rf"(?<!`)`({names})`(?!`)", r"``\1``", line) for line in lines]


def _link_pages(app: Sphinx, what: str, name: str, found: Any, options: Any, lines: list[str]) -> None:
    """Make links of the pages that a docstring names by their files."""
    lines[:] = [re.sub(r"(?<!`)`docs/([\w/-]+)\.md`(?!`)", r":doc:`/\1`", line) for line in lines]


def _hide_making(app: Sphinx, what: str, name: str, *_: object) -> tuple[str, None] | None:
    """Leave out the signature of a class whose objects functions of ours return."""
    return ("", None) if what == "class" and name in _RESULTS else None


def _fill(app: Sphinx, page: str, source: list[str]) -> None:
    """Put what is generated in the place of its marks, anew in every build."""
    if _MARK.search(source[0]):
        app.env.note_reread()
    made = {**TABLES, **RELIABILITY, **record_blocks(), "commands": command_pages, "contents": contents}
    source[0] = _MARK.sub(lambda mark: made[mark[1]](), source[0])


def _set_language(app: Sphinx, page: str, template: str, context: dict[str, Any], tree: Node | None) -> None:
    if page.startswith("bn/"):
        context["language"] = "bn"


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx what there is."""
    app.add_role("name", _Name())
    app.connect("source-read", _fill)
    app.connect("missing-reference", _resolved)
    app.connect("autodoc-process-docstring", _mark_arguments)
    app.connect("autodoc-process-docstring", _link_pages)
    app.connect("autodoc-process-signature", _hide_making)
    app.connect("doctree-resolved", link_files)
    app.connect("build-finished", copy_files)
    app.connect("html-page-context", _set_language)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
