// Runs test modules under Pyodide, which is CPython compiled for the web:
//
//     node tests/pyodide/run.mjs PYODIDE PACKAGES [ARGUMENT...]
//
// PYODIDE is the package of that name from npm, PACKAGES a folder with our wheel, what it needs, pytest and Hypothesis,
// and the arguments are those of pytest. Without any the modules of modules.txt are run: those that need no other process,
// no thread and no compiled package, but for the longest ones.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [pyodide, packages, ...asked] = process.argv.slice(2);
const listed = readFileSync(resolve(here, "modules.txt"), "utf-8").split("\n").filter((line) => line);

const { loadPyodide } = await import(pathToFileURL(resolve(pyodide, "pyodide.mjs")));
const python = await loadPyodide();
python.mountNodeFS("/packages", resolve(packages));
python.mountNodeFS("/checkout", resolve(here, "../.."));
python.globals.set("arguments", python.toPy(asked.length ? asked : listed));
process.exitCode = await python.runPythonAsync(`
import os, sys

sys.dont_write_bytecode = True
sys.path[:0] = ["/packages", "/checkout"]
os.chdir("/checkout")

import bangla_calendar
import pytest

assert bangla_calendar.__file__.startswith("/packages/"), "not the wheel"


class FewExamples:
    """Every example of Hypothesis takes several times as long here as elsewhere."""

    def pytest_configure(self):
        from hypothesis import settings

        settings.register_profile("few", deadline=None, max_examples=10)
        settings.load_profile("few")


print("Python", sys.version)
int(pytest.main(["--quiet", "-p", "no:cacheprovider", *arguments], plugins=[FewExamples()]))
`);
