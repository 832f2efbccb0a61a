"""Files that the site serves as they are, beside its pages: links lead to their own addresses."""

from __future__ import annotations

from pathlib import PurePosixPath
from shutil import copytree
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import download_reference

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["copy_files", "link_files"]

FOLDERS = ("converter", "schemas", "tables")


def copy_files(app: Sphinx, error: Exception | None) -> None:
    """Copy the folders beside the pages."""
    if error is None and app.builder.format == "html":
        for folder in FOLDERS:
            if (app.srcdir / folder).exists():
                copytree(app.srcdir / folder, app.outdir / folder, dirs_exist_ok=True)


def link_files(app: Sphinx, tree: nodes.document, page: str) -> None:
    """Let links to these files lead to where they stand, instead of to copies for download."""
    for node in [*tree.findall(download_reference)]:
        path = PurePosixPath(app.env.relfn2path(node["reftarget"], page)[0])
        if path.parts[0] in FOLDERS:
            address = f"{'../' * page.count('/')}{path}"
            node.replace_self(nodes.reference("", "", *node.children, refuri=address, internal=True))
