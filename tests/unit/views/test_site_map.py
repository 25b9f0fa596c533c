from generator.views.site_map import view_site_map
from tests.factories import make_publication

PAGES = [
    ("/", "政务公开任务台账"),
    ("/tasks/jining-2023-001/", "推动外贸固稳提质"),
    ("/themes/", "主题"),
    ("/themes/economy/", "经济发展（主题）"),
    ("/themes/economy/jining/", "经济发展（主题，济宁市）"),
    ("/departments/", "部门"),
    ("/departments/by-function/", "部门（按职能）"),
    ("/departments/jining/commerce/", "济宁市商务局"),
    ("/about/", "关于本站"),
]


def test_main_pages_come_first_and_records_are_left_out() -> None:
    parts = view_site_map(PAGES, make_publication().voice)
    assert [(part.key, [link.address for link in part.links]) for part in parts] == [
        ("parts", ["/", "/themes/", "/departments/", "/departments/by-function/", "/about/"]),
        ("themes", ["/themes/economy/"]),
    ]


def test_english_pages_are_sorted_alike() -> None:
    pages = [("/en/", "Register"), ("/en/themes/", "Themes"), ("/en/themes/economy/", "Economy")]
    parts = view_site_map(pages, make_publication(language="en").voice)
    assert [link.address for part in parts for link in part.links] == [
        "/en/",
        "/en/themes/",
        "/en/themes/economy/",
    ]


def test_the_map_names_a_list_without_the_number_of_its_first_page() -> None:
    pages = [("/tasks/", "全部任务（第1页，共12页）"), ("/", "台账")]
    (part,) = view_site_map(pages, make_publication().voice)
    assert [link.text for link in part.links] == ["台账", "全部任务"]
