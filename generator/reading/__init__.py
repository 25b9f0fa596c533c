"""Turns text on disk into the model, and everything wrong with it into problems."""
