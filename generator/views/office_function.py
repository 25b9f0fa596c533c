"""What offices do, in words: the functions that the registry shares across places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.department import Department
from generator.problems.problem import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFunction:
    """One function."""

    chinese: str
    """Its name."""
    english: str
    """Our translation."""
    is_government: bool = True
    """Whether those who have it are bodies of the government (R-107)."""


def _government(chinese: str, english: str) -> OfficeFunction:
    return OfficeFunction(chinese=chinese, english=english)


def _other(chinese: str, english: str) -> OfficeFunction:
    return OfficeFunction(chinese=chinese, english=english, is_government=False)


FUNCTIONS: Mapping[str, OfficeFunction] = {
    "education": _government("教育", "Education"),
    "health": _government("卫生健康", "Health"),
    "medical-insurance": _government("医疗保障", "Healthcare insurance"),
    "human-resources": _government("人力资源和社会保障", "Jobs and social security"),
    "civil-affairs": _government("民政", "Civil affairs"),
    "veterans": _government("退役军人事务", "Veterans"),
    "housing-construction": _government("住房和城乡建设", "Housing and construction"),
    "natural-resources": _government("自然资源和规划", "Natural resources and planning"),
    "ecology-environment": _government("生态环境", "Ecology and environment"),
    "transport": _government("交通运输", "Transport"),
    "water": _government("水务", "Water"),
    "agriculture": _government("农业农村", "Farming and rural affairs"),
    "urban-management": _government("城市管理", "Urban management"),
    "culture-tourism": _government("文化和旅游", "Culture and tourism"),
    "commerce": _government("商务", "Commerce"),
    "market-regulation": _government("市场监管", "Market regulation"),
    "administrative-approval": _government("行政审批服务", "Administrative approval"),
    "public-security": _government("公安", "Police"),
    "justice": _government("司法行政", "Justice"),
    "emergency": _government("应急管理", "Emergency management"),
    "law-enforcement": _government("综合行政执法", "Law enforcement"),
    "social-governance": _government("社会治理", "Social governance"),
    "finance": _government("财政", "Finance"),
    "audit": _government("审计", "Audit"),
    "state-assets": _government("国有资产", "State-owned assets"),
    "local-finance": _government("金融", "Financial affairs"),
    "development-reform": _government("发展和改革", "Development and reform"),
    "industry-information": _government("工业和信息化", "Industry and information technology"),
    "science-technology": _government("科学技术", "Science and technology"),
    "energy": _government("能源", "Energy"),
    "investment-promotion": _government("投资促进", "Investment promotion"),
    "data": _government("大数据", "Data"),
    "government-office": _government("政府办公室", "Government offices"),
    "government": _government("县（市、区）政府", "County, city and district governments"),
    "management-committee": _government("管委会", "Management committees"),
    "town-government": _government("镇政府", "Town governments"),
    "publicity": _other("宣传", "Publicity"),
    "political-legal": _other("政法", "Political and legal affairs"),
    "school": _other("学校", "Schools"),
    "hospital": _other("医院", "Hospitals"),
    "health-centre": _other("卫生院和社区卫生服务中心", "Health centres"),
    "maternal-child-health": _other("妇幼保健", "Maternal and child health"),
    "disease-control": _other("疾病预防控制", "Disease control"),
    "power-supply": _other("供电", "Power supply"),
    "utility": _other("供水、燃气、供热", "Water, gas and heating"),
    "bus-station": _other("汽车站", "Bus stations"),
}
"""In the order of the index: first what citizens ask for most."""


def name_function(key: str, offices: Iterable[Department], language: Language) -> str:
    """The name of a function; one that is not listed is called after its offices."""
    known = FUNCTIONS.get(key)
    if known is not None:
        return known.chinese if language == "zh" else known.english
    spoken = Counter(name for office in offices for name in office.short_names)
    if language == "zh" and spoken:
        return spoken.most_common(1)[0][0]
    return key.replace("-", " ").capitalize()


def is_government(department: Department) -> bool:
    """Tell whether an office is known to be a body of the government."""
    known = FUNCTIONS.get(department.function or "")
    return known is not None and known.is_government
