"""Tells what the characters of a PDF mean: some fonts call one by a radical of its shape."""

from __future__ import annotations

import unicodedata

_SHAPES = (
    "⺁厂⺇几⺌小⺎兀⺏尢⺐尣⺒巳⺓幺⺛旡⺜日⺝月⺟母⺠民⺡氵⺣灬⺩王⺫目⺭礻⺮竹⺯糸⺱网⺲网⺶羊⺷羊⺹老⺻聿"
    "⺼月⺽臼⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻎辶⻏邑⻐钅⻑長⻒长⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦"
    "⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)
"""Radicals of the supplement and the characters of the same shape (Unicode, CJK Radicals)."""
_RADICALS = dict(zip(_SHAPES[::2], _SHAPES[1::2], strict=True))


def plain_letter(character: str) -> str:
    """The character that a reader sees; a radical or compatible form becomes the usual one."""
    if "\u2e80" <= character <= "\u2fdf" or "\uf900" <= character <= "\ufaff":
        return _RADICALS.get(character) or unicodedata.normalize("NFKC", character)
    return " " if character in "\u00a0\u2002\u2003\u2009" else character


def is_nameless(code: int) -> bool:
    """Whether a code says nothing: private use, or the sign for what is unknown."""
    is_private = 0xE000 <= code <= 0xF8FF or code >= 0xF0000  # noqa: PLR2004 - Unicode's
    return code == 0 or is_private or 0xD800 <= code <= 0xDFFF or code in {0xFFFD, 0xFFFE, 0xFFFF}  # noqa: PLR2004 - Unicode's
