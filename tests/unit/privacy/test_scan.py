"""Every class is found however it is written, and nothing else is taken for it (R-061)."""

from __future__ import annotations

import random
import re

import pytest

from generator.privacy.scan import RULES, mask, scan, span_digest
from tests.unit.privacy.planted import PLANTED, card_number, credit_code, identity_number


def codes(text: str) -> list[str]:
    return [finding.rule.code for finding in scan(text)]


def test_every_rule_has_its_example() -> None:
    assert set(PLANTED) == {rule.code for rule in RULES}


@pytest.mark.parametrize("code", PLANTED)
def test_each_class_is_found_in_the_midst_of_a_text(code: str) -> None:
    text = f"公开办理结果。\n{PLANTED[code]}\n其他内容照常公开。"
    assert codes(text) == [code]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (identity_number("11010119900307020"), "identity-number"),
        (
            f"{identity_number()[:6]} 19900307 {identity_number()[14:]}",
            "identity-number",
        ),
        ("１３８００１３８０００", "mobile-number"),
        ("138\u200b0013\u200b8000", "mobile-number"),
        ("138-0013-8000", "mobile-number"),
        ("+86 13800138000", "mobile-number"),
        ("+8613800138000", "mobile-number"),
        ("一三八零零一三八零零零", "mobile-number"),
        ("壹叁捌〇〇壹叁捌〇〇〇", "mobile-number"),
        ("请致电13800138000。", "mobile-number"),
        ("(0537)2345678", "telephone"),
        ("联系电话：2345678", "telephone"),
        ("6222 0202 0000 0000 " + card_number()[16:], "bank-card"),
        ("some.one@163.com", "personal-mail"),
        ("SOMEONE@QQ.COM", "personal-mail"),
        ("军官证：字第123456号", "travel-document"),
        ("特困人员名单：赵一、钱二", "sensitive-person"),
        ("名单：张伟、李娜", "name-list"),
        ("获奖人员名单如下：王小明 李小红 张三", "name-list"),
        ("名单：张伟、李娜，请核对。", "name-list"),
        ("公示名单: 欧阳修·阿卜力、李四", "name-list"),
        ("户籍地：幸福县和平镇东街12号", "home-address"),
        ("和平路12号3单元402室", "home-address"),
        ("| 姓名 | 金额 |\n|---|---|\n| 王小明 | 100 |", "name-column"),
        ("秘密", "secrecy-mark"),
        ("内部资料 注意保存", "secrecy-mark"),
        ("公开属性：不予公开", "secrecy-mark"),
    ],
)
def test_other_ways_of_writing_are_found_too(text: str, code: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "济政办字〔2023〕41号，2023年12月31日前，20231231",
        "8位数字12345678，政务服务热线12345，12345678901234",
        identity_number()[:-1] + ("0" if identity_number()[-1] != "0" else "1"),  # checksum
        "110101199013070010",  # month 13
        "a" * 10 + "13800138000" + "b",  # part of a hash
        "3.13800138000",  # a fraction
        "23800138000",
        "0123456789",
        "4111111111111112",  # no Luhn
        "zwgk@jining.gov.cn",
        "UID:jining-2023-001@zwgk.company.cn",
        "依法确定为不予公开属性的，不得公开；涉及国家秘密、商业秘密的依法处理。",
        "可以依申请公开的，告知申请人办理途径。",
        "学生资助政策、残疾人保障、孤儿救助等信息及时公开。",
        "公开申请人：市政府办公室负责受理。",
        "教育：王府小学、李营中学",
        "名单：金乡县、任城区、马集镇",
        "校外培训机构名单：王府小学、李营中学",
        "重点领域名单：金融、教育、住房",
        "名单每月更新一次：张榜公布",
        "低保标准：每人每月900元",
        "鲁政办发〔2023〕8号",
        "和平路12号",
        "公开征地报价、补偿标准。",
        "姓名、身份证号等个人信息依法隐去后公开",
    ],
)
def test_what_only_looks_like_it_is_let_pass(text: str) -> None:
    assert codes(text) == []


def test_codes_of_organisations_are_not_taken_for_people() -> None:
    """Shape alone would take a third of them for identity cards; 索引号 begin with them."""
    chance = random.Random(7)  # noqa: S311 - not a secret
    alarms = 0
    for _ in range(2000):
        tail = "".join(chance.choice("0123456789") for _ in range(12))
        code = credit_code("11370" + tail)
        alarms += len(codes(f"索引号：{code}/2023-00041"))
        alarms += len(codes(f"统一社会信用代码：{code}。"))
    assert alarms <= 1


def test_a_finding_knows_its_place_in_the_text_as_written() -> None:
    text = "电话：１３８ \u200b００１３\u200b８０００，请记。"
    (finding,) = scan(text)
    assert text[finding.start : finding.end] == "１３８ \u200b００１３\u200b８０００"
    assert finding.span == "138 00138000"


def test_a_log_does_not_learn_the_number() -> None:
    (finding,) = scan("13800138000")
    assert finding.masked == "13*********"


def test_a_message_with_several_numbers_shows_none() -> None:
    shown = mask("甲13800138000，乙13900139000：申请人：张小三13700137000，电话0537-2345678")
    assert not re.search(r"[0-9]{5}|小三", shown), shown
    assert shown.startswith("甲13*********，乙13*********：")


def test_the_hash_changes_with_the_words_and_with_the_rule() -> None:
    (finding,) = scan("13800138000")
    assert finding.digest == span_digest("mobile-number", "13800138000")
    assert finding.digest != span_digest("mobile-number", "13800138001")
    assert finding.digest != span_digest("telephone", "13800138000")


def test_a_number_is_found_in_whatever_line_it_stands() -> None:
    lines = ["1234 5678", "手机13800138000", "没有数字", "20230705\t100000", "0537-2345678"]
    for count in range(len(lines)):
        text = "\n".join((*lines[count:], *lines[:count]))
        assert sorted(codes(text)) == ["mobile-number", "telephone"]
        for finding in scan(text):
            assert text[finding.start : finding.end] in {"13800138000", "0537-2345678"}


@pytest.mark.parametrize("sign", ["", "@context", "a@b", "@media a.b", "@ 甲@"])
def test_a_sign_that_is_no_address_hides_none(sign: str) -> None:
    assert codes(f"{sign} someone@qq.com") == ["personal-mail"]
    assert codes(sign) == []


def test_rules_for_words_ask_for_a_chinese_character() -> None:
    """In texts without one they are not tried."""
    for rule in RULES:
        if rule.words:
            assert not any(word.isascii() for word in rule.words), rule.code
            assert not PLANTED[rule.code].isascii(), rule.code
