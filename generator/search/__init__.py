"""What is indexed and how a query is cut; the same rule in Python and in the browser."""
