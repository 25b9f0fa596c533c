"""Tables of other governments, each with the records that must come out."""

from __future__ import annotations

from tests.unit.importers import cell_layouts, crowded_layouts, foreign_layouts, row_layouts
from tests.unit.importers.layout import HEAD

__all__ = ["HEAD", "LAYOUTS", "SPOILT_LAYOUTS"]

SPOILT_LAYOUTS = {**row_layouts.LAYOUTS, **cell_layouts.LAYOUTS}
"""Those that are spoilt in hundreds of ways; the others would only take longer."""
LAYOUTS = {**SPOILT_LAYOUTS, **foreign_layouts.LAYOUTS, **crowded_layouts.LAYOUTS}
