"""`python -m bangla_calendar`."""

from bangla_calendar.cli import main

if __name__ == "__main__":
    main()
