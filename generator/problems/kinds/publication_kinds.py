"""Problems of a finished site before it is published: found in what was built, not in a record."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def address_lost(*, address: str, suggestion: str) -> Wording:
    """公布过的地址、锚点、订阅和日历事件不能消失：读者和别的网站已经在用。

    An address, anchor, feed, calendar or event id that was published stays: others rely on it.
    """
    return Wording(
        message_zh=f"公布过的“{address}”在新网站里没有了",
        message_en=f'"{address}" was published and is missing in the new site',
        hint_zh=f"在 content/redirects.txt 加一行 {suggestion}；移到别处的写新地址",
        hint_en=f"Add the line {suggestion} to content/redirects.txt; "
        "if it moved elsewhere, give that address",
        addition=suggestion,
    )


@error
def redirect_to_nowhere(*, source: str, target: str) -> Wording:
    """移走的地址要指向新网站里有的页面。

    An address that moved leads to a page that there is.
    """
    return Wording(
        message_zh=f"“{source}”指向的“{target}”不存在",
        message_en=f'"{source}" leads to "{target}", which does not exist',
        hint_zh="请改成网站里有的地址，例如 /themes/",
        hint_en="Give an address that the site has, for example /themes/",
    )


@error
def redirect_hides_page(*, source: str) -> Wording:
    """网站里还有的页面不能写成移走了。

    A page that the site still has cannot have moved.
    """
    return Wording(
        message_zh=f"“{source}”还在网站里，却写着移走了",
        message_en=f'"{source}" is still part of the site, but is said to have moved',
        hint_zh="请删去这一行",
        hint_en="Remove this line",
    )


@error
def address_lock_broken(*, line: str) -> Wording:
    """这个文件记着公布过的地址，由程序写，不要手改。

    This file holds what addresses were published; the program writes it, nobody else.
    """
    return Wording(
        message_zh=f"公布地址的记录读不出来：“{line}”",
        message_en=f'the record of published addresses cannot be read: "{line}"',
        hint_zh="请恢复上一次提交的文件：git checkout content/changes/addresses.lock",
        hint_en="Restore the committed file: git checkout content/changes/addresses.lock",
    )


@error
def personal_data_published(*, zh: str, en: str, shown: str, suggestion: str) -> Wording:
    """要发布的文件里有个人信息；记录里没有的，多半在模板或附件里。

    A file that is about to be published holds personal data.
    """
    return Wording(
        message_zh=f"要发布的文件里像是有{zh}：“{shown}”",
        message_en=f'a file to be published seems to hold {en}: "{shown}"',
        hint_zh="请从记录、页面或模板里删去它；确实应当公开的，在 content/waivers.txt 加一行："
        f"{suggestion} 日期 批准人 原因",
        hint_en="Take it out of the record, page or template; if it has to be public, add this "
        f"line to content/waivers.txt: {suggestion} DATE PERSON REASON",
    )


@error
def site_faulty(*, check: str, title: str, fault_zh: str, fault_en: str) -> Wording:
    """生成的网站没有通过发布前的核对，例如有打不开的链接、数目不一致。

    The finished site did not pass its verification: a link leads nowhere, a count is wrong.
    """
    return Wording(
        message_zh=f"没有通过核对“{title}”（{check}）：{fault_zh}",
        message_en=f"did not pass {check}: {fault_en}",
        hint_zh="请改正页面或记录，再生成一次；各项结果见 self-check.html",
        hint_en="Mend the page or the record and build again; self-check.html has all results",
    )
