"""Compares a file with its canonical form, so that no word and no comment is ever lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode

from generator.formatting.comments import find_comments

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Not our reader: what it takes for the same, others do, too."""

Plain = str | list["Plain"] | dict[str, "Plain"]
"""What a file says, without how it is written."""


class MeaningChangedError(Exception):
    """The canonical form says something else than the file: our bug, so nothing is written."""


def assert_same_meaning(root: Node, comments: Sequence[str], written: str) -> None:
    """Read the form again: the same words under the same keys, the same comments."""
    try:
        again = yaml.compose(written, Loader=_LOADER)
    except yaml.YAMLError as trouble:
        raise MeaningChangedError("the canonical form cannot be read") from trouble
    if again is None:
        raise MeaningChangedError("the canonical form is empty")
    if plain_of(again) != plain_of(root):
        raise MeaningChangedError("the canonical form says something else")
    found = Counter(comment.text for comment in find_comments(written, again))
    if found != Counter(comments):
        changed = [*(found - Counter(comments)), *(Counter(comments) - found)]
        raise MeaningChangedError(f"comments differ: {changed}")


def plain_of(node: Node) -> Plain:
    """The words of a tree by their keys; a key that is there twice makes our bug visible."""
    if isinstance(node, ScalarNode):
        value: str = node.value
        return value
    if not isinstance(node, MappingNode):
        return [plain_of(item) for item in node.value]
    plain = {key.value: plain_of(value) for key, value in node.value}
    if len(plain) < len(node.value):
        raise MeaningChangedError("a key is written twice")
    return plain
