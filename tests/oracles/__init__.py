"""Independent solutions that the calendars are tested against, and from which their constants come.

Nothing here is part of the package. Each module is also a script that prints what the package keeps.
"""
