"""The words that sample records are made of; none of them is taken from a published notice."""

from __future__ import annotations

FUNCTIONS: tuple[tuple[str, str], ...] = (
    ("education", "教育局"),
    ("health", "卫生健康局"),
    ("housing", "住房城乡建设局"),
    ("transport", "交通运输局"),
    ("finance", "财政局"),
    ("civil-affairs", "民政局"),
    ("human-resources", "人力资源社会保障局"),
    ("natural-resources", "自然资源局"),
    ("environment", "生态环境局"),
    ("commerce", "商务局"),
    ("agriculture", "农业农村局"),
    ("water", "水务局"),
    ("culture-tourism", "文化和旅游局"),
    ("emergency", "应急局"),
    ("market", "市场监管局"),
    ("justice", "司法局"),
    ("police", "公安局"),
    ("audit", "审计局"),
    ("statistics", "统计局"),
    ("medical-insurance", "医保局"),
    ("approval", "行政审批服务局"),
    ("data", "大数据中心"),
    ("veterans", "退役军人局"),
    ("investment", "投资促进局"),
)

SYLLABLES: tuple[tuple[str, str], ...] = (
    ("an", "安"),
    ("bo", "博"),
    ("chang", "昌"),
    ("dong", "东"),
    ("feng", "丰"),
    ("guang", "广"),
    ("hai", "海"),
    ("he", "和"),
    ("jin", "锦"),
    ("lin", "林"),
    ("ming", "明"),
    ("ning", "宁"),
    ("ping", "平"),
    ("qing", "清"),
    ("rui", "瑞"),
    ("shan", "山"),
    ("tai", "泰"),
    ("xin", "新"),
    ("yong", "永"),
    ("zhou", "州"),
)

VERBS = (
    "按季度公开",
    "及时更新",
    "集中发布",
    "规范公开",
    "完善并公布",
    "分类归集",
    "持续做好",
    "加大力度公开",
)

SUBJECTS = (
    "义务教育招生范围和报名办法",
    "公租房申请条件与轮候结果",
    "城乡居民医保缴费标准",
    "困难家庭救助对象认定办法",
    "道路改造计划和施工期限",
    "饮用水水源地水质监测数据",
    "政府采购项目的结果和合同",
    "高标准农田建设进展",
    "养老机构收费和床位情况",
    "职业培训补贴的申领流程",
    "行政处罚裁量基准",
    "部门预算和决算",
    "重大项目批准和实施信息",
    "土地征收的批复和补偿标准",
    "食品抽检结果",
    "突发事件应对情况",
)

MANNERS = (
    "通过政府网站专栏发布",
    "同步推送到政务新媒体",
    "在便民服务大厅设置查阅点",
    "配发图文解读",
    "附上咨询电话和办理地点",
    "注明公开日期和责任人岗位",
    "接受群众查询和监督",
    "对群众来信在10个工作日内答复",
    "与上级平台的数据保持一致",
    "做到要素齐全、格式统一",
)

THEME_WORDS = ("重点领域", "政策解读", "公众参与", "平台建设", "依申请公开", "组织保障", "监督评议")

TOPIC_WORDS = (
    ("schools", "上学"),
    ("doctors", "看病"),
    ("homes", "住房"),
    ("work", "就业"),
    ("old-age", "养老"),
    ("roads", "出行"),
    ("water", "用水"),
    ("farms", "务农"),
    ("money", "财政"),
    ("rules", "执法"),
)

DEADLINES = ((12, 31), (11, 30), (9, 30), (6, 30), (3, 31))
