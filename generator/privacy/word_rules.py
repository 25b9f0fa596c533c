"""Rules for words about people: names, homes, health; for secrets of trade and of state."""

from __future__ import annotations

import re

from generator.privacy.rule import Rule, Verdict

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_NAME = rf"(?:[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2,5}}·[\u4e00-\u9fff]{{2,5}})"
_AFTER = r"(?![\u4e00-\u9fff])"
_PERSON = (
    *("申请人", "联系人", "患者", "学生", "受助人", "救助对象", "当事人", "举报人", "投诉人"),
    *("监护人", "户主", "姓名", "被征收人", "受益人", "补贴对象"),
)
_CONDITION = (
    *("低保", "特困", "残疾", "孤儿", "患者", "感染者", "病人", "困境儿童", "留守儿童"),
    *("社区矫正", "吸毒", "精神障碍", "未成年人"),
)
_FACT = ("诊断", "病情", "病史", "宗教信仰", "指纹", "人脸", "银行账户", "银行账号", "行踪")
_HOME = ("住址", "住所地", "户籍地", "家庭地址", "现住", "家住", "居住地")
_TRADE = ("报价", "底价", "标底", "配方", "工艺参数", "客户名单")
_MARKS = (
    "绝密",
    "机密",
    "秘密",
    "内部资料",
    "注意保存",
    "仅限内部",
    "公开属性",
    "公开方式",
    "公开类别",
)


def _any(words: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(words)})"


_PLACES = "省市县区镇乡村庄街局委办院校所社厂店园站队部处室馆场司厅路桥"
"""How names of places and bodies end, whose first character may be a surname (金乡县、马集镇)."""
_ITEM = r"[\u4e00-\u9fff·]{2,12}"
_LIST = re.compile(rf"名单[^，。；,;\n:、]{{0,6}}[:：] ?(?P<items>{_ITEM}(?:[、，, ]{_ITEM})*)")


def _names_people(match: re.Match[str]) -> bool:
    """Most items are names of persons, and no condition before them makes the list sensitive."""
    text = match["items"]
    items = re.split("[、 ]", text.split("，")[0]) if "、" in text else re.split("[，, ]", text)
    people = [name for name in items if re.fullmatch(_NAME, name) and name[-1] not in _PLACES]
    before = match.string[max(0, match.start() - 12) : match.start()]
    return len(people) * 2 > len(items) and not any(word in before for word in _CONDITION)


WORD_RULES: tuple[Rule, ...] = (
    Rule(
        code="sensitive-person",
        zh="敏感个人信息和姓名",
        en="a sensitive condition beside a name",
        pattern=re.compile(
            rf"{_any(_CONDITION)}[^，。；,;\n:]{{0,8}}[:：] ?{_NAME}(?:[、，, ]{_NAME})*{_AFTER}"
        ),
        words=_CONDITION,
        verdict=Verdict.SENSITIVE,
    ),
    Rule(
        code="sensitive-fact",
        zh="敏感个人信息",
        en="sensitive personal data",
        pattern=re.compile(rf"{_any(_FACT)}(?:结果|情况|特征)?[:：] ?[^\s，。；\"'<>]{{2,20}}"),
        words=_FACT,
        verdict=Verdict.SENSITIVE,
    ),
    Rule(
        code="person-name",
        zh="个人姓名",
        en="name of a private person",
        pattern=re.compile(rf"{_any(_PERSON)}[:：] ?{_NAME}{_AFTER}"),
        words=_PERSON,
    ),
    Rule(
        code="name-list",
        zh="一串个人姓名",
        en="a list of names of persons",
        pattern=_LIST,
        words=("名单",),
        accept=_names_people,
    ),
    Rule(
        code="name-column",
        zh="表里的姓名栏",
        en="a column of names",
        pattern=re.compile(
            r"(?:^|[|,\t>\"])[ \t]*姓名[ \t]*(?:[|,\t<\"][^\n]*|\n)\n?[^\n]*\n?"
            rf"[^\n]*?{_NAME}{_AFTER}",
            re.MULTILINE,
        ),
        words=("姓名",),
    ),
    Rule(
        code="home-address",
        zh="个人住址",
        en="a home address",
        pattern=re.compile(
            rf"{_any(_HOME)}(?:[:：]|在|为)? ?[^\s，。；:：\"'<>]{{2,30}}(?:号|室|单元|组|栋|楼)"
            r"|[路街巷村道][0-9]{1,5}号(?:院)?[^\s，。；\"'<>]{0,12}?\d{1,4}(?:号楼|栋|单元|室)"
        ),
        words=_HOME,
        sign=re.compile("[路街巷村道][0-9]"),
    ),
    Rule(
        code="trade-secret",
        zh="商业秘密",
        en="a trade secret",
        pattern=re.compile(rf"{_any(_TRADE)}[^。\n]{{0,15}}(?:保密|商业秘密|不得泄露)"),
        words=("保密", "商业秘密", "不得泄露"),
        verdict=Verdict.LOOK,
    ),
    Rule(
        code="secrecy-mark",
        zh="密级或不公开的标志",
        en="a mark of secrecy",
        # In running prose these are ordinary words: they count where a mark stands.
        pattern=re.compile(
            r"(?:绝密|机密|秘密) ?★"
            r"|^[ \t]*(?:绝密|机密|秘密|内部资料[，, 　]*注意保存|内部资料|注意保存"
            r"|仅限内部(?:使用|传阅)?)[ \t。]*$"
            r"|公开(?:属性|方式|类别)[:：] ?(?:依申请公开|不予公开)",
            re.MULTILINE,
        ),
        words=_MARKS,
        verdict=Verdict.MARKED,
    ),
)
