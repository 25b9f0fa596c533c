"""Bounds of a file that can be imported: what is larger is the wrong file or an attack."""

MAX_FILE_BYTES = 32 * 1024 * 1024
"""A Word file with pictures can be large; its text is not."""

MAX_UNPACKED_BYTES = 256 * 1024 * 1024
"""Word and Excel files are archives: what they unpack to is bounded, too."""

MAX_ROWS = 5_000
MAX_COLUMNS = 60
"""A table has less than a hundred rows and ten columns, as a rule."""
