"""Problems of one row: its id, its cells, its deadline."""

from __future__ import annotations

from generator.problems.kind import error, warning
from generator.problems.problem import Wording


@error
def id_out_of_step(*, task_id: str, expected: str, after: str | None = None) -> Wording:
    """事项编号由文件 id 和行号组成，行号就是它在表里的次序。

    A record id is the document id and the row; the row is its place in the table.
    """
    hint_zh = f"这一行应当是 {expected}；撤下的事项保留原处，加上 withdrawn，不要删行。"
    hint_en = f"This row should be {expected}; a row that is taken back stays, with withdrawn."
    if after is not None:  # no row is missing, so this one was moved
        hint_zh = f"请把这一行移回{f' {after} 的后面' if after else '表的最前面'}，编号不要改。"
        hint_en = f"Move this row back {f'behind {after}' if after else 'to the top'}; keep its id."
    return Wording(
        message_zh=f"编号“{task_id}”和它在表里的位置对不上",
        message_en=f'the id "{task_id}" does not fit its place in the table',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@error
def row_missing(*, missing: str, found: str) -> Wording:
    """中间的一行不见了。编号公布后不变、不重用，所以不能让后面的行补上来。

    A row in the middle is gone. Ids never change, so the rows behind it must not move up.
    """
    return Wording(
        message_zh=f"“{found}”前面少了“{missing}”",
        message_en=f'"{missing}" is missing before "{found}"',
        hint_zh=f"请恢复 {missing} 这一行，后面的编号不要改；"
        "要撤下就保留这一行，加上 withdrawn: {date: 2024-05-06, reason: 重复公开}",
        hint_en=f"Put {missing} back and change no other id; to take a row back keep it and add "
        "withdrawn: {date: 2024-05-06, reason: …}",
    )


@error
def id_repeated(*, task_id: str) -> Wording:
    """两条记录或两份文件用了同一个编号。

    Two records, or two notices, have one id.
    """
    return Wording(
        message_zh=f"编号“{task_id}”已经用过了",
        message_en=f'the id "{task_id}" is already taken',
        hint_zh="一个编号只用一次：表里的行照次序编号；新的文件另取编号，例如 jining-2024",
        hint_en="An id is used once: rows are numbered in order; "
        "a new notice takes an id of its own such as jining-2024",
    )


@error
def cell_unexplained(*, field: str, header: str) -> Wording:
    """原表有这一栏，这一行却没有写值，也没有说明是空白。

    The table has this column, but the row neither has a value nor says that it is blank.
    """
    return Wording(
        message_zh=f"原表有“{header}”一栏，这一行没有写 {field}，也没有说明为什么空着",
        message_en=f'the table has a column "{header}", but this row has no {field} and no reason',
        hint_zh=f"照原表补上 {field}；原表空白就写 blank: [{field}]；"
        f"是合并单元格就把上一行的值抄下来，再写 inherited: [{field}]",
        hint_en=f"Copy {field} from the table; if it is blank there write blank: [{field}]; "
        f"if the cell is merged repeat the value above and write inherited: [{field}]",
    )


@error
def cell_without_column(*, field: str) -> Wording:
    """写了值，但原表没有这一栏。

    A value is given for a column that the table does not have.
    """
    return Wording(
        message_zh=f"写了 {field}，但原表没有这一栏",
        message_en=f"{field} is given, but the table has no such column",
        hint_zh="请删掉它；如果原表确有这一栏，请在 table: 的 columns 里补上表头。",
        hint_en="Delete it; if the table has the column, add it to columns under table.",
    )


@error
def blank_with_value(*, field: str) -> Wording:
    """说是空白，却又写了值。

    The cell is said to be blank but has a value.
    """
    return Wording(
        message_zh=f"blank 里说 {field} 是空白，这一行却写了值",
        message_en=f"blank says that {field} is empty, but the row has a value",
        hint_zh=f"原表空白就删掉 {field}；原表有字就把 {field} 从 blank 里删掉。",
        hint_en=f"Delete {field} if the cell is empty, or remove it from blank.",
    )


@error
def inherited_differs(*, field: str, above: str) -> Wording:
    """标明继承自上一行的合并单元格，值却和上一行不同（或者上一行没有值）。

    A value said to come from the merged cell above differs from the row above.
    """
    return Wording(
        message_zh=f"{field} 标为继承自上一行，但和上一行的“{above}”不同",
        message_en=f'{field} is marked as inherited but differs from the row above: "{above}"',
        hint_zh=f"合并单元格就照抄上一行；不是合并单元格就把 {field} 从 inherited 里删掉。",
        hint_en=f"Repeat the value above, or remove {field} from inherited.",
    )


@error
def cell_disagrees(*, field: str, name: str, text: str) -> Wording:
    """印出的整格文字里找不到其中一个名称，或者次序不同。

    A name is not found, in order, in the printed text of its cell.
    """
    return Wording(
        message_zh=f"{field} 里的“{name}”在 {field}_text“{text}”里按次序找不到",
        message_en=f'"{name}" of {field} is not found in order in {field}_text "{text}"',
        hint_zh=f"请照原表核对两处；整格只是逐行的名称时，删掉 {field}_text",
        hint_en=f"Check both against the table; delete {field}_text if the cell is only the names.",
    )


@error
def cell_text_left_over(*, field: str, rest: str) -> Wording:
    """整格文字里还有没有列入名称的字，可能漏了一个单位。

    The printed cell holds words that no name accounts for; an office may have been missed.
    """
    return Wording(
        message_zh=f"{field}_text 里的“{rest}”没有列入名称",
        message_en=f'"{rest}" in {field}_text is not accounted for by any name',
        hint_zh=f"漏了单位就补进 {field}；不是单位就核对 {field}_text 是否照抄原表。",
        hint_en=f"Add the missing office to {field}, or check {field}_text against the table.",
    )


@error
def open_list_missing(*, field: str) -> Wording:
    """印出的一格里有“等”字，这一行却没有写 open_list: true，页面就不会说名单没有列全。

    The printed cell has 等 (and others), but the row does not say that its list is open.
    """
    return Wording(
        message_zh=f"{field}_text 里有“等”字，这一行却没有写 open_list: true",
        message_en=f"{field}_text has 等 (and others), but the row has no open_list: true",
        hint_zh="请在这一行另加 open_list: true；“等”是某个单位名称里的字，"
        f"就在 {field} 里把那个名称写全。",
        hint_en="Add open_list: true to the record; if 等 is part of the name of an office, "
        f"write that name in full in {field}.",
    )


@error
def open_list_unprinted(*, item: str | None) -> Wording:
    """写了 open_list: true，印出的各格里却没有“等”字；没有写 _text 的一格，就只是那些名称。

    The row says that 等 (and others) is printed, but no cell of it has that word; a cell without
    its printed text is just its names.
    """
    zh = f"；原表有，就照抄整格，例如 {item}" if item else "。"
    en = f"; if it does, copy the cell, for example {item}" if item else "."
    return Wording(
        message_zh="写了 open_list: true，这一行印出的各格里却没有“等”字",
        message_en="the row says open_list: true, but no printed cell of it has 等 (and others)",
        hint_zh=f"原表没有“等”字，就删掉 open_list{zh}",
        hint_en=f"Delete open_list if the table does not have 等{en}",
    )


@error
def deadline_disagrees(*, text: str, expected: str, is_read: bool = True) -> Wording:
    """时限的种类或日期和印出的字对不上。年份取自文件的年度。

    Kind or date of the deadline does not fit the printed words and the document's year.
    """
    return Wording(
        message_zh=f"原文时限是“{text}”，写下的种类或日期和它对不上",
        message_en=f'the printed deadline is "{text}"; its kind or date does not fit',
        hint_zh=("请" if is_read else "请对照原件写明是哪一天；原件没有说哪一天的，")
        + f"写成 deadline: {expected}",
        hint_en=("Write" if is_read else "Give the day of the paper; where it names none, write")
        + f" deadline: {expected}",
    )


@error
def deadline_serial(*, text: str, day: str, printed: str) -> Wording:
    """时限是 Excel 里日期的序号：单元格的日期格式丢了，只剩下一个数。

    The time limit is the number by which Excel counts days; no paper prints it.
    """
    example = f"deadline: {{kind: date, date: {day}, text: {printed}}}"
    return Wording(
        message_zh=f"时限“{text}”是 Excel 里日期的序号（{day}），不是印出的字",
        message_en=f'the deadline "{text}" is the number of a day in Excel ({day}), '
        "not what is printed",
        hint_zh=f"请照原件写印出的字，例如 {example}",
        hint_en=f"Write the words that are printed, for example {example}",
    )


@warning
def deadline_unread(*, text: str, seen: str | None = None) -> Wording:
    """程序读不懂这句时限，日期没有经过核对，请人工确认。

    The words of this deadline are not understood, so the date was not verified.
    """
    if seen is not None:
        return Wording(
            message_zh=f"程序读不懂时限“{text}”，日期没有核对",
            message_en=f'the deadline "{text}" is not understood, so its date was not verified',
            hint_zh=f"请对照原件核对一次日期；字里看到的是 {seen}",
            hint_en=f"Compare the date with the paper; the words name {seen}",
        )
    return Wording(
        message_zh=f"程序读不懂时限“{text}”，日期没有核对",
        message_en=f'the deadline "{text}" is not understood, so its date was not verified',
        hint_zh="请对照原件核对一次日期；原件没有说哪一天的，"
        f"写成 deadline: {{kind: ongoing, text: {text}}}",
        hint_en="Compare the date with the paper; where the paper names no day, "
        f"write deadline: {{kind: ongoing, text: {text}}}",
    )


@warning
def deadline_impossible(*, text: str, day: str) -> Wording:
    """印出的时限是日历上没有的一天，例如 2月30日、13月1日。

    The printed deadline is a day that no calendar has.
    """
    return Wording(
        message_zh=f"时限“{text}”里的“{day}”，日历上没有这一天",
        message_en=f'the deadline "{text}" names {day}, a day that no calendar has',
        hint_zh="请照原件核对。录错了就改；原件就是这样印的，问明是哪一天，再在这一行写 "
        f"notes: [{{kind: misprint, quote: {text}, text: 日历上没有这一天，保留原文}}]",
        hint_en="Compare with the paper. If it is printed so, ask which day is meant and write in "
        f"this row notes: [{{kind: misprint, quote: {text}, text: 日历上没有这一天，保留原文}}]",
    )


@warning
def deadline_before_issue(*, text: str, day: str, issued: str) -> Wording:
    """时限早于通知的成文日期：往往是年度、时限或者成文日期录错了。

    The deadline is earlier than the day of issue; often the year or one of the days is wrong.
    """
    return Wording(
        message_zh=f"时限“{text}”是 {day}，早于通知的成文日期 {issued}",
        message_en=f'the deadline "{text}" is {day}, before the notice was issued on {issued}',
        hint_zh="请照原件核对 year、deadline 和 issued_on；原件就是这样印的，在这一行写 "
        f"notes: [{{kind: layout, quote: {text}, text: 时限早于成文日期，原文如此}}]",
        hint_en="Compare year, deadline and issued_on with the paper; if it is printed so, write "
        f"in this row notes: [{{kind: layout, quote: {text}, text: 时限早于成文日期，原文如此}}]",
    )


@warning
def near_duplicate_row(*, other: str) -> Wording:
    """同一份文件里有两行文字几乎一样，可能重复录入。

    Two rows of one document are almost the same; one may have been entered twice.
    """
    return Wording(
        message_zh=f"这一行和“{other}”几乎一样",
        message_en=f'this row is almost the same as "{other}"',
        hint_zh="请对照原表；确实印了两次就写明 notes: [{kind: layout, text: 原表重复印出}]",
        hint_en="Compare with the table; if it is printed twice, say so: "
        "notes: [{kind: layout, text: 原表重复印出}]",
    )


@error
def withdrawn_twice_told(*, task_id: str) -> Wording:
    """接替自己的事项不能是自己，也不能是不存在的事项。

    A record cannot be superseded by itself or by a record that does not exist.
    """
    return Wording(
        message_zh=f"superseded_by 指向的“{task_id}”不存在，或者就是它自己",
        message_en=f'superseded_by names "{task_id}", which does not exist or is the record itself',
        hint_zh="请写接替它的那条记录的编号，例如 jining-2024-003",
        hint_en="Write the id of the record that replaces it, for example jining-2024-003",
    )
