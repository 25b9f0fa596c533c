"""Every example of every component renders to valid HTML, escapes text and knows its parameters."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
import yaml
from jinja2 import UndefinedError
from markupsafe import Markup

from generator.rendering.environment import Templates
from generator.rendering.links import ROOT_MARK

ROOT = Path(__file__).parents[2]
COMPONENTS = ROOT / "templates" / "components"
NAMES = sorted(path.stem for path in COMPONENTS.glob("*.html"))
TEMPLATES = Templates(ROOT / "templates")

HOSTS = {
    "li": "<ul>{}</ul>",
    "tr": "<table><tbody>{}</tbody></table>",
}
"""Where a component may stand whose outermost element needs a parent."""


def read(name: str) -> dict[str, Any]:
    loaded = yaml.safe_load((COMPONENTS / f"{name}.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def trust(values: dict[str, Any]) -> dict[str, Any]:
    """Parameters that end in _html arrive as trusted HTML, as from a view."""
    return {name: _trusted(name, value) for name, value in values.items()}


def _trusted(name: str, value: object) -> object:
    if not name.endswith("_html"):
        return value
    return tuple(map(Markup, value)) if isinstance(value, list) else Markup(str(value))  # noqa: S704


EXAMPLES = [
    pytest.param(name, values, id=f"{name}: {title}")
    for name in NAMES
    for title, values in read(name)["examples"].items()
]


def parse(html: str) -> Element:
    """Parse strictly; an unescaped character or a misplaced element is an error."""
    first = re.match(r"\s*<(\w+)", html)
    host = HOSTS.get(first.group(1), "{}") if first else "{}"
    page = (
        f"<!doctype html><html lang=zh-Hans><title>x</title><body>{host.format(html)}</body></html>"
    )
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree: Element = parser.parse(page.replace(ROOT_MARK, "./"))
    return tree


def signature(name: str) -> list[tuple[str, bool]]:
    """The parameters of a macro, each with whether it may be left out."""
    source = (COMPONENTS / f"{name}.html").read_text(encoding="utf-8")
    found = re.search(rf"{{% macro {name}\((.*?)\) %}}", source, re.DOTALL)
    assert found is not None
    parts = (part.partition("=") for part in found[1].split(","))
    return [(parameter.strip(), bool(default)) for parameter, default, _ in parts]


@pytest.mark.parametrize(("name", "values"), EXAMPLES)
def test_example_is_valid_html(name: str, values: dict[str, Any]) -> None:
    parse(TEMPLATES.component(name, **trust(values)))


@pytest.mark.parametrize(("name", "values"), EXAMPLES)
def test_text_never_becomes_an_element(name: str, values: dict[str, Any]) -> None:
    tree = parse(TEMPLATES.component(name, **trust(values)))
    assert not {element.tag for element in tree.iter()} & {"script", "img", "b", "i"}


@pytest.mark.parametrize("name", NAMES)
def test_component_has_the_examples_that_show_its_limits(name: str) -> None:
    needed = {"default", "longest realistic text", "markup in text"}
    if any(is_optional for _, is_optional in signature(name)):
        needed.add("empty optionals")
    assert not needed - set(read(name)["examples"])


@pytest.mark.parametrize("name", NAMES)
def test_documented_parameters_are_those_of_the_macro(name: str) -> None:
    assert list(read(name)["parameters"]) == [parameter for parameter, _ in signature(name)]


@pytest.mark.parametrize("name", NAMES)
def test_unknown_parameter_is_refused(name: str) -> None:
    values = trust(read(name)["examples"]["default"])
    with pytest.raises(TypeError, match="unheard_of"):
        TEMPLATES.component(name, **values, unheard_of="x")


@pytest.mark.parametrize("name", NAMES)
def test_missing_parameter_is_refused(name: str) -> None:
    values = trust(read(name)["examples"]["default"])
    needed = next(parameter for parameter, is_optional in signature(name) if not is_optional)
    del values[needed]
    with pytest.raises(UndefinedError, match=needed):
        TEMPLATES.component(name, **values)
