"""Periods: fiscal, tax and school years with their quarters, and ages."""
