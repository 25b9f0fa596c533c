from pathlib import Path

import pytest
import yaml

from generator.views.office_function import FUNCTIONS, is_government, name_function
from tests.factories import ROOT, make_department

REGISTRY = ROOT / "content" / "registry" / "departments.yml"


def functions_in(registry: Path) -> set[str]:
    departments = yaml.safe_load(registry.read_text(encoding="utf-8"))["departments"]
    return {department["function"] for department in departments if "function" in department}


def test_every_function_of_the_registry_has_a_name() -> None:
    assert functions_in(REGISTRY) <= set(FUNCTIONS)


def test_a_function_is_named_in_the_language_of_the_page() -> None:
    assert name_function("education", (), "zh") == "教育"
    assert name_function("education", (), "en") == "Education"


def test_an_unlisted_function_is_called_after_its_offices() -> None:
    office = make_department(short_names=("体育局", "体育总局"))
    assert name_function("sports-affairs", [office], "zh") == "体育局"
    assert name_function("sports-affairs", [office], "en") == "Sports affairs"


@pytest.mark.parametrize(
    ("function", "expected"),
    [("education", True), ("school", False), ("power-supply", False), (None, False)],
)
def test_only_known_government_bodies_are_called_so(function: str | None, expected: bool) -> None:
    assert is_government(make_department(function=function)) is expected
