"""Text becomes a tree of words as written, or a problem with its place; nothing crashes."""

from __future__ import annotations

import time

import pytest
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.problems.problem import Problem
from generator.reading import plain_parser, yaml_tree
from generator.reading.yaml_tree import compose, depth_problems

DEPTH = 24
Plain = str | list["Plain"] | dict[str, "Plain"]


def told(problems: list[Problem]) -> list[tuple[str, int, int]]:
    return [(p.code, p.place.line, p.place.column) for p in problems]


def troubles(text: str) -> list[tuple[str, int, int]]:
    root, problems = compose(text, "a.yml", DEPTH)
    assert root is None
    return told(problems)


def plain(node: Node | None) -> Plain:
    if isinstance(node, MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.value]
    assert isinstance(node, ScalarNode)
    words: str = node.value
    return words


@pytest.mark.parametrize("word", ["no", "2023-07-05", "1.10", "0x1F", "~", "null", "012", "1e3"])
def test_a_value_is_what_was_typed(word: str) -> None:
    assert plain(compose(f"key: {word}\n", "a.yml", DEPTH)[0]) == {"key": word}


@pytest.mark.parametrize(
    "text", ["", "\n\n", "# 说明\n# 另一行\n", "---\n", "--- # 说明\n", "# 说明\n---\n...\n"]
)
def test_a_file_without_content_is_empty(text: str) -> None:
    assert troubles(text) == [("file-empty", 1, 1)]


@pytest.mark.parametrize("text", ["---\nid: a\n", "--- \nid: a\n", "%YAML 1.1\n---\nid: a\n...\n"])
def test_one_document_may_carry_its_marks(text: str) -> None:
    assert plain(compose(text, "a.yml", DEPTH)[0]) == {"id": "a"}


@pytest.mark.parametrize(
    ("text", "line"), [("id: a\n---\nid: b\n", 2), ("---\nid: a\n---\nid: b\n", 3)]
)
def test_a_second_document_is_refused_where_it_starts(text: str, line: int) -> None:
    assert troubles(text) == [("several-documents", line, 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x 1\n", [("alias-used", 1, 4)]),
        ("a: &x 1\nb: *x\n", [("alias-used", 1, 4)]),
        ("a: [&x 1,*x]\n", [("alias-used", 1, 5)]),
        ("&x a: 1\n", [("alias-used", 1, 1)]),
        ("a: !!str 1\n", [("tag-used", 1, 4)]),
        ("a: ! 1\n", [("tag-used", 1, 4)]),
        ("!x {a: 1}\n", [("tag-used", 1, 1)]),
        ("<<: *x\n", [("alias-used", 1, 5)]),
    ],
)
def test_anchors_aliases_and_tags_are_refused_where_they_stand(
    text: str, expected: list[tuple[str, int, int]]
) -> None:
    assert troubles(text) == expected


@pytest.mark.parametrize("text", ["a: 甲&乙\n", 'a: "*"\n', "a: 好！!\n", "a: |-\n  & *x !y\n"])
def test_the_same_characters_inside_words_are_words(text: str) -> None:
    root, problems = compose(text, "a.yml", DEPTH)
    assert problems == []
    assert root is not None


def test_a_tab_before_a_key_is_refused_where_it_stands() -> None:
    assert troubles("a:\n \tb: 1\n") == [("tab-indent", 2, 2)]


def test_a_block_of_lines_with_tabs_is_one_problem() -> None:
    text = "a:\n\tb: 1\n\tc: 2\n\td: 3\ne:\n\tf: 4\n"
    assert troubles(text) == [("tab-indent", 2, 1), ("tab-indent", 6, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 10_000,
        "{a: " * 10_000,
        "- " * 10_000,
        "- " * 100_000,
        "? " * 100_000,
        "- ? " * 50_000,
        "? a\n: " + "- " * 100_000,
        "a:\n  " + "- " * 100_000,
        "".join(f"{' ' * level}a:\n" for level in range(3_000)),
        "".join(f"{'  ' * level}- \n" for level in range(2_000)),
        "[" * 10_000 + "]" * 10_000,
        "[" * 10_000 + "]" * 10_000 + "\n: x\n- y\n",
    ],
    ids=lambda text: f"{text[:8]!r} and {len(text)} characters",
)
def test_deep_nesting_is_refused_in_whatever_way_it_is_written(text: str) -> None:
    assert [code for code, *_ in troubles(text)] == ["nested-too-deep"]


@pytest.mark.parametrize("opened", [DEPTH - 1, DEPTH])
@pytest.mark.parametrize(
    "text", ["{open}x{close}\n", "{open}{close}\n", "{open}x{close}#" + "[" * 9000]
)
def test_nesting_up_to_the_bound_is_read(opened: int, text: str) -> None:
    root, problems = compose(text.format(open="[" * opened, close="]" * opened), "a.yml", DEPTH)
    assert problems == []
    assert root is not None


