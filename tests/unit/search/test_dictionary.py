from typing import Any

from generator.search.dictionary import NamedKind, NamedPage, dictionary, spoken_names


def make_named(**changes: object) -> NamedPage:
    values: dict[str, Any] = {
        "kind": NamedKind.DEPARTMENT,
        "id": "jining/education",
        "label": "济宁市教育局",
        "own": ("市教育局", "济宁市教育局"),
        "also": ("教育局", "教体局"),
    }
    return NamedPage(**(values | changes))


def spell(name: str) -> tuple[str, ...]:
    return tuple(name)


def test_a_page_is_written_under_its_kind() -> None:
    assert dictionary([make_named()], ()) == {
        "department": [["jining/education", 1, ["市教育局", "济宁市教育局"], ["教体局"]]]
    }


def test_a_label_that_is_no_name_is_written_out() -> None:
    page = make_named(label="教育局（济宁市）")
    assert dictionary([page], ())["department"][0][1] == "教育局（济宁市）"


def test_a_name_without_its_place_goes_without_saying() -> None:
    office = make_named(own=("金乡县人民医院",), also=("人民医院", "县医院"))
    assert dictionary([office], ("金乡县", "金乡"))["department"][0][3] == ["县医院"]


def test_too_short_a_rest_has_to_be_said() -> None:
    page = make_named(own=("市科协",), also=("科协",))
    assert dictionary([page], ())["department"][0][3] == ["科协"]


def test_a_name_that_says_the_same_again_is_left_out() -> None:
    page = make_named(own=("5G建设",), also=("５Ｇ建设", "5g"))
    assert dictionary([page], ())["department"][0][2:] == [["5G建设"], ["5g"]]


def test_a_name_that_ends_another_is_not_spelled_again() -> None:
    spoken = spoken_names([make_named()], spell)
    assert spoken == {"department": [["济 宁 市 教 育 局", "教 体 局"]]}


def test_what_has_no_chinese_character_is_not_spelled() -> None:
    page = make_named(own=("12345热线", "Hotline"), also=())
    assert spoken_names([page], spell) == {"department": [["1 2 3 4 5 热 线"]]}
