"""Every name under which people know the offices and the places that have a page."""

from __future__ import annotations

from pathlib import Path

from generator.model.catalogue import Catalogue
from generator.model.department import Department, DepartmentKind
from generator.search.dictionary import shortened


def office_names(catalogue: Catalogue, site: Path) -> dict[str, set[str]]:
    """By id: printed and full names, with and without the place, short names, misprints."""
    places = [name for place in catalogue.jurisdictions for name in (place.name, *place.names)]
    return {
        department.id: _names_of(department, places)
        for department in catalogue.departments
        if department.kind is DepartmentKind.OFFICE
        and (site / "departments" / department.id / "index.html").is_file()
    }


def place_names(catalogue: Catalogue, site: Path) -> dict[str, set[str]]:
    """By each name: the place that bears it, and the places below it."""
    named: dict[str, set[str]] = {}
    for place in catalogue.jurisdictions:
        if not (site / "jurisdictions" / place.id / "index.html").is_file():
            continue
        below = {other.id for other in catalogue.jurisdictions if other.parent_id == place.id}
        for name in (place.name, *place.names):
            named.setdefault(name, set()).update({place.id, *below})
    return named


def _names_of(department: Department, places: list[str]) -> set[str]:
    full = () if department.full_name is None else (department.full_name,)
    also = (*department.aliases, *department.short_names, *department.misprints)
    rests = (rest for name in (department.name, *full) for rest in shortened(name, places))
    return {department.name, *full, *also, *rests}
