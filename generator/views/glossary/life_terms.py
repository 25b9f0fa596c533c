"""Words about school, health, work, homes and the environment."""

from __future__ import annotations

from generator.views.glossary.term import Term

TERMS: tuple[Term, ...] = (
    Term(
        key="double-reduction",
        name="双减",
        chinese="减轻义务教育阶段学生两方面的负担：过重的作业，和校外培训。",
        english_name="Double reduction",
        english="Less homework and less off-campus tutoring for pupils in compulsory education.",
        source=(
            "中共中央办公厅、国务院办公厅"
            "《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》"
        ),
    ),
    Term(
        key="medical-community",
        name="医共体",
        chinese="县医院和乡镇卫生院、村卫生室连成一体，人员、药品和转诊统一安排。",
        english_name="County medical community",
        english="County hospitals, township and village clinics that work as one.",
    ),
    Term(
        key="class-b",
        name="乙类乙管",
        chinese="新冠病毒感染从2023年1月8日起按乙类传染病来管理，不再采取甲类的防控措施。",
        english_name="Class B management",
        english="From 8 January 2023 COVID-19 is managed as a class B infectious disease.",
    ),
    Term(
        key="home-care-beds",
        name="家庭养老床位",
        chinese="在老人家里装上需要的设备，由养老机构上门照护。",
        english_name="Care beds at home",
        english="Older people are equipped and cared for at home by a care institution.",
    ),
    Term(
        key="age-friendly",
        name="适老化",
        chinese="把住房、设施或网站改得方便老年人使用。",
        english_name="Age-friendly adaptation",
        english="Homes, facilities or websites are made easier to use for older people.",
    ),
    Term(
        key="childcare-places",
        name="托位",
        chinese="托育机构能照看三岁以下孩子的名额。",
        english_name="Childcare places",
        english="Places for children under three in childcare institutions.",
    ),
    Term(
        key="public-welfare-jobs",
        name="公益性岗位",
        chinese="政府安排的、优先招用就业困难人员的岗位。",
        english_name="Public welfare jobs",
        english="Jobs that a government provides, first of all for people who cannot find work.",
    ),
    Term(
        key="zero-employment",
        name="零就业家庭",
        chinese="有劳动能力、想工作的家庭成员没有一个有工作的家庭。",
        english_name="Households without work",
        english="Households in which no one who can and wants to work has a job.",
    ),
    Term(
        key="flexible-jobs",
        name="灵活就业",
        chinese="不在固定单位上班，靠零工、兼职、个体经营等挣钱。",
        english_name="Flexible employment",
        english="Earning a living by casual, part-time or own work without a fixed employer.",
    ),
    Term(
        key="trade-in",
        name="以旧换新",
        chinese="用旧汽车、旧家电等换购新的，可以得到优惠或补贴。",
        english_name="Trade-in",
        english="Discounts or subsidies for replacing old cars, appliances and the like.",
    ),
    Term(
        key="separate-drains",
        name="雨污分流",
        chinese="雨水和污水走两套管道，不混在一起。",
        english_name="Separate drains",
        english="Rainwater and sewage flow in separate pipes.",
    ),
    Term(
        key="river-chiefs",
        name="河湖长制",
        chinese="每条河、每个湖都有一位负责人当河长、湖长，对保护它负责。",
        english_name="River and lake chiefs",
        english="An official is responsible for protecting each river and lake.",
        forms=("河湖长制", "河长制"),
    ),
    Term(
        key="four-disorders",
        name="四乱",
        chinese="河湖边的四种问题：乱占、乱采、乱堆、乱建。",
        english_name="Four disorders",
        english="Unlawful occupation, mining, dumping and building along rivers and lakes.",
    ),
    Term(
        key="four-cuts",
        name="四减四增",
        chinese="调整产业、能源、运输、农业投入与用地四个结构，减少污染多的，增加干净的。",
        english_name="Four cuts, four increases",
        english="Changing industry, energy, transport and farming towards less pollution.",
        source="《山东省新一轮“四减四增”三年行动方案（2021—2023年）》",
    ),
    Term(
        key="mining-subsidence",
        name="采煤塌陷地",
        chinese="地下采煤以后，地面下沉形成的土地。",
        english_name="Mining subsidence land",
        english="Land that sank after coal was mined below it.",
        forms=("采煤塌陷",),
    ),
    Term(
        key="farmland",
        name="高标准农田",
        chinese="平整过、能灌能排、旱涝都能有收成的农田。",
        english_name="High-standard farmland",
        english="Levelled, irrigated and drained fields with stable harvests.",
    ),
    Term(
        key="culture",
        name="两创",
        chinese="对待优秀传统文化的两句话：创造性转化、创新性发展。",
        english_name="Two creations",
        english="Creative transformation and innovative development of traditional culture.",
    ),
)
