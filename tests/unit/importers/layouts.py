"""Tables of other governments, each with the records that must come out."""

from __future__ import annotations

from tests.unit.importers import cell_layouts, row_layouts
from tests.unit.importers.layout import HEAD

__all__ = ["HEAD", "LAYOUTS"]

LAYOUTS = {**row_layouts.LAYOUTS, **cell_layouts.LAYOUTS}
