"""Words about the economy, investment and companies."""

from __future__ import annotations

from generator.views.glossary.term import Term

TERMS: tuple[Term, ...] = (
    Term(
        key="seven-networks",
        name="七网",
        chinese="山东省对七类基础设施的合称：综合立体交通网、现代物流网、能源保障网、市政公用设施网、现代水网、新型基础设施网、农村基础设施网。",
        english_name="Seven networks",
        english=(
            "Shandong's name for transport, logistics, energy, municipal, water, "
            "new and rural infrastructure."
        ),
        source="山东省人民政府《关于印发基础设施“七网”建设行动计划的通知》（鲁政字〔2022〕83号）",
    ),
    Term(
        key="six-stabilities",
        name="六稳",
        chinese="稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期。",
        english_name="Six stabilities",
        english="Stable jobs, finance, foreign trade, foreign capital, investment, expectations.",
        source="2018年7月中共中央政治局会议",
    ),
    Term(
        key="six-guarantees",
        name="六保",
        chinese="保居民就业、保基本民生、保市场主体、保粮食能源安全、保产业链供应链稳定、保基层运转。",
        english_name="Six guarantees",
        english=(
            "Securing jobs, basic livelihoods, businesses, food and energy, supply chains "
            "and the working of local government."
        ),
        source="2020年4月中共中央政治局会议",
    ),
    Term(
        key="two-new-one-major",
        name="两新一重",
        chinese="新型基础设施、新型城镇化，和交通、水利等重大工程。",
        english_name="Two new, one major",
        english="New infrastructure, new urbanisation, and major transport and water projects.",
        source="2020年国务院《政府工作报告》",
    ),
    Term(
        key="double-attraction",
        name="双招双引",
        chinese="招商引资、招才引智：请企业来投资，请人才来工作。",
        english_name="Attracting investment and talent",
        english="Inviting companies to invest and skilled people to work in a place.",
    ),
    Term(
        key="market-access-list",
        name="市场准入负面清单",
        chinese="列明哪些行业不许进、哪些要先经许可；单子以外的，谁都可以依法进入。",
        english_name="Negative list for market access",
        english="Fields that are closed or need a licence; all others are open to everyone.",
    ),
    Term(
        key="driving-forces",
        name="新旧动能转换",
        chinese="用新技术、新产业逐步代替落后的产业。",
        english_name="New driving forces for old",
        english="New technologies and industries replace outdated ones.",
    ),
    Term(
        key="energy-control",
        name="能耗双控",
        chinese="既控制用能的总量，也控制每一份产出要用多少能。",
        english_name="Double control of energy use",
        english="Limits on total energy use and on energy used for what is produced.",
        forms=("能耗“双控”", "能耗双控"),
    ),
    Term(
        key="small-to-high",
        name="小升高",
        chinese="帮助科技型中小企业成长为高新技术企业。",
        english_name="From small to high-tech",
        english="Helping small technology firms to become certified high-tech companies.",
    ),
    Term(
        key="gazelles",
        name="瞪羚企业",
        chinese="成长特别快、创新能力强的中小企业。",
        english_name="Gazelle companies",
        english="Small companies that grow very fast.",
        forms=("瞪羚",),
    ),
    Term(
        key="single-champions",
        name="单项冠军企业",
        chinese="长期专做一种产品、市场份额居前的制造企业。",
        english_name="Single-product champions",
        english="Manufacturers that lead the market in one product.",
        forms=("单项冠军",),
    ),
    Term(
        key="five-year-plan",
        name="十四五",
        chinese="2021年到2025年的第十四个五年规划。",
        english_name="14th Five-Year Plan",
        english="The national plan for 2021 to 2025.",
    ),
)
