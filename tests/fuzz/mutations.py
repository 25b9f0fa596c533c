"""Ways in which a file can go wrong: by hand, by a tool, by an editor, by malice."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Mutation = Callable[[Random, bytes], bytes]

INDICATORS = (
    *"-?:,[]{}#&*!|>'\"%@`~=\\\t\r\n\0",
    "- ",
    ": ",
    "? ",
    " #",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "<<: ",
    "|-\n",
    ">\n",
    "&a ",
    "*a",
    "!!str ",
    "：",
    "\u3000",
)
ODD = (
    "\ud800",
    "\udfff",
    "\ud83d\ude00",
    "\ufffe",
    "\uffff",
    "\U0001ffff",
    "\U0010ffff",
    "\U00020bb7",
    "\U000e0041",
    "\ue000",
    "\ufeff",
    "\u200b",
    "\u202e",
    "\u2028",
    "\x85",
    "\x7f",
    "e\u0301",
    "葛\U000e0100",
)
ENCODINGS = ("gbk", "gb18030", "utf-16", "utf-16-le", "utf-32", "big5", "cp1252", "utf-7")


def _spot(random: Random, raw: bytes) -> int:
    return random.randrange(len(raw) + 1)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _lines(raw: bytes) -> list[bytes]:
    return raw.splitlines(keepends=True)


def flip_bytes(random: Random, raw: bytes) -> bytes:
    """Other bytes in a few places."""
    changed = bytearray(raw)
    for _ in range(random.randint(1, 8)):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def delete_a_piece(random: Random, raw: bytes) -> bytes:
    """A gap, also in the midst of a character."""
    start = _spot(random, raw)
    return raw[:start] + raw[start + random.randint(1, 40) :]


def cut_off(random: Random, raw: bytes) -> bytes:
    """The end is missing, as after a full disk."""
    return raw[: _spot(random, raw)]


def insert_indicators(random: Random, raw: bytes) -> bytes:
    """What YAML takes for its own, between any two characters."""
    text = _text(raw)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(INDICATORS) * random.choice((1, 1, 1, 2, 3)) + text[at:]
    return text.encode("utf-8", "surrogateescape")


def insert_odd_characters(random: Random, raw: bytes) -> bytes:
    """Surrogates, characters that are none, beyond the BMP, invisible, combining."""
    text = _text(raw)
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + random.choice(ODD) + text[at:]
    return text.encode("utf-8", "surrogatepass")


def swap_lines(random: Random, raw: bytes) -> bytes:
    """Two lines change places."""
    lines = _lines(raw)
    first, second = random.randrange(len(lines)), random.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"".join(lines)


def delete_lines(random: Random, raw: bytes) -> bytes:
    """A few lines are missing."""
    lines = _lines(raw)
    start = random.randrange(len(lines))
    del lines[start : start + random.randint(1, 4)]
    return b"".join(lines)


def double_a_block(random: Random, raw: bytes) -> bytes:
    """A few lines stand twice, here or elsewhere."""
    lines = _lines(raw)
    start = random.randrange(len(lines))
    block = lines[start : start + random.randint(1, 8)]
    at = random.choice((start, random.randrange(len(lines))))
    return b"".join([*lines[:at], *block, *lines[at:]])


def shift_indents(random: Random, raw: bytes) -> bytes:
    """Lines move in or out, by spaces or tabs."""
    lines = _lines(raw)
    for at in range(random.randrange(len(lines)), len(lines)):
        if random.random() < 0.3:
            by = random.choice((b" ", b"  ", b"\t", b"", b"    "))
            lines[at] = by + lines[at].lstrip(b" ") if random.random() < 0.5 else by + lines[at]
        if random.random() < 0.1:
            break
    return b"".join(lines)


def change_encoding(random: Random, raw: bytes) -> bytes:
    """All of it, or from one line on, in another encoding; or read in a wrong one and saved."""
    text = _text(raw)
    encoding = random.choice(ENCODINGS)
    at = random.choice((0, text.find("\n", random.randrange(len(text)))))
    changed = text[at:].encode(encoding, "ignore")
    if random.random() < 0.3:
        changed = changed.decode("latin-1").encode("utf-8")
    return text[:at].encode("utf-8", "ignore") + changed


def change_line_ends(random: Random, raw: bytes) -> bytes:
    """Windows, old Mac, or a mixture; perhaps with a byte order mark."""
    ends = random.choice(((b"\r\n",), (b"\r",), (b"\n", b"\r\n"), (b"\n", b"\r", b"\r\n")))
    lines = [line.rstrip(b"\n") + random.choice(ends) for line in _lines(raw)]
    return random.choice((b"", b"\xef\xbb\xbf", b"\xff\xfe")) + b"".join(lines)


def replace_values(random: Random, raw: bytes) -> bytes:
    """Values of another kind behind their keys."""
    lines = _lines(raw)
    values = (b"", b"~", b"[]", b"{}", b"[[a]]", b"{a: {b: c}}", b"no", b'""', b"-1", b"1e9", b"|")
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(lines))
        key, colon, _ = lines[at].partition(b":")
        if colon:
            lines[at] = key + b": " + random.choice(values) + b"\n"
    return b"".join(lines)


def splice(random: Random, raw: bytes) -> bytes:
    """One part of a file in the midst of another part."""
    first, second = sorted((_spot(random, raw), _spot(random, raw)))
    at = _spot(random, raw)
    return raw[:at] + raw[first : min(second, first + 600)] + raw[at:]


MUTATIONS: tuple[Mutation, ...] = (
    flip_bytes,
    delete_a_piece,
    cut_off,
    insert_indicators,
    insert_odd_characters,
    swap_lines,
    delete_lines,
    double_a_block,
    shift_indents,
    change_encoding,
    change_line_ends,
    replace_values,
    splice,
)