@pytest.mark.parametrize("text", ["[" * 25 + "x" + "]" * 25, "- " * 25 + "x"])
def test_nesting_beyond_the_bound_is_told_at_its_place(text: str) -> None:
    assert depth_problems(text, "a.yml", DEPTH)


@pytest.mark.parametrize("inside", ["", "x", "[", "- - - - - - - x"])
@pytest.mark.parametrize("opened", range(20, 28))
def test_no_text_is_refused_in_silence(opened: int, inside: str) -> None:
    for text in (
        "[" * opened + inside + "]" * opened,
        "- " * opened + inside,
        "#" + "[" * 9_000 + "\n" + "[" * opened + inside + "]" * opened,
    ):
        root, problems = compose(text, "a.yml", DEPTH)
        assert (root is None) == bool(problems), text


def test_a_syntax_error_after_deep_nesting_does_not_escape() -> None:
    text = "[" * 23 + "x" + "]" * 23 + "\n- - - - - - - - -\n"
    assert [code for code, *_ in told(depth_problems(text, "a.yml", DEPTH))] in (
        [],
        ["yaml-syntax"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "\n" + ("-" + " " * 400) * 5 + "x",
        "\n" + " " * 100_000 + "x",
        "a: " + "-" * 100_000,
        "- " + "[,{:" * 25_000,
        "a: " + "&" * 100_000,
        "\n\t" * 50_000,
    ],
    ids=lambda text: f"{text[:6]!r} and {len(text)} characters",
)
def test_no_text_makes_the_searches_before_parsing_slow(text: str) -> None:
    before = time.process_time()
    compose(text, "a.yml", DEPTH)
    assert time.process_time() - before < 5


def test_an_alias_bomb_is_refused_before_anything_is_expanded() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 20):
        items = ", ".join([f"*a{level - 1}"] * 9)
        lines.append(f"a{level}: &a{level} [{items}]")
    codes = {code for code, *_ in troubles("\n".join(lines))}
    assert codes == {"alias-used"}


@pytest.mark.parametrize(
    ("escaped", "name"), [("\\0", "U+0000"), ("\\u200b", "U+200B"), ("\\uE000", "U+E000")]
)
def test_an_escaped_character_that_nobody_sees_is_refused_like_a_typed_one(
    escaped: str, name: str
) -> None:
    root, problems = compose(f'a: b\nc: ["甲{escaped}"]\n', "a.yml", DEPTH)
    assert root is None
    assert told(problems) == [("control-character", 2, 5)]
    assert name in problems[0].message("zh")


def test_an_escaped_quote_or_letter_is_no_trouble() -> None:
    root, problems = compose('a: "甲\\"乙\\u4e19\\\\"\n', "a.yml", DEPTH)
    assert problems == []
    assert plain(root) == {"a": '甲"乙丙\\'}


def test_a_backslash_in_plain_words_is_a_word() -> None:
    assert plain(compose("a: C:\\0\n", "a.yml", DEPTH)[0]) == {"a": "C:\\0"}


@pytest.mark.parametrize(
    "text",
    [
        "id: a\nlead: [市教育局, 市财政局]\nnotes:\n  - {kind: split, text: 甲}\n",
        'a: "甲\\n乙"\nb: |-\n  甲\n  乙\nc: >\n  甲\n  乙\nd: 甲\n  乙\n',
        "? a\n: b\n",
        "a:\nb: ''\n",
    ],
)
def test_the_parser_in_python_gives_the_same_tree_and_places(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = compose(text, "a.yml", DEPTH)[0]

    class Plain(plain_parser.PlainParser):
        resolve = staticmethod(lambda _kind, _value, _implicit: "str")
        descend_resolver = staticmethod(lambda _parent, _index: None)
        ascend_resolver = staticmethod(lambda: None)

    monkeypatch.setattr(yaml_tree, "_FlatParser", Plain)
    slow = compose(text, "a.yml", DEPTH)[0]
    assert fast is not None
    assert slow is not None
    assert plain(slow) == plain(fast)
    assert starts(slow) == starts(fast)


def starts(node: Node) -> list[tuple[int, int]]:
    here = [(node.start_mark.line, node.start_mark.column)]
    if isinstance(node, ScalarNode):
        return here
    for member in node.value:
        for part in member if isinstance(member, tuple) else (member,):
            here += starts(part)
    return here


def test_many_aliases_are_one_cause_told_at_the_first() -> None:
    text = "".join(f"a{n}: &x{n} 1\nb{n}: *x{n}\n" for n in range(40))
    (problem,) = compose(text, "a.yml", 20)[1]
    assert (problem.place.line, problem.code) == (1, "alias-used")
    assert problem.message("zh").endswith("这个文件里还有 79 处")
    assert problem.message("en").endswith("there are 79 more in this file")
