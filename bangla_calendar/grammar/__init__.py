"""What dates, clocks, ranges and relative expressions look like: from the characters of a text to fields.

A text is cut into tokens (`tokens`), each with a kind of one letter (`vocabulary`). The shapes of dates are
regular expressions over the kinds (`shapes`), and readers turn a shape into the fields that it shows
(`dates`, `clocks`, `ranges`, `relative`). `expressions` tries them in order at one place of a text, `whole`
reads a text that is one date and nothing else. The strict and the tolerant reader both stand on this room; it
knows no `BanglaDate`.
"""
