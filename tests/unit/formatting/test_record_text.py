"""Plain values become the canonical text of a new file or of one item of its list."""

from datetime import date

import pytest

from generator.formatting.canonical import canonical_text
from generator.formatting.record_text import write_record
from generator.model.deadline import DeadlineKind
from generator.reading.document_shape import DOCUMENT
from generator.reading.progress_shape import PROGRESS, PROGRESS_ENTRY
from generator.reading.registry_shape import THEMES
from generator.reading.sources import SourceKind
from generator.reading.task_shape import TASK


def test_an_item_is_written_as_it_stands_in_its_list() -> None:
    text = write_record(
        {
            "heading": "1.1",
            "id": "jining-2023-001",
            "lead": ("市教育局", "市财政局"),
            "responsible": [],
            "responsible_text": None,
            "open_list": True,
            "deadline": {
                "text": "12月底前",
                "kind": DeadlineKind.MONTH_END,
                "date": date(2023, 12, 31),
            },
        },
        TASK,
    )
    assert text == (
        "  - id: jining-2023-001\n"
        '    heading: "1.1"\n'
        "    lead: [市教育局, 市财政局]\n"
        "    open_list: true\n"
        "    deadline: {kind: month-end, date: 2023-12-31, text: 12月底前}\n"
    )


def test_a_new_file_starts_with_the_line_of_its_schema() -> None:
    text = write_record({"themes": [{"id": "a", "name": "甲"}, {"id": "b"}]}, THEMES)
    assert text == (
        "# yaml-language-server: $schema=../schema/themes.schema.json\n"
        "themes:\n  - id: a\n    name: 甲\n\n  - id: b\n"
    )


def test_a_new_file_deep_in_folders_finds_its_schema() -> None:
    path = "content/progress/2023/jining.yml"
    text = write_record({"progress": [{"task": "a"}]}, PROGRESS, path=path)
    assert text.startswith("# yaml-language-server: $schema=../../schema/progress.schema.json\n")
    assert canonical_text(text, SourceKind.PROGRESS, path).text == text


def test_a_written_file_is_canonical() -> None:
    tasks = [{"id": "jining-2023-001", "lead_text": "甲\n乙"}, {"id": "jining-2023-002"}]
    values = {"tasks": tasks, "year": 2023, "id": "jining-2023"}
    text = write_record(values, DOCUMENT)
    assert canonical_text(text, SourceKind.DOCUMENT, "content/documents/a.yml").text == text


def test_an_item_can_be_put_behind_the_list_of_a_canonical_file() -> None:
    file = write_record({"progress": [{"task": "a-2023-001"}]}, PROGRESS)
    item = write_record({"task": "a-2023-002", "note": "说明"}, PROGRESS_ENTRY)
    path = "content/progress/a.yml"
    joined = f"{file}\n{item}"
    assert canonical_text(joined, SourceKind.PROGRESS, path).text == joined


def test_what_is_absent_or_false_is_not_written() -> None:
    assert write_record({"id": "a", "open_list": False, "title": None, "topics": ()}, TASK) == (
        "  - id: a\n"
    )


def test_a_key_that_the_shape_does_not_have_is_our_mistake() -> None:
    with pytest.raises(KeyError, match="leed"):
        write_record({"id": "a", "leed": "b"}, TASK)


def test_a_value_of_another_kind_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="float"):
        write_record({"id": 1.5}, TASK)
