"""Whatever a file holds and however it is written, its form keeps every word and every comment."""

from collections import Counter
from random import Random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formatting.canonical import canonical_text
from generator.formatting.comments import find_comments
from generator.formatting.obstacles import FILE_SHAPES
from generator.formatting.record_text import write_record
from generator.reading.sources import SourceKind
from generator.reading.yaml_tree import compose
from tests.unit.formatting.messy import MessyHand, records

PATH = "content/documents/x.yml"
KINDS = pytest.mark.parametrize("kind", list(SourceKind))


def _formatted(text: str, kind: SourceKind) -> str:
    result = canonical_text(text, kind, PATH)
    assert result.text is not None, [(str(p.place), p.message("en")) for p in result.problems]
    return result.text


def _comments(text: str) -> list[str]:
    root, _ = compose(text, PATH, 24)
    assert root is not None
    return [comment.text for comment in find_comments(text, root)]


@KINDS
@settings(deadline=None, max_examples=60)
@given(data=st.data(), random=st.randoms())
def test_words_and_comments_survive(kind: SourceKind, data: st.DataObject, random: Random) -> None:
    record = data.draw(records(FILE_SHAPES[kind]))
    hand = MessyHand(random)
    text = _formatted(hand.write_file(record), kind)
    assert yaml.load(text, Loader=yaml.BaseLoader) == record  # noqa: S506 - texts only
    assert yaml.load(text, Loader=yaml.CBaseLoader) == record  # noqa: S506 - texts only
    assert Counter(_comments(text)[1:]) == Counter(c.rstrip() for c in hand.comments)


@KINDS
@settings(deadline=None, max_examples=60)
@given(data=st.data(), random=st.randoms())
def test_formatting_twice_is_formatting_once(
    kind: SourceKind, data: st.DataObject, random: Random
) -> None:
    record = data.draw(records(FILE_SHAPES[kind]))
    text = _formatted(MessyHand(random).write_file(record), kind)
    assert _formatted(text, kind) == text


@KINDS
@settings(deadline=None, max_examples=60)
@given(data=st.data(), random=st.randoms())
def test_comments_stay_with_their_keys(
    kind: SourceKind, data: st.DataObject, random: Random
) -> None:
    record = data.draw(records(FILE_SHAPES[kind]))
    hand = MessyHand(random)
    lines = _formatted(hand.write_file(record), kind).splitlines()
    for comment in hand.comments:
        relation, _, key = comment.split("·")[1].partition(" ")
        if relation:
            place = next(i for i, line in enumerate(lines) if line.endswith(comment.rstrip()))
            while relation == "above" and (not lines[place] or lines[place].lstrip()[0] == "#"):
                place += 1
            assert f"{key}:" in lines[place].replace('"', ""), comment


@KINDS
@settings(deadline=None, max_examples=60)
@given(data=st.data(), random=st.randoms())
def test_the_form_of_equal_records_is_equal(
    kind: SourceKind, data: st.DataObject, random: Random
) -> None:
    """There is one form: how a file was written leaves no trace but the comments."""
    shape = FILE_SHAPES[kind]
    record = data.draw(records(shape))
    hand = MessyHand(random)
    text = hand.write_file(record)
    if not hand.comments:
        assert _formatted(text, kind) == write_record(record, shape)
    assert _formatted(write_record(record, shape), kind) == write_record(record, shape)
