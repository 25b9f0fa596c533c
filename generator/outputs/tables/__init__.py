"""Lists of records as files: CSV, JSON, NDJSON and XLSX."""
