"""A damaged file is refused or formatted: formatting never fails, whatever a hand slips on."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formatting.canonical import canonical_text
from generator.reading.sources import SourceKind

PATH = "content/documents/jinxiang-2023.yml"
TEXT = (Path(__file__).parents[3] / PATH).read_text(encoding="utf-8")
HEAD, _, ROWS = TEXT.partition("\ntasks:\n")
SOME = "\n".join([*HEAD.splitlines()[:10], "tasks:", *ROWS.split("\n\n")[:2], ""])

SLIPS = st.sampled_from(
    [
        *(
            "#",
            " # 一",
            "\n# 一\n",
            "\n    # 一\n",
            "\n      # 一\n",
            "\n",
            "\n  ",
            "  ",
            "\t",
            "\r\n",
        ),
        *("-", "- ", ": ", ":", "? ", "[", "]", "{", "}", ",", '"', "'", "|", "|-\n", ">", "\\"),
        *("&a ", "*a", "!", "%", "---", "\n---\n", "~", "\ufeff", "\u200b", "😀", "\n  - id: x\n"),
    ]
)


@settings(deadline=None, max_examples=300)
@given(slips=st.lists(st.tuples(st.integers(0, len(SOME)), SLIPS, st.integers(0, 2)), max_size=3))
def test_a_damaged_file_is_refused_or_formatted(slips: list[tuple[int, str, int]]) -> None:
    text = SOME
    for place, slip, lost in slips:
        text = text[:place] + slip + text[place + lost :]
    result = canonical_text(text, SourceKind.DOCUMENT, PATH)
    if result.text is None:
        assert result.problems
    else:
        assert canonical_text(result.text, SourceKind.DOCUMENT, PATH).text == result.text
