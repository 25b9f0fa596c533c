"""Prepared values to HTML: our strict templates, and the shell that an article is set into."""
