"""The library of template tags."""
