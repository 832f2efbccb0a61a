"""Every spelling, with its source, in canonical Unicode: rows only, one per line."""
