"""Turns the catalogue into the pages and files of the site."""
