"""`python -m bangla_calendar`, and the script `bangla-calendar`."""

from __future__ import annotations

import gc


def main() -> None:
    """Run the command line."""
    # What is imported for a command stays until its end: to look for garbage meanwhile only takes time.
    # Commands with long input turn it on again.
    gc.disable()
    from bangla_calendar.cli import main as run

    run()


if __name__ == "__main__":
    main()
