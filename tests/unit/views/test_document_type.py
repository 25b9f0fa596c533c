"""What a title says about the type of its document."""

import pytest

from generator.views.document_type import DocumentType, type_of


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("关于印发《2023年金乡县政务公开工作任务分解表》的通知", DocumentType.NOTICE),
        ("2025年济宁市兖州区政务公开工作要点任务分解表", DocumentType.TABLE),
        ("2023年泰山区政务公开重点工作任务落实台账", DocumentType.TABLE),
        ("关于全面推进政务公开工作的意见", DocumentType.OPINIONS),
        ("2023年政务公开工作要点", DocumentType.OTHER),
    ],
)
def test_the_last_word_of_a_title_is_its_type(title: str, expected: DocumentType) -> None:
    assert type_of(title) is expected
