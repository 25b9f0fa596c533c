"""The address contract of both languages."""

from generator.rendering.page import is_address
from generator.views.addresses import Addresses, data_twin, page_of, row_anchor, translated

ZH = Addresses(language="zh")
EN = Addresses(language="en")


def test_chinese_pages_stand_at_the_root() -> None:
    assert ZH.home() == "/"
    assert ZH.task("jining-2023-001") == "/tasks/jining-2023-001/"
    assert ZH.document("jining-2023") == "/documents/jining-2023/"
    assert ZH.department("jining/education") == "/departments/jining/education/"
    assert ZH.deadline("2023-12") == "/deadlines/2023-12/"


def test_english_pages_stand_below_en() -> None:
    assert EN.home() == "/en/"
    assert EN.topic("education") == "/en/topics/education/"


def test_every_address_of_a_page_is_one() -> None:
    pages = (
        *(EN.home(), EN.tasks(), EN.documents(), EN.themes(), EN.topics(), EN.departments()),
        *(EN.deadlines(), EN.jurisdictions(), EN.report(), EN.theme("economy")),
        *(EN.jurisdiction("jining"), EN.tasks(2)),
    )
    assert all(is_address(page) for page in pages)
    assert len(set(pages)) == len(pages)


def test_row_of_a_table_is_an_anchor_of_its_notice() -> None:
    assert ZH.row("jining-2023", 3) == f"/documents/jining-2023/#{row_anchor(3)}"


def test_first_page_of_a_list_has_the_address_of_the_list() -> None:
    assert page_of("/tasks/", 1) == "/tasks/"
    assert page_of("/tasks/", 2) == "/tasks/page/2/"


def test_data_of_a_record_serves_both_languages() -> None:
    assert data_twin("jining-2023-001") == "/tasks/jining-2023-001.json"


def test_translation_goes_there_and_back() -> None:
    for address in (ZH.home(), ZH.tasks(2), ZH.department("jining/education")):
        assert translated(address) == "/en" + address
        assert translated(translated(address)) == address


def test_a_chinese_address_that_only_begins_like_english_is_chinese() -> None:
    assert translated("/energy/") == "/en/energy/"
