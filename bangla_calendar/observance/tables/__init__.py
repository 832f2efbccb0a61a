"""The observances, a row each, with the source of each row.

Names are in canonical Unicode (NFC, where য় ড় ঢ় are two code points). An official list is one of the yearly
orders of a government, read in the copies that the rows name.
"""

from __future__ import annotations

from bangla_calendar.observance.tables.bangladesh import BANGLADESH
from bangla_calendar.observance.tables.india import INDIA
from bangla_calendar.observance.tables.moon import MOON
from bangla_calendar.observance.tables.national import NATIONAL

__all__ = ["ENTRIES", "MOON"]

ENTRIES = (*BANGLADESH, *INDIA, *NATIONAL)
