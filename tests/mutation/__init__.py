"""Mutation testing of a room: python -m tests.mutation calendars --sample 300 --seed 1 --record.

The mutants are those of cosmic-ray's operators, one at each place drawn. Cosmic-ray itself starts all tests
anew for each mutant, and mutmut 3 changes functions alone; here one is tried in a forked process that has all
loaded, by the tests that reach its line and then by the others of the room, of five seconds each, where every
function has its turn. `mutants` draws them, `session` knows which tests reach which line and tries them,
`late` tries those of lines that run at import.
"""
