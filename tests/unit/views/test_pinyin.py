import subprocess
import sys

import pytest

from generator.views.pinyin import initial_of, spell


@pytest.mark.parametrize(
    ("name", "initial"),
    [
        ("教育局", "J"),
        ("行政审批服务局", "X"),  # 行 alone is read háng as often
        ("重点产业链（集群）牵头单位", "Z"),  # 重 is also read chóng
        ("疃里镇政府", "T"),  # a character that few tables have
        ("12345热线", "#"),
        ("5G办公室", "#"),
        ("AI办公室", "A"),
        ("", "#"),
    ],
)
def test_names_stand_under_the_letter_they_are_read_with(name: str, initial: str) -> None:
    assert initial_of(name) == initial


def test_names_sort_as_they_sound() -> None:
    names = ["住建局", "财政局", "城管局", "公安局"]
    assert sorted(names, key=spell) == ["财政局", "城管局", "公安局", "住建局"]


def test_the_tables_wait_until_someone_asks() -> None:
    code = "import sys, generator.views.pinyin; print('pypinyin' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert shown.stdout.strip() == "False"
