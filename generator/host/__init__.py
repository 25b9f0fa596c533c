"""The only room that knows MkDocs and Material: rewriting it moves the site to another host."""
