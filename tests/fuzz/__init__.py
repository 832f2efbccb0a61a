"""Random, mutated and coverage-guided texts for every reader, under the same laws.

`targets` has the readers and what holds of each, `laws` what holds of all, `texts` what they are given.
`python -m tests.fuzz` draws texts at random, `python -m tests.fuzz.guided` follows the branches that they
reach, and `test_fuzz` lets Hypothesis draw them.
"""
