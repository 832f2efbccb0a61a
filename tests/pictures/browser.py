"""A headless Chromium, driven over a pipe by its own protocol, so that no driver has to be installed."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

__all__ = ["Browser", "Page", "browsing"]

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# What is switched off looks for updates and other machines.
_SWITCHES = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--remote-debugging-pipe", "about:blank"),
)
_MESSAGE_END = b"\0"


def browsing(folders: pytest.TempPathFactory) -> Iterator[Browser]:
    """Give a browser to a fixture; skip where none is installed."""
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        pytest.skip("needs Chromium: apt install chromium")
    with Browser(program, folders.mktemp("profile")) as opened:
        yield opened


class Browser:
    """A browser with a profile of its own, which ends with the block that it is used in."""

    def __init__(self, program: str, profile: Path) -> None:
        theirs, self._commands = os.pipe()
        self._answers, ours = os.pipe()
        # The browser reads commands from its descriptor 3 and answers on 4, which the pipes may stand on.
        inherited = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (theirs, ours)]
        shell = 'exec "$0" "$@" 3<&{} 4>&{}'.format(*inherited)
        self._process = subprocess.Popen(
            ["bash", "-c", shell, program, f"--user-data-dir={profile}", *_SWITCHES],
            pass_fds=inherited,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for end in (theirs, ours, *inherited):
            os.close(end)
        self._last = 0
        self._rest = b""
        self.events: list[dict[str, Any]] = []

    def __enter__(self) -> Browser:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._commands)
        self._process.terminate()
        self._process.wait(timeout=30)
        os.close(self._answers)

    def call(self, method: str, session: str | None = None, **parameters: object) -> Any:
        """Send a command and return its result; what happens meanwhile is kept in `events`."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if session is not None:
            message["sessionId"] = session
        os.write(self._commands, json.dumps(message).encode() + _MESSAGE_END)
        while True:
            answer = self._receive()
            if answer.get("id") == self._last:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer)

    def wait_for(self, method: str) -> None:
        """Wait until something has happened."""
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self._receive())

    def _receive(self) -> dict[str, Any]:
        while _MESSAGE_END not in self._rest:
            block = os.read(self._answers, 1 << 20)
            assert block, "the browser has ended"
            self._rest += block
        message, _, self._rest = self._rest.partition(_MESSAGE_END)
        answer: dict[str, Any] = json.loads(message)
        return answer

    @contextmanager
    def page(self, path: Path, width: int = 1280, height: int = 900) -> Iterator[Page]:
        """Open a file in a window of a size."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.events.clear()
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable", session)
        page = Page(self, session)
        page.resize(width, height)
        self.call("Page.navigate", session, url=path.as_uri())
        self.wait_for("Page.loadEventFired")
        yield page
        self.call("Target.closeTarget", targetId=target)


class Page:
    """A page that is open."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def evaluate(self, script: str) -> Any:
        """Return the value of an expression of JavaScript; a promise is waited for."""
        result = self._browser.call(
            "Runtime.evaluate", self._session, expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self._browser.call(
            "Emulation.setDeviceMetricsOverride",
            self._session,
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )

    def press(self, key: str) -> None:
        """Press a key, named as in `KeyboardEvent.key`, and let it go."""
        codes = {
            "ArrowLeft": 37,
            "ArrowUp": 38,
            "ArrowRight": 39,
            "ArrowDown": 40,
            "PageUp": 33,
            "PageDown": 34,
        }
        for kind in ("keyDown", "keyUp"):
            self._browser.call(
                "Input.dispatchKeyEvent", self._session, type=kind, key=key, windowsVirtualKeyCode=codes[key]
            )

    def cut_network(self) -> None:
        """Take the network away."""
        self._browser.call(
            "Network.emulateNetworkConditions",
            self._session,
            offline=True,
            latency=0,
            downloadThroughput=0,
            uploadThroughput=0,
        )

    def set_dark(self, dark: bool) -> None:
        """Set whether the user prefers a dark screen."""
        feature = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._browser.call("Emulation.setEmulatedMedia", self._session, features=[feature])

    def print_view(self, width: int, height: int) -> None:
        """Show the page as it is printed on paper, the measures being in millimetres."""
        self.resize(*(round(side / 25.4 * 96) for side in (width, height)))
        self._browser.call("Emulation.setEmulatedMedia", self._session, media="print")

    def pdf(self) -> bytes:
        """Return the page as it is printed, on the paper that it asks for."""
        printed = self._browser.call(
            "Page.printToPDF", self._session, preferCSSPageSize=True, printBackground=True
        )
        return base64.b64decode(printed["data"])

    def screenshot(self) -> bytes:
        """Return the whole page as a PNG."""
        shown = self._browser.call("Page.captureScreenshot", self._session, captureBeyondViewport=True)
        return base64.b64decode(shown["data"])

    def complaints(self) -> list[str]:
        """Return what the console has shown and which addresses were asked for beside the file."""
        found = []
        for event in self._browser.events:
            method, details = event.get("method"), event.get("params", {})
            if method == "Runtime.consoleAPICalled" and details["type"] in ("error", "warning", "assert"):
                found.append(f"console: {details['args']}")
            elif method == "Runtime.exceptionThrown" or method == "Log.entryAdded":
                found.append(f"{method}: {details}")
            elif method == "Network.requestWillBeSent" and not details["request"]["url"].startswith("file:"):
                found.append(f"request: {details['request']['url']}")
        return found
