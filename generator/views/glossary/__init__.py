"""Words of the documents that not everyone knows, explained in plain ones (R-056)."""
