"""What is read and what is not: sentences written for these tests, and where the readers differ."""
