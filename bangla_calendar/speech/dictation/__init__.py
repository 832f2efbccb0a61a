"""From the words of a speaker to what a typist would have written: a module for each class."""
