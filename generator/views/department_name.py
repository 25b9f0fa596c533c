"""Gives every office and collective a title that is its own, although many places share a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.model.jurisdiction import Jurisdiction
from generator.problems.problem import Language
from generator.views.label import name_label
from generator.views.wording.phrases import Words


def name_departments(catalogue: Catalogue, words: Words, language: Language) -> Mapping[str, str]:
    """Titles by id: the full name, with its place where the name does not say it or is shared."""
    forms = {d.id: _forms(d, catalogue, words, language) for d in catalogue.departments}
    shared = Counter(name for names in forms.values() for name in dict.fromkeys(names))
    return {
        key: next((name for name in names if shared[name] == 1), names[-1])
        for key, names in forms.items()
    }


def _forms(
    department: Department, catalogue: Catalogue, words: Words, language: Language
) -> tuple[str, ...]:
    """What it could be called, shortest first: the last one bears its id and is its own."""
    place = catalogue.jurisdictions_by_id.get(department.jurisdiction_id)
    name = _whole_name(department, language)
    place_name = _place_name(place, department, language)
    slug = department.id.partition("/")[2]
    with_place = words["title_with_place"].format(title=name, place=place_name)
    with_id = words["department_place_and_id"].format(place=place_name, id=slug)
    longer = (with_place, words["title_with_place"].format(title=name, place=with_id))
    return (name, *longer) if _says_place(name, place, language) else longer


def _whole_name(department: Department, language: Language) -> str:
    if language == "en" and department.english is not None:
        return department.english
    return department.full_name or department.name


def _place_name(place: Jurisdiction | None, department: Department, language: Language) -> str:
    if place is None:
        return department.jurisdiction_id
    return name_label(place.name, place.english, language).text


def _says_place(name: str, place: Jurisdiction | None, language: Language) -> bool:
    """Tell whether a Chinese name has its place in it; our English names have where they can."""
    if language == "en" or place is None:
        return True
    return any(word in name for word in (place.name, *place.names))
