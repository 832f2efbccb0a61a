"""The short words of small numbers before what is counted, and what is counted with after them."""

from __future__ import annotations

__all__ = ["BEFORE_CLASSIFIERS", "INDIAN_BEFORE_TA", "INDIAN_TA", "TA"]

# The classifier of hours and of things.
TA = "টা"
# Blogs have দুটি 3,390 times and দুইটি 589, দুজন 4,663 and দুই জন 1,938; but দুইটা 52,481 in word counts, দুটা 1,905.
BEFORE_CLASSIFIERS = {2: "দু"}
# In Kolkata newspapers টা is টো after two (দুটো 1,744 times, দুইটা 2) and টে after three and four, and six
# and nine are short before it; Google's bn-IN grammar has the same.
INDIAN_BEFORE_TA = {2: "দু", 6: "ছ", 9: "ন"}
INDIAN_TA = {2: "টো", 3: "টে", 4: "টে"}
