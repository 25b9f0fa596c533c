"""Descriptions of the data files for catalogues and programs."""
