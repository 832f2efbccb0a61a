"""A headless Chromium, and what it finds wrong with a page."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

AXE = os.environ.get("AXE_CORE")
NEEDS = (
    "needs Chromium, Selenium and axe-core: apt install chromium chromium-driver; pip install --group web, "
    "in this checkout; axe-core from npm: AXE_CORE=.../axe.min.js"
)
# Quiet: it asks no other machine for anything.
OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--window-size=1000,900",
)


@contextmanager
def running() -> Iterator[Any]:
    """Run a browser, or skip where it or what it needs is missing."""
    webdriver = pytest.importorskip("selenium.webdriver", reason=NEEDS)
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None or AXE is None:
        pytest.skip(NEEDS)
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    options.add_experimental_option("prefs", {"intl.accept_languages": "bn"})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True) as folder:
        for option in (*OPTIONS, f"--user-data-dir={folder}"):
            options.add_argument(option)
        browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
        try:
            yield browser
        finally:
            browser.quit()


def faults(browser: Any, part: str = "html") -> list[str]:
    """Return what axe-core finds wrong with a part of the page, and the errors on the console."""
    browser.execute_script(Path(str(AXE)).read_text("utf-8"))
    found = browser.execute_async_script(
        "const done = arguments[1]; axe.run(arguments[0]).then((result) => done(result.violations.map("
        "(one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)))",
        part,
    )
    return [*found, *(entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE")]
