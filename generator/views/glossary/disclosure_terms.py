"""Words about how governments publish and explain."""

from __future__ import annotations

from generator.views.glossary.term import Term

REGULATION = "《中华人民共和国政府信息公开条例》"

TERMS: tuple[Term, ...] = (
    Term(
        key="proactive",
        name="主动公开",
        chinese="政府不等人来要，自己把信息公布出来。",
        english_name="Proactive disclosure",
        english="The government publishes information without being asked.",
        source=REGULATION,
    ),
    Term(
        key="on-request",
        name="依申请公开",
        chinese="政府没有公布的信息，公民和单位可以提出申请，由政府依法答复。",
        english_name="Disclosure on request",
        english="Anyone can ask for information that is not published, and gets an answer by law.",
        source=REGULATION,
    ),
    Term(
        key="three-in-step",
        name="三同步",
        chinese="写政策文件的同时写解读材料，一起起草、一起审签、一起发布。各地的写法不完全一样，也有写作“同步组织、同步审签、同步部署”的。",
        english_name="Three in step",
        english=(
            "A policy and its explanation are drafted, approved and published together. "
            "The exact wording differs from place to place."
        ),
    ),
    Term(
        key="normative-documents",
        name="行政规范性文件",
        chinese="行政机关发布的、对大家都有约束力、可以反复使用的文件，但不是法律、法规或规章。",
        english_name="Normative documents",
        english="Binding documents of government bodies that are not laws or regulations.",
        forms=("规范性文件",),
    ),
    Term(
        key="public-opinion",
        name="舆情",
        chinese="公众对一件事的看法和议论，多指网上的。",
        english_name="Public opinion",
        english="What people think and say about a matter, mostly online.",
    ),
    Term(
        key="briefings",
        name="吹风会",
        chinese="发布重要政策前后，请记者来听部门负责人介绍和解释的会。",
        english_name="Policy briefings",
        english="Meetings at which officials explain a policy to journalists.",
    ),
    Term(
        key="service-areas",
        name="政务公开专区",
        chinese="办事大厅、图书馆等地方设的区域，可以查文件、问政策、申请政府信息。",
        english_name="Public information areas",
        english="Places, often in service halls, to read documents, ask and apply for information.",
    ),
    Term(
        key="new-media",
        name="政务新媒体",
        chinese="政府开设的公众号、微博、短视频号、手机应用等。",
        english_name="Government social media",
        english="Accounts and apps that government bodies run.",
    ),
    Term(
        key="find-errors",
        name="我为政府网站找错",
        chinese="全国统一的平台，发现政府网站上的错误可以在这里留言，由网站主办单位处理。",
        english_name="Finding errors on government websites",
        english="A national platform to report errors on government websites.",
    ),
    Term(
        key="standard-catalogue",
        name="标准目录",
        chinese="列明一个领域该公开哪些事项、由谁公开、多久公开、在哪里公开的清单。",
        english_name="Standard catalogue",
        english="A list of what has to be published in a field, by whom, how soon and where.",
    ),
    Term(
        key="three-reviews",
        name="三审",
        chinese="信息发布前先后审三遍：初审、复审、终审。",
        english_name="Three reviews",
        english="Information is reviewed three times before it is published.",
        forms=("“三审”",),
    ),
    Term(
        key="power-lists",
        name="权责清单",
        chinese="写明一个部门有哪些权力、要负哪些责任的单子。",
        english_name="Lists of powers and duties",
        english="What an office may do and what it answers for.",
    ),
    Term(
        key="one-network",
        name="一网通办",
        chinese="要办的事在一个网上平台就能办，不用分别去找几个部门的网站。",
        english_name="One network for all services",
        english="All services can be used on one online platform.",
    ),
    Term(
        key="one-matter",
        name="高效办成一件事",
        chinese="把要跑几个部门才能办成的一件事，合在一起一次办好。",
        english_name="One matter, done efficiently",
        english="Procedures of several offices that belong to one matter are handled as one.",
        source="国务院《关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见》（国发〔2024〕3号）",
    ),
    Term(
        key="without-applying",
        name="免申即享",
        chinese="符合条件的企业和个人不用申请，由部门核对资料后直接给予优惠或补贴。",
        english_name="Benefits without applying",
        english="Those who qualify receive a benefit without having to apply for it.",
    ),
    Term(
        key="internet-plus",
        name="互联网+",
        chinese="用互联网来做、来改进一项工作。“互联网+执法”就是用网络办理和公开执法。",
        english_name="Internet plus",
        english="Doing a task, such as law enforcement, with the help of the internet.",
        forms=("互联网+", "互联网＋"),
    ),
)
