"""The rival Hugo: what our pages show as data, a project for it, and how like ours its pages are."""
