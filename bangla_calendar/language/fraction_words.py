"""The words of fractions: তৃতীয়াংশ, চতুর্থাংশ and the like."""

from __future__ import annotations

from bangla_calendar.language.cardinals import FRACTION_WORDS
from bangla_calendar.language.ordinal_tables import TATSAMA

__all__ = ["DENOMINATORS", "HALF"]

HALF = next(word for word, value in FRACTION_WORDS.items() if value == (1, 2))
# The ordinal with অংশ ("part"), by the rule of sandhi: তৃতীয় + অংশ is তৃতীয়াংশ. Attested for 3 and 4
# (https://www.bissoy.com/qa/684806), derived for 2 and for 5 to 10.
DENOMINATORS = {n: f"{ordinal}াংশ" for n, ordinal, _ in TATSAMA[1:10]}
