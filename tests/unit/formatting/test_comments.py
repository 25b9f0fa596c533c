"""Every comment of a file is found, and nothing that only looks like one."""

from generator.formatting.comments import Comment, find_comments
from generator.reading.yaml_tree import compose


def _found(text: str) -> list[str]:
    return [comment.text for comment in _comments(text)]


def _comments(text: str) -> tuple[Comment, ...]:
    root, problems = compose(text, "x.yml", 24)
    assert root is not None, problems
    return find_comments(text, root)


def test_comments_above_beside_and_below_are_found() -> None:
    assert _found("# 一\na: b # 二\n  # 三\nc: d\n# 四") == ["# 一", "# 二", "# 三", "# 四"]


def test_a_number_sign_inside_a_text_is_no_comment() -> None:
    assert _found("a: b#c\nd: \"e # f\"\ng: 'h # i'\nj: |\n  # k\n  l\n") == []


def test_a_comment_behind_the_sign_of_a_block_is_found() -> None:
    assert _found("a: |-  # 说明 \n  b # c\n# d\ne: f\n") == ["# 说明", "# d"]


def test_comments_between_brackets_are_found() -> None:
    text = "a: [ # 一\n  b, # 二\n  # 三\n  c\n  # 四\n] # 五\n"
    assert _found(text) == ["# 一", "# 二", "# 三", "# 四", "# 五"]


def test_a_comment_right_behind_a_quote_or_bracket_is_found() -> None:
    assert _found('a: "b"# 一\nc: [d]# 二\n') == ["# 一", "# 二"]


def test_wide_characters_do_not_shift_what_is_found() -> None:
    assert _found("𠮷😀: 'é # 𠮷' # 𠮷\nb: c # 😀") == ["# 𠮷", "# 😀"]


def test_a_number_sign_inside_a_comment_starts_no_second_one() -> None:
    assert _found("a: b # c # d\n") == ["# c # d"]


def test_a_comment_knows_whether_it_stands_alone() -> None:
    alone, beside = _comments("  # 一\n  a: b # 二\n")
    assert (alone.is_beside, alone.column) == (False, 2)
    assert (beside.is_beside, beside.follows_dash) == (True, False)


def test_a_comment_knows_whether_only_a_dash_stands_before_it() -> None:
    (comment,) = _comments("-  # 一\n  a: b\n")
    assert comment.follows_dash


def test_the_sign_of_a_document_is_not_content() -> None:
    (comment,) = _comments("--- # 一\na: b\n")
    assert not comment.is_beside
