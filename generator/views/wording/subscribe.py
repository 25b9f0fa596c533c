"""Words of calendars, feeds and the page that explains them."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    # The page
    "subscribe": ("订阅", "Subscribe"),
    "subscribe_lead": (
        "不用天天来看：把时限放进自己的日历，或者在内容有更改时收到通知。不用注册，也不用留下任何信息。",
        (
            "No need to come back every day: put deadlines into your own calendar, or be told "
            "when something changes. No account is needed and nothing about you is kept."
        ),
    ),
    "subscribe_description": (
        "订阅任务时限日历和更改通知：是什么、怎样订阅、有哪些可以订阅。",
        "Calendars of deadlines and feeds of changes: what they are and how to subscribe.",
    ),
    "subscribe_calendars": ("时限日历", "Calendars of deadlines"),
    "subscribe_calendars_what": (
        (
            "手机和电脑都有日历。订阅以后，任务的时限会出现在日历当天，像节假日一样；"
            "这里改了，日历也跟着改，大约一天更新一次。"
        ),
        (
            "Phones and computers have a calendar. Once you subscribe, deadlines stand on their "
            "days like public holidays; when they change here, your calendar follows, about once "
            "a day."
        ),
    ),
    "subscribe_calendars_step_choose": (
        "在下面找到想关注的单位、主题或文件，点“加入日历”。",
        "Find the office, theme or document below and choose “Add to calendar”.",
    ),
    "subscribe_calendars_step_confirm": (
        "手机或电脑会问要不要订阅这个日历，选“订阅”。",
        "Your phone or computer asks whether to subscribe to the calendar: agree.",
    ),
    "subscribe_calendars_step_else": (
        (
            "如果点了没有反应，就长按或右键点“下载日历”，复制网址，"
            "再到日历软件里找“通过网址添加日历”，粘贴进去。"
        ),
        (
            "If nothing happens, copy the address of “Download calendar” and paste it where your "
            "calendar program offers to add a calendar from a web address."
        ),
    ),
    "subscribe_calendars_note": (
        (
            "下载后导入的日历不会自己更新，订阅的才会。原文只写到月份的时限，放在当月最后一天，"
            "是本站推定的。长期坚持的任务没有日期，不在日历里。日历不会响铃提醒。"
        ),
        (
            "A calendar that you download and import does not update itself; a subscription "
            "does. Where the document names a month only, the deadline stands on its last day, "
            "which this site derived. Ongoing tasks have no day and are in no calendar. There "
            "are no alarms."
        ),
    ),
    "subscribe_feeds": ("更改通知", "Feeds of changes"),
    "subscribe_feeds_what": (
        (
            "“订阅源”是一个网址，由专门的“阅读器”软件定时去看；有更改，阅读器就告诉你："
            "改了哪里，原来怎么写，为什么改。订阅源的文字是中文。"
        ),
        (
            "A feed is a web address that a program called a feed reader looks at from time to "
            "time; it tells you what changed, what it said before and why. The feeds are in "
            "Chinese."
        ),
    ),
    "subscribe_feeds_step_reader": (
        "先装一个阅读器：在应用商店里搜“RSS阅读器”，很多是免费的；有的邮件软件也能用。",
        "Get a feed reader: look for “RSS reader” in your app store; some mail programs do, too.",
    ),
    "subscribe_feeds_step_copy": (
        "在下面找到想关注的内容，长按或右键点“订阅更改”，复制网址。",
        "Find what you want to follow below and copy the address of “Follow changes”.",
    ),
    "subscribe_feeds_step_paste": (
        "在阅读器里选“添加订阅”，把网址粘贴进去。",
        "Choose “add a feed” in the reader and paste the address.",
    ),
    "subscribe_feeds_page": (
        "不想装软件，也可以直接看网页：",
        "The same as a page, without any program:",
    ),
    "subscribe_choose": ("有哪些可以订阅", "What you can subscribe to"),
    "subscribe_choose_text": (
        (
            "没有“加入日历”的，是因为其中的任务都没有具体时限；"
            "没有“订阅更改”的，是因为还没有带日期的内容。"
        ),
        (
            "Where there is no calendar, none of the tasks has a day; where there is no feed, "
            "nothing dated has happened yet."
        ),
    ),
    "subscribe_documents": ("按文件", "By document"),
    "subscribe_themes": ("按主题", "By theme"),
    "subscribe_departments": ("按单位", "By office"),
    "subscribe_places": ("按地区", "By place"),
    "subscribe_places_text": (
        "各地的文件和单位，分别列在各地的页面上：",
        "The documents and the offices of a place stand on its page:",
    ),
    "subscribe_count": ("{count}个", "{count}"),
    "subscribe_place": ("订阅：{place}", "Subscribe: {place}"),
    "subscribe_place_lead": (
        "可以只关注这里的一份文件，或者一个单位。",
        "Follow one document of this place, or one office.",
    ),
    "subscribe_place_description": (
        "{place}的文件和单位：时限日历和更改通知。",
        "Documents and offices of {place}: calendars of deadlines and feeds of changes.",
    ),
    "subscribe_show": ("展开全部{count}个", "Show all {count}"),
    "subscribe_calendar": ("加入日历", "Add to calendar"),
    "subscribe_download": ("下载日历", "Download calendar"),
    "subscribe_feed": ("订阅更改", "Follow changes"),
    "follow": ("关注这里的任务：", "Follow these tasks:"),
    "follow_how": ("怎样订阅", "How to subscribe"),
    # Calendars
    "subscribe_all": ("全部任务", "All tasks"),
    "calendar_name": ("{name}的时限", "Deadlines: {name}"),
    "calendar_one": ("一项任务的时限", "Deadline of one task"),
    "calendar_about": (
        "政务公开任务的完成时限。原文只写到月份的，日期由本站推定为当月最后一天。不设提醒。",
        (
            "Deadlines of disclosure tasks. Where the document names a month only, the day is "
            "taken as its last one. No alarms."
        ),
    ),
    "calendar_summary": ("时限：{title}（{place}）", "Deadline: {title} ({place})"),
    "calendar_cancelled": ("已撤下（{place}）", "Withdrawn ({place})"),
    "calendar_printed": ("原文时限：{text}", "Deadline as printed: {text}"),
    "calendar_derived": (
        "推定日期：{day}（原文只写到月份，取当月最后一天）",
        "Derived day: {day} (the document names the month only; taken as its last day)",
    ),
    "calendar_day": ("日期：{day}", "Day: {day}"),
    "calendar_lead": ("牵头部门：{names}", "Leading office: {names}"),
    "calendar_responsible": ("责任单位：{names}", "Responsible offices: {names}"),
    "task_calendar": ("把这个时限加入日历", "Add this deadline to a calendar"),
    # Feeds
    "feed_name": ("{name}的更改", "Changes: {name}"),
    "feed_about": (
        "任务和文件公布以后的更改：改了哪里，为什么改。文件成文日期取自文件本身。",
        (
            "Changes of tasks and documents since publication: what and why. Dates of issue are "
            "those that the documents bear."
        ),
    ),
    "feed_entry_title": ("{kind}：{subject}", "{kind}: {subject}"),
    "feed_issued": (
        "这是文件自己写明的成文日期，不是本站公布的日期。",
        "This is the date of issue that the document bears, not the day of publication here.",
    ),
    "calendar_source": (
        "出自{place}，以发文机关公布的文本为准。",
        "From {place}; the text of the issuing office prevails.",
    ),
}
