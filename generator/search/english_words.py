"""What people type in English for the everyday words by which topics and offices are found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.search.folding import fold

EVERYDAY: Mapping[str, Sequence[str]] = {
    "教育": ("school", "teacher", "teaching"),
    "幼儿园": ("kindergarten", "nursery school", "preschool"),
    "小学": ("primary school", "elementary school"),
    "中学": ("middle school", "high school", "secondary school"),
    "入学": ("school enrolment", "school enrollment", "school admission"),
    "培训班": ("tutoring", "private tutoring"),
    "特殊教育": ("special education",),
    "就业": ("job", "employment", "work"),
    "找工作": ("job search", "vacancy"),
    "失业": ("unemployment", "unemployed"),
    "创业": ("start-up", "starting a business", "entrepreneur"),
    "毕业生": ("graduate",),
    "农民工": ("migrant worker",),
    "工资": ("wage", "salary", "pay"),
    "退役军人": ("veteran",),
    "住房": ("house", "home", "flat", "apartment"),
    "租房": ("rent", "rental housing", "tenant"),
    "租房补贴": ("housing subsidy", "rent subsidy", "housing allowance"),
    "公租房": ("public housing", "social housing", "affordable housing"),
    "老旧小区": ("old neighbourhood", "old neighborhood"),
    "物业": ("property management",),
    "医院": ("hospital", "clinic"),
    "医生": ("doctor", "physician", "nurse"),
    "健康": ("health", "healthcare", "medical care", "medicine"),
    "养老": ("elderly care", "elder care", "aged care", "pensioner"),
    "养老院": ("nursing home", "care home", "retirement home"),
    "老人": ("elderly", "older people", "old people", "senior", "senior citizen"),
    "婴幼儿": ("baby", "infant", "toddler"),
    "托儿所": ("childcare", "daycare", "nursery"),
    "社保": ("social security",),
    "医保": ("health insurance", "medical insurance"),
    "养老金": ("pension", "retirement"),
    "报销": ("reimbursement",),
    "低保": ("welfare", "minimum living allowance", "poverty", "social welfare"),
    "救助": ("social assistance", "relief"),
    "孤儿": ("orphan",),
    "环保": ("environmental protection",),
    "污染": ("pollution",),
    "空气": ("air", "air pollution", "air quality", "smog"),
    "水质": ("water quality", "water pollution"),
    "污水": ("sewage", "wastewater"),
    "低碳": ("climate", "carbon", "low carbon"),
    "公交": ("bus", "public transport"),
    "交通": ("traffic",),
    "修路": ("road", "roadwork", "street"),
    "停车": ("parking",),
    "高铁": ("railway", "train", "high-speed rail"),
    "机场": ("airport",),
    "消费": ("shopping", "consumer"),
    "消费券": ("voucher",),
    "汽车": ("car",),
    "企业": ("company", "enterprise", "firm"),
    "营商环境": ("business environment", "doing business"),
    "中小企业": ("small business", "sme"),
    "国企": ("state-owned enterprise", "state enterprise"),
    "外贸": ("export", "import", "trade"),
    "招商引资": ("foreign investment", "investor"),
    "招标": ("tender", "bidding", "procurement"),
    "基础设施": ("infrastructure",),
    "农民": ("farmer", "farm", "farming"),
    "农村": ("village", "countryside", "rural"),
    "粮食": ("grain", "crop"),
    "扶贫": ("poverty relief", "poverty alleviation"),
    "安全生产": ("work safety", "workplace safety", "accident"),
    "食品安全": ("food safety",),
    "应急": ("emergency", "disaster"),
    "治安": ("crime", "public security"),
    "诈骗": ("fraud", "scam"),
    "纠纷": ("dispute",),
    "文化": ("museum", "art"),
    "旅游": ("tourist", "travel", "sightseeing"),
    "科技": ("technology", "research"),
    "人才": ("talent", "expert"),
    "人工智能": ("artificial intelligence",),
    "数据开放": ("open data",),
    "规范性文件": ("regulation", "rule"),
    "新闻发布会": ("press conference",),
    "听证会": ("public hearing", "hearing"),
    "征求意见": ("consultation", "public consultation", "public participation"),
    "开放日": ("open day",),
    "申请公开": ("freedom of information", "foi", "information request"),
    "行政复议": ("appeal",),
    "网站": ("website",),
    "微信": ("wechat", "social media"),
    "征地": ("land acquisition", "expropriation"),
    "拆迁": ("demolition", "relocation"),
    "规划": ("city planning", "urban planning", "zoning"),
    "供水": ("water supply", "tap water", "water bill"),
    "供电": ("electricity", "power", "power cut", "electricity bill"),
    "燃气": ("gas",),
    "供暖": ("heating",),
    "预算": ("budget", "public spending", "government spending"),
    "政府债务": ("government debt", "debt"),
    "税": ("tax", "taxation"),
    "收费标准": ("fee", "charge"),
    "处罚": ("fine", "penalty"),
    "法律援助": ("legal aid",),
    "信用": ("credit",),
    "疫情": ("covid", "epidemic", "pandemic", "coronavirus"),
    "疫苗": ("vaccine", "vaccination"),
    "审批": ("permit", "licence", "license", "approval"),
    "办证": ("certificate",),
    "政务服务": ("government service", "public service"),
    "12345": ("hotline", "government hotline"),
    "投诉": ("complaint",),
    "谣言": ("rumour", "rumor"),
    "个人信息": ("personal data", "personal information", "data protection"),
}
"""By a Chinese word, mostly of a topic, in the singular: the search knows plurals."""

OFFICES: Mapping[str, Sequence[str]] = {
    "公安": ("police",),
    "税务": ("tax", "taxation", "tax office"),
    "医保": ("health insurance", "medical insurance"),
    "医疗保障": ("health insurance", "medical insurance"),
    "消防": ("fire service", "fire brigade", "fire department"),
}
"""By what the Chinese name of an office holds."""


def meanings() -> Mapping[str, str]:
    """The Chinese word that stands in texts, by what is typed, folded."""
    pairs = [*EVERYDAY.items(), *OFFICES.items()]
    found: dict[str, str] = {}
    for chinese, words in pairs:
        for word in words:
            found.setdefault(fold(word), chinese)
    return found


def office_english(name: str) -> tuple[str, ...]:
    """What is typed for an office of this name."""
    found = (word for part, words in OFFICES.items() if part in name for word in words)
    return tuple(dict.fromkeys(found))
