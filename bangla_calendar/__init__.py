"""Bengali dates and numerals."""

__version__ = "0.1.0"
