"""What can be wrong with content, and how we say it."""
