"""What Jinja says about a template that it cannot read, in words of an editor."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.problems.likeness import nearest

TAGS = (
    *("if", "elif", "else", "endif", "for", "endfor", "macro", "endmacro", "block", "endblock"),
    *("from", "import", "include", "extends", "set", "endset", "call", "endcall", "raw", "endraw"),
    *("filter", "endfilter", "with", "endwith", "do", "autoescape", "endautoescape"),
)
"""What may stand behind {%."""

_SIGNS = {
    "begin of statement block": "{%",
    "end of statement block": "%}",
    "begin of print statement": "{{",
    "end of print statement": "}}",
    "begin of comment": "{#",
    "end of comment": "#}",
    "name": "…",
}
"""What Jinja calls the signs of its language."""


class SyntaxWords(NamedTuple):
    """One mistake in both languages, with the word that stands at its place."""

    zh: str
    en: str
    hint_zh: str
    hint_en: str
    word: str = ""
    """What to look for in the line; empty where nothing says it."""


_PLAIN = (
    "请对照原来的模板改好这一行：标记写成 {{% … %}}，输出写成 {{{{ … }}}}。",
    "Compare the line with the template as it was: tags are {{% … %}}, values {{{{ … }}}}.",
)

_OPEN = r"Jinja was looking for the following tags: (?:.* or )?'([^']+)'\."
_INNERMOST = r"The innermost block that needs to be closed is '([^']+)'\."
_NESTING = (
    r"You probably made a nesting mistake\. "
    r"Jinja is expecting this tag, but currently looking for (?:.* or )?'([^']+)'\."
)

_SAYINGS: tuple[tuple[str, tuple[str, str], tuple[str, str]], ...] = (
    (
        r"unexpected end of template, expected '([^']+)'\.",
        ("到文件末尾还没有写完，缺少“{0}”", 'the file ends before "{0}"'),
        ("请在没写完的标记后面补上“{0}”。", 'Write "{0}" behind the tag that is not closed.'),
    ),
    (
        r"(?:Expected an expression, got|unexpected) 'end of template'",
        ("到文件末尾还没有写完", "the file ends before a tag does"),
        _PLAIN,
    ),
    (
        rf"Unexpected end of template\. {_OPEN} {_INNERMOST}",
        ("“{1}”到文件末尾还没有结束", '"{1}" is not closed before the file ends'),
        ("请在该结束的地方补上 {{% {0} %}}。", "Write {{% {0} %}} where it ends."),
    ),
    (
        rf"Encountered unknown tag '([^']+)'\. {_NESTING}.*",
        ("“{0}”来得太早，前面还缺少“{1}”", '"{0}" comes too early; "{1}" is missing before it'),
        ("请先写 {{% {1} %}}，再写 {{% {0} %}}。", "Write {{% {1} %}} before {{% {0} %}}."),
    ),
    (
        rf"Encountered unknown tag '([^']+)'\. {_OPEN}.*",
        ("这里不能用标记“{0}”", 'the tag "{0}" cannot stand here'),
        (
            "前面没有结束的标记，用 {{% {1} %}} 结束。",
            "What is open before it ends with {{% {1} %}}.",
        ),
    ),
    (
        r"Encountered unknown tag '([^']+)'\.",
        ("这里不能用标记“{0}”", 'the tag "{0}" cannot stand here'),
        (
            "请检查拼写；多出来的结束标记请删去。",
            "Check the spelling; take out a tag that closes nothing.",
        ),
    ),
    (
        r"No (?:filter|test) named '([^']+)'\.",
        ("没有“{0}”这个过滤器", 'there is no filter "{0}"'),
        (
            "请检查“|”后面的名字，例如 link、chinese_date。",
            'Check the name behind "|", such as link or chinese_date.',
        ),
    ),
    (
        r"expected token '([^']+)', got '([^']+)'",
        ("这里应当是“{0}”，写的却是“{1}”", '"{0}" belongs here, and "{1}" stands there'),
        _PLAIN,
    ),
    (
        r"Expected an expression, got '([^']+)'",
        ("“{0}”前面缺少内容", 'something is missing before "{0}"'),
        _PLAIN,
    ),
    (
        r"unexpected char '(.+)' at \d+",
        ("这里不能用“{0}”", '"{0}" cannot stand here'),
        (
            "请删去它；全角的引号、括号要改成半角的。",
            "Take it out; full-width quotes and brackets have to be plain ones.",
        ),
    ),
    (
        r"unexpected '(.+)', expected '(.+)'",
        ("“{0}”来得太早，前面还缺少“{1}”", '"{0}" comes too early; "{1}" is missing before it'),
        _PLAIN,
    ),
    (r"unexpected '(.+)'", ("多了一个“{0}”", 'there is one "{0}" too many'), _PLAIN),
    (
        r"Missing end of comment tag",
        ("注释没有结束，缺少“#}}”", 'a comment is not closed: "#}}" is missing'),
        ("请在注释后面补上“#}}”。", 'Write "#}}" behind the comment.'),
    ),
    (
        r"block '([^']+)' defined twice",
        ("“block {0}”写了两遍", '"block {0}" stands here twice'),
        ("请删去其中一个。", "Take one of them out."),
    ),
)
"""What Jinja says; what is wrong; the way out."""


def word_syntax(said: str) -> SyntaxWords:
    """The words for one message of Jinja's parser; another message is quoted."""
    for pattern, (zh, en), (hint_zh, hint_en) in _SAYINGS:
        found = re.fullmatch(pattern, said, re.DOTALL)
        if found:
            parts = [_SIGNS.get(part or "", part or "…") for part in found.groups()]
            near = _near_tag(said, parts)
            word = parts[-1] if pattern.startswith("expected") else (parts or [""])[0]
            return SyntaxWords(
                zh.format(*parts),
                en.format(*parts),
                f"是不是“{near}”？" if near else hint_zh.format(*parts),
                f'Did you mean "{near}"?' if near else hint_en.format(*parts),
                word,
            )
    return SyntaxWords(said, said, _PLAIN[0].format(), _PLAIN[1].format())


def _near_tag(said: str, parts: list[str]) -> str | None:
    """The tag that was meant, where one was mistyped."""
    if not said.startswith("Encountered unknown tag") or parts[0] in TAGS:
        return None
    return nearest(parts[0], TAGS)
