"""A file of the package loaded from another source than its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

__all__ = ["load_from"]


def load_from(path: Path, source: str) -> None:
    """Let the file of a path be loaded as if a source stood in it."""
    _Finder.path, _Finder.source = str(path), source
    sys.meta_path.insert(0, _Finder)


class _Loader(SourceFileLoader):
    """Loads a file from the source that stands in its place."""

    def get_code(self, fullname: str) -> CodeType:
        """Return the code of the source, under the name of the file."""
        code: CodeType = compile(_Finder.source, self.path, "exec", dont_inherit=True)
        return code


class _Finder(PathFinder):
    """Finds the file in its place."""

    path, source = "", ""

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is; of the one file with the other loader."""
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.origin == cls.path:
            spec.loader = _Loader(fullname, cls.path)
        return spec
