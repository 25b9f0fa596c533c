"""Finished bytes to a published site: staged first, then released in one step."""
