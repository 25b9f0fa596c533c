"""Turns the model into what a page shows: words chosen, addresses made, nothing to decide."""
