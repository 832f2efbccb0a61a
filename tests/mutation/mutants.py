"""Mutants of a room: the places where an operator changes the code, and one change drawn at each."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

__all__ = ["Mutant", "drawn"]

ROOT = Path(__file__).parents[2]
# They need a choice of variables.
_NOT_USED = ("VariableReplacer", "VariableInserter")
# What these keep is the same without them, but later.
_CACHES = ("cache", "lru_cache")


class Mutant(NamedTuple):
    """One change: in which file, line and statement, what it is, and the whole source with it."""

    path: Path
    line: int
    statement: range
    change: str
    source: str

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}: {self.change}"


def drawn(paths: Iterable[Path], sample: int, seed: int) -> tuple[list[Mutant], int]:
    """Return a sample of mutants, at most one for each place, and how many places there are.

    A place counts only if one of its changes changes what the code does: none in annotations, in what is for
    type checkers alone, and in decorators that keep answers.
    """
    places = [(path, *place) for path in paths for place in _places(path.read_text("utf-8"))]
    random = Random(seed)
    random.shuffle(places)
    found: list[Mutant] = []
    idle = 0
    for path, line, changes in places:
        if len(found) == sample:
            break
        mutant = _mutant(path, line, random.sample(changes, len(changes)))
        if mutant is None:
            idle += 1
        else:
            found.append(mutant)
    tried = len(found) + idle
    return found, round(len(places) * len(found) / tried) if tried else 0


def _mutant(path: Path, line: int, changes: list[tuple[str, int]]) -> Mutant | None:
    """Return the first of some changes of a place that changes what the code does."""
    source = path.read_text("utf-8")
    for name, occurrence in changes:
        try:
            changed = mutate_code(source, get_operator(name)(), occurrence)
        except AttributeError:  # cosmic-ray changes no exception whose name has a dot
            continue
        if changed is not None and _does(changed) not in (None, _does(source)):
            return Mutant(path, line, _statement(source, line), _difference(source, changed) or name, changed)
    return None


def _statement(source: str, line: int) -> range:
    """Return the lines of the innermost statement at a line; of one that has a body, those before that."""
    found = range(line, line + 1)
    for node in ast.walk(ast.parse(source)):  # the outer before the inner
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or line):
            body = getattr(node, "body", None)
            found = range(node.lineno, body[0].lineno if body else (node.end_lineno or line) + 1)
    return found if line in found else range(line, line + 1)


def _difference(source: str, changed: str) -> str:
    pairs = zip(source.splitlines(), changed.splitlines(), strict=False)
    before, after = next(((one, other) for one, other in pairs if one != other), ("", ""))
    return f"{before.strip()}  ->  {after.strip()}"


def _places(source: str) -> Iterator[tuple[int, list[tuple[str, int]]]]:
    """Yield the places of a source, each with its line and the changes there: operator and occurrence."""
    found: dict[object, list[tuple[str, int]]] = {}
    nodes = [*ast_nodes(get_ast(source))]
    for name in operator_names():
        if name.endswith(_NOT_USED):
            continue
        operator = get_operator(name)()
        places = (place for node in nodes for place in operator.mutation_positions(node))
        for occurrence, place in enumerate(places):
            found.setdefault(place, []).append((name, occurrence))
    for place, changes in found.items():
        yield place[0][0], changes  # type: ignore[index]


def _does(source: str) -> str | None:
    """Return the code without what has no part in what it does; None where it is no code.

    Nor is what the compiler warns of, as of `is "d"`: in all tests a warning is an error.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", SyntaxWarning)
            compile(source, "", "exec", dont_inherit=True)
    except SyntaxError:
        return None
    return ast.dump(_Bare().visit(ast.parse(source)))


class _Bare(ast.NodeTransformer):
    """Takes off annotations, decorators that keep answers, and what is for type checkers."""

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        self.generic_visit(node)
        node.annotation = ast.Constant(None)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.returns = None
        node.decorator_list = [one for one in node.decorator_list if _name(one) not in _CACHES]
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST | None:
        self.generic_visit(node)
        return None if _name(node.targets[0]) == "TYPE_CHECKING" else node

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        names = (one.id for one in ast.walk(node.test) if isinstance(one, ast.Name))
        return node.orelse if "TYPE_CHECKING" in names else node


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Call):
        node = node.func
    return node.id if isinstance(node, ast.Name) else ""
