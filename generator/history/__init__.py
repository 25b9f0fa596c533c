"""What of a record is public, and how two states of it differ."""
