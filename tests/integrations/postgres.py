"""A PostgreSQL server of one's own, in a temporary folder and reached through a socket in it."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NEEDS = "needs PostgreSQL and psycopg: apt install postgresql; pip install --group web, in this checkout"


def _program(name: str) -> str | None:
    """Return the path of a program; Debian keeps those of the server apart."""
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(installed[-1]) if installed else shutil.which(name)


@contextmanager
def running() -> Iterator[str]:
    """Run a server and yield the folder of its socket; skip where there is none."""
    pytest.importorskip("psycopg", reason=NEEDS)
    initdb, postgres = _program("initdb"), _program("postgres")
    if initdb is None or postgres is None:
        pytest.skip(NEEDS)
    # The server does not run as root.
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    server = None
    try:
        if user is not None:
            account = pwd.getpwnam(user)
            os.chown(folder, account.pw_uid, account.pw_gid)
        data = str(folder / "data")
        made = [
            initdb,
            "--pgdata",
            data,
            "--auth",
            "trust",
            "--username",
            "tester",
            "--encoding",
            "UTF8",
            "--no-sync",
        ]
        subprocess.run(made, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL)
        options = ["-D", data, "-k", str(folder), "-c", "listen_addresses=", "-c", "fsync=off"]
        with (folder / "log").open("w") as log:
            server = subprocess.Popen([postgres, *options], user=user, cwd=folder, stdout=log, stderr=log)
        while not (folder / ".s.PGSQL.5432").exists():
            assert server.poll() is None, (folder / "log").read_text()
            time.sleep(0.05)
        yield str(folder)
    finally:
        if server is not None:
            server.terminate()
            server.wait()
        shutil.rmtree(folder)
