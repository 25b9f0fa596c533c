"""Formats the texts of tests, and fails the test when a text is refused."""

from generator.formatting.canonical import canonical_text
from generator.reading.sources import SourceKind

DOCUMENT_LINE = "# yaml-language-server: $schema=../schema/document.schema.json"
THEMES_LINE = "# yaml-language-server: $schema=../schema/themes.schema.json"


def formatted(text: str, kind: SourceKind = SourceKind.DOCUMENT) -> str:
    """The canonical form of a file, and of that the same again."""
    result = canonical_text(text, kind, f"content/documents/{kind.value}.yml")
    assert result.text is not None, result.problems
    again = canonical_text(result.text, kind, f"content/documents/{kind.value}.yml")
    assert again.text == result.text
    return result.text


def formatted_tasks(items: str) -> str:
    """The same for the rows of a notice, given as a list without indents."""
    return formatted(f"tasks:\n{items}")


def formatted_themes(items: str) -> str:
    """The same for the entries of a registry."""
    return formatted(f"themes:\n{items}", SourceKind.THEMES)


def body(text: str) -> list[str]:
    """The lines below the first one, which names the schema."""
    return text.splitlines()[1:]
