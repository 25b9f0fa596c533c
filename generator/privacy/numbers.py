"""Tells by checksum and date whether a run of digits can be what it looks like."""

from __future__ import annotations

from datetime import date

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_DIGITS = "10X98765432"
_CREDIT_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_FIRST_YEAR = 1900
_LAST_YEAR = 2099
_LUHN_LIMIT = 9


def is_identity_number(number: str) -> bool:
    """居民身份证号 of 18 digits (GB 11643): a real day and the checksum."""
    if not _is_day(number[6:14]):
        return False
    total = sum(int(d) * w for d, w in zip(number, _ID_WEIGHTS, strict=False))
    return _ID_DIGITS[total % 11] == number[17].upper()


def is_old_identity_number(number: str) -> bool:
    """The form of 15 digits has a day but no checksum."""
    return _is_day(f"19{number[6:12]}")


def is_credit_code(code: str) -> bool:
    """统一社会信用代码 (GB 32100), the number of an organisation."""
    if len(code) != len(_CREDIT_WEIGHTS) + 1 or any(c not in _CREDIT_DIGITS for c in code):
        return False
    values = (_CREDIT_DIGITS.index(c) * w for c, w in zip(code, _CREDIT_WEIGHTS, strict=False))
    return _CREDIT_DIGITS[(31 - sum(values) % 31) % 31] == code[17]


def is_card_number(number: str) -> bool:
    """Luhn: alone it is wrong for one run of digits in ten, so the rule asks for a prefix too."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (1 + place % 2)
        total += value - _LUHN_LIMIT if value > _LUHN_LIMIT else value
    return total % 10 == 0


def _is_day(text: str) -> bool:
    try:
        day = date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return False
    return _FIRST_YEAR <= day.year <= _LAST_YEAR
