"""The spellings: every table with its source; the readers and writers stand one floor above."""
