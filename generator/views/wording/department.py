"""Words of the pages of offices."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "department_place_and_id": ("{place}，{id}", "{place}, {id}"),
}
