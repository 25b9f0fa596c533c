"""The quick look at two texts never says that they differ where a full comparison would not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.checks.duplicates import is_seen_to_differ

LETTERS = st.sampled_from("公开招生政策学区")


def likeness(first: str, second: str) -> float:
    ours, theirs = ({t[i : i + 4] for i in range(max(1, len(t) - 3))} for t in (first, second))
    return len(ours & theirs) / len(ours | theirs)


@given(
    st.text(LETTERS, min_size=1, max_size=120),
    st.lists(st.tuples(st.integers(0, 119), LETTERS), max_size=4),
)
def test_like_texts_are_never_set_aside(text: str, edits: list[tuple[int, str]]) -> None:
    other = text
    for place, letter in edits:
        other = other[:place] + letter + other[place + 1 :]
    if likeness(text, other) >= 0.95:
        assert not is_seen_to_differ(text, other)


def test_other_texts_are_set_aside_without_a_full_comparison() -> None:
    assert is_seen_to_differ(
        "及时公开义务教育招生政策、学区划分和招生结果，公布当年学生资助资金发放情况",
        "动态更新校外培训机构白名单，每月公布一次变动情况，并说明其中的缘由和依据。",
    )
