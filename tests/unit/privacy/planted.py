"""Made-up personal data of every class; none of it is anybody's."""

from __future__ import annotations

from collections.abc import Mapping


def identity_number(first: str = "11010119900307001") -> str:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(d) * w for d, w in zip(first, weights, strict=True))
    return first + "10X98765432"[total % 11]


def card_number(first: str = "622202020000000000") -> str:
    return next(first + d for d in "0123456789" if _luhn(first + d))


def credit_code(first: str) -> str:
    digits = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    weights = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    total = sum(digits.index(c) * w for c, w in zip(first, weights, strict=True))
    return first + digits[(31 - total % 31) % 31]


def _luhn(number: str) -> bool:
    doubled = [int(d) * (1 + place % 2) for place, d in enumerate(reversed(number))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


PLANTED: Mapping[str, str] = {
    "identity-number": identity_number(),
    "old-identity-number": "身份证号：110101900307001",
    "mobile-number": "13800138000",
    "telephone": "0537-2345678",
    "bank-card": card_number(),
    "personal-mail": "someone@qq.com",
    "other-mail": "someone@company.cn",
    "travel-document": "护照号E12345678",
    "social-card": "社保卡号：A12345678",
    "number-plate": "鲁H12345",
    "real-estate": "不动产权第0001234号",
    "sensitive-person": "低保户：王小明、李小红",
    "sensitive-fact": "诊断结果：肺结核",
    "person-name": "申请人：张小三",
    "name-list": "拟补贴名单：张伟、李娜",
    "name-column": "姓名,金额\n王小明,100",
    "home-address": "家住幸福小区3号楼",
    "trade-secret": "报价属于商业秘密",
    "secrecy-mark": "机密★10年",
}
"""One example for each rule."""
