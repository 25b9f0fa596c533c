from generator.views.sections import Section, cut_sections


def cut_up(*sections: tuple[str, str], length: int = 2) -> list[list[tuple[str, str, bool]]]:
    parts = [Section(head=head, items=tuple(items)) for head, items in sections]
    return [
        [(part.head, "".join(part.items), part.is_continued) for part in page]
        for _, page in cut_sections(parts, "/x/", length)
    ]


def test_parts_that_fit_stand_on_one_page() -> None:
    assert cut_up(("A", "a"), ("B", "b")) == [[("A", "a", False), ("B", "b", False)]]


def test_a_part_that_does_not_fit_goes_on_under_its_heading() -> None:
    assert cut_up(("A", "abc"), ("B", "d")) == [
        [("A", "ab", False)],
        [("A", "c", True), ("B", "d", False)],
    ]


def test_every_page_has_its_address() -> None:
    leaves = [leaf for leaf, _ in cut_sections([Section(head="A", items=("a", "b"))], "/x/", 1)]
    assert [leaf.own_address for leaf in leaves] == ["/x/", "/x/page/2/"]
