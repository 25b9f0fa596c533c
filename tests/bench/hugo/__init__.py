"""The rival Hugo: our pages as data, a project made of them, and how like ours its pages are."""
