"""A form that would change the meaning or lose a comment is never handed out."""

import pytest

from generator.formatting.canonical import canonical_text
from generator.formatting.comments import find_comments
from generator.formatting.layout import Layout
from generator.formatting.safeguard import MeaningChangedError, assert_same_meaning
from generator.reading.sources import SourceKind
from generator.reading.yaml_tree import compose


def _compare(before: str, after: str) -> None:
    root, problems = compose(before, "x.yml", 24)
    assert root is not None, problems
    comments = [comment.text for comment in find_comments(before, root)]
    assert_same_meaning(root, comments, after)


def test_another_order_of_keys_is_the_same() -> None:
    _compare("a: 1 # 一\nb: [2, {c: 3}]\n", "b:\n  - '2'\n  - c: 3\n# 一\na: '1'\n")


@pytest.mark.parametrize(
    "after",
    [
        "a: 2\nb: [2, 3]  # 一\n",
        "a: 1\nb: [3, 2]  # 一\n",
        "a: 1\nb: [2]  # 一\n",
        "a: 1  # 一\n",
        "a: 1\nb: [2, 3]\nc: x  # 一\n",
        "a: 1\na: 1\nb: [2, 3]  # 一\n",
        "a: [1]\nb: [2, 3]  # 一\n",
        "a: 1\nb: [2, 3]\n",
        "a: 1\nb: [2, 3]  # 二\n",
        "# 一\na: 1\nb: [2, 3]  # 一\n",
        "a: 1\nb: [2, 3  # 一\n",
        "# 一\n",
    ],
)
def test_a_change_is_refused(after: str) -> None:
    with pytest.raises(MeaningChangedError):
        _compare("a: 1\nb: [2, 3]  # 一\n", after)


@pytest.mark.parametrize("lost", ["id: a", "# 一"])
def test_a_layout_that_loses_a_line_is_not_handed_out(
    monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    kept = [line for line in ("id: a", "# 一", "year: 2023") if line != lost]
    monkeypatch.setattr(Layout, "file", lambda *_: kept)
    with pytest.raises(MeaningChangedError):
        canonical_text("id: a\n# 一\nyear: 2023\n", SourceKind.DOCUMENT, "content/documents/a.yml")
