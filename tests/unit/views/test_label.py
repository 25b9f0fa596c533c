"""Texts with the language they are in."""

from generator.views.label import Label, name_label


def test_chinese_page_shows_the_chinese_name_unmarked() -> None:
    assert name_label("市商务局", "Commerce Bureau", "zh") == Label(text="市商务局")


def test_english_page_shows_the_translation() -> None:
    assert name_label("市商务局", "Commerce Bureau", "en") == Label(text="Commerce Bureau")


def test_english_page_marks_a_name_without_translation() -> None:
    assert name_label("市商务局", None, "en") == Label(text="市商务局", lang="zh-Hans")
