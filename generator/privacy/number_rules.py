"""Rules for numbers of people: identity, telephone, card, mail, and papers beside their names."""

from __future__ import annotations

import re

from generator.privacy.numbers import (
    is_card_number,
    is_credit_code,
    is_identity_number,
    is_old_identity_number,
)
from generator.privacy.rule import Rule, Verdict

_START, _END = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
_DECIMAL_START = r"(?<![0-9A-Za-z.])"
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_PERSONAL_MAIL = (
    *("qq.", "163.", "126.", "sina.", "sohu.", "139.", "189.", "foxmail.", "gmail."),
    *("hotmail.", "outlook.", "yeah.", "aliyun.", "icloud.", "live.", "21cn."),
)
_OFFICIAL_MAIL = (".gov.cn", ".政务", "@gov.cn", ".example", "example.org", "example.com")


def _only_digits(text: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", text)


def _is_identity(match: re.Match[str]) -> bool:
    number = _only_digits(match[0])
    followed = match.string[match.end() : match.end() + 1]
    # 索引号 begins with the code of an organisation, which may look like a person's.
    if followed == "/" and is_credit_code(number.upper()):
        return False
    return is_identity_number(number)


def _is_telephone(match: re.Match[str]) -> bool:
    """The digits in order are an alphabet."""
    return _only_digits(match[0]) not in {"0123456789", "01234567890"}


def _is_card(match: re.Match[str]) -> bool:
    return is_card_number(_only_digits(match[0]))


def _is_personal_mail(match: re.Match[str]) -> bool:
    return match[1].lower().startswith(_PERSONAL_MAIL)


def _is_other_mail(match: re.Match[str]) -> bool:
    address = match[0].lower()
    is_event = match.string[max(match.start() - 4, 0) : match.start()] == "UID:"
    return not (is_event or address.endswith(_OFFICIAL_MAIL) or _is_personal_mail(match))


_MAIL = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,12})")
_SIGN_OF_MAIL = re.compile(r"@(?<=[\w.+-]@)[\w-]{1,63}\.")
"""Begins with what is rare; linked data has an @ in many places that are no address."""

NUMBER_RULES: tuple[Rule, ...] = (
    Rule(
        code="identity-number",
        zh="居民身份证号",
        en="number of an identity card",
        pattern=re.compile(
            rf"{_START}[1-9]\d{{5}} ?(?:18|19|20)\d\d ?(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]) ?"
            rf"\d{{3}}[\dXx]{_END}"
        ),
        accept=_is_identity,
    ),
    Rule(
        code="old-identity-number",
        zh="15位居民身份证号",
        en="number of an old identity card",
        pattern=re.compile(rf"(?:身份证|证件)[^0-9\n]{{0,8}}[1-9]\d{{5}}(\d{{9}}){_END}"),
        words=("身份证", "证件"),
        accept=lambda match: is_old_identity_number(match[0][-15:]),
    ),
    Rule(
        code="mobile-number",
        zh="手机号",
        en="mobile number",
        pattern=re.compile(
            rf"(?:(?<![0-9A-Za-z.+])|(?<=\+86)|(?<=\+86[ -]))1[3-9]\d[ -]?\d{{4}}[ -]?\d{{4}}{_END}"
        ),
    ),
    Rule(
        code="telephone",
        zh="固定电话",
        en="telephone number",
        pattern=re.compile(
            rf"{_START}\(?0\d{{2,3}}\)?[- ]?[2-8]\d{{6,7}}{_END}"
            rf"|(?:电话|座机|传真|致电)[^0-9\n]{{0,8}}[2-8]\d{{6,7}}{_END}"
        ),
        accept=_is_telephone,
    ),
    Rule(
        code="bank-card",
        zh="银行卡号",
        en="number of a bank card",
        pattern=re.compile(
            rf"{_DECIMAL_START}(?:62\d{{2}}|[45]\d{{3}})(?:[ -]?\d{{4}}){{2,3}}[ -]?\d{{1,4}}"
            r"(?![0-9A-Za-z.])"
        ),
        accept=_is_card,
    ),
    Rule(
        code="personal-mail",
        zh="个人邮箱",
        en="private e-mail address",
        pattern=_MAIL,
        sign=_SIGN_OF_MAIL,
        accept=_is_personal_mail,
    ),
    Rule(
        code="other-mail",
        zh="邮箱",
        en="e-mail address",
        pattern=_MAIL,
        sign=_SIGN_OF_MAIL,
        accept=_is_other_mail,
        verdict=Verdict.LOOK,
    ),
    Rule(
        code="travel-document",
        zh="护照、通行证、军官证号",
        en="number of a passport, permit or officer's card",
        pattern=re.compile(
            r"(?:护照|通行证|台胞证|回乡证)[^0-9A-Za-z\n]{0,8}[A-Z]{0,2}\d{7,10}"
            r"|(?:军官证|士兵证|文职干部证)[^0-9\n]{0,8}\d{4,9}"
        ),
        words=("护照", "通行证", "台胞证", "回乡证", "军官证", "士兵证", "文职干部证"),
    ),
    Rule(
        code="social-card",
        zh="社会保障卡号",
        en="number of a social security card",
        pattern=re.compile(
            r"(?:社保卡|社会保障卡|社会保障号|医保卡)[^0-9A-Za-z\n]{0,8}[0-9A-Z]{8,18}"
        ),
        words=("社保", "社会保障", "医保卡"),
    ),
    Rule(
        code="number-plate",
        zh="车牌号",
        en="number plate",
        pattern=re.compile(
            rf"[{_PROVINCES}][A-HJ-NP-Z][·• ]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{{5,6}}{_END}"
        ),
        words=tuple(_PROVINCES),
    ),
    Rule(
        code="real-estate",
        zh="不动产权证号",
        en="number of a title deed",
        pattern=re.compile(r"(?:不动产权|房权证|房产证|土地使用证)[^0-9\n]{0,12}第? ?\d{5,}号?"),
        words=("不动产权", "房权证", "房产证", "土地使用证"),
    ),
)
