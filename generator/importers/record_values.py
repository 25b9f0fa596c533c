"""Turns printed records into the keys of rows: names, roles, deadline, what is blank or merged."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from generator.importers.cell_text import heading_text, names_text
from generator.importers.columns import Plan
from generator.importers.log import Log, Spot
from generator.importers.printed_row import PrintedCell, PrintedRow
from generator.importers.roles import CellRoles, read_roles
from generator.importers.task_table import spot_of
from generator.importers.time_limits import read_deadline
from generator.model.cell_words import CellNames, names_from_cell
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.deadline_words import impossible_day, serial_day
from generator.model.document import ColumnField

Values = dict[str, Any]
_DUTIES = re.compile(r"等?(?:有关|相关)?(?:部门|单位)?按(?:照)?职责分工(?:分别)?负责")
_FIRST_LEADS = re.compile(
    "(?:第一|首位|首个|排[在名列]?(?:第一|首|最?前)|列[在]?(?:第一|首)).{0,6}牵头"
)
_NAMES = (ColumnField.LEAD, ColumnField.RESPONSIBLE)


class RowWriter:
    """Writes row after row; each knows the one above, whose cells it may share."""

    def __init__(
        self, plan: Plan, log: Log, *, known: Collection[str], year: int, tells_merges: bool
    ) -> None:
        self.plan, self.log, self.known = plan, log, known
        self.year, self.tells_merges = year, tells_merges
        self.fields = tuple(cell_field for cell_field, _ in plan.cells)
        self.above: Values | None = None

    def write(self, printed: PrintedRow) -> Values:
        """The keys that come from the cells of one record."""
        values: Values = {"inherited": [], "blank": [], "notes": list(printed.notes)}
        for cell_field in self.fields:
            cell = printed.cells[cell_field]
            if cell.text.strip():
                self._read(values, cell_field, cell, printed)
            elif self._is_merged(cell_field, cell, printed, values):
                self._inherit(values, cell_field, cell, printed)
            else:
                values["blank"].append(cell_field.value)
                self._maybe_merged(values, cell_field, printed)
        for header, text in printed.remarks:
            note = f"原表“{header}”一栏的内容，照录。"
            values["notes"].append({"kind": "layout", "quote": text, "text": note})
        if ColumnField.RESPONSIBLE in values["blank"] and ColumnField.LEAD not in self.fields:
            self._nobody(printed)
        self.above = values
        return values

    def _read(
        self, values: Values, cell_field: ColumnField, cell: PrintedCell, printed: PrintedRow
    ) -> None:
        spot = self._spot(printed, cell_field)
        if cell_field is ColumnField.DEADLINE:
            values["deadline"] = self._deadline(values, heading_text(cell.text), spot)
            return
        text = names_text(cell.text, self.known)
        roles = read_roles(text, self.known)
        if roles is None:
            one = names_from_cell(text, self.known)
            values[cell_field.value] = one.names
            values[f"{cell_field.value}_text"] = one.text
            found: Sequence[CellNames] = (one,)
            if _FIRST_LEADS.search(spot.column or "") and ColumnField.LEAD not in self.fields:
                self._first_leads(values, text, spot, one.names)
        else:
            found = roles.found
            if ColumnField.LEAD in self.fields:  # the table itself has told who leads
                values[cell_field.value] = (*roles.lead, *roles.others)
                values[f"{cell_field.value}_text"] = text
                if cell_field is ColumnField.LEAD and roles.others:
                    self._lead_in_lead(spot, roles)
            else:
                self._add_roles(values, text, spot, lead=roles.lead, others=roles.others)
        for names in found:
            self._oddities(values, names, spot)
        for duty in _DUTIES.finditer(text):
            note = "说明分工的话，不作为单位名称。"
            values["notes"].append({"kind": "dropped", "quote": duty[0], "text": note})

    def _first_leads(self, values: Values, text: str, spot: Spot, names: tuple[str, ...]) -> None:
        """The header says that the first name leads: 责任单位（排在第一位的为牵头单位）."""
        if len(names) > 1:
            self._add_roles(values, text, spot, lead=names[:1], others=names[1:])

    def _lead_in_lead(self, spot: Spot, roles: CellRoles) -> None:
        lead, others = "、".join(roles.lead), "、".join(roles.others)
        self.log.guess(
            f"“{spot.column}”一栏里又写明{lead}牵头；{others}也印在这一栏，同样按牵头单位录入，请核对。",
            f"a cell of leads names {lead} as the lead; {others} stand there too and are leads",
            spot=spot,
        )

    def _add_roles(
        self,
        values: Values,
        text: str,
        spot: Spot,
        *,
        lead: tuple[str, ...],
        others: tuple[str, ...],
    ) -> None:
        values["lead"] = lead if others else ()
        values["responsible"] = others or lead
        values["responsible_text"] = text
        names = "、".join(lead)
        self.log.read(f"格内写明牵头：{names}。", f"the cell names the lead: {names}", spot=spot)

    def _oddities(self, values: Values, names: CellNames, spot: Spot) -> None:
        if names.open_list:
            values["open_list"] = True
        for words in names.glued:
            note = "两个单位名称之间缺分隔，按两个单位录入。"
            values["notes"].append({"kind": "split", "quote": words, "text": note})
            self.log.guess(note, "two names without a separator were split", spot=spot, quote=words)
        for words in names.doubled:
            note = "重复的标点，中间的空项未作为单位。"
            values["notes"].append({"kind": "dropped", "quote": words, "text": note})
            self.log.noise(note, "an empty element was dropped", spot=spot, quote=words)
        if len(names.names) != len(set(names.names)):
            self.log.guess(
                "同一格里名称重复。",
                "a name stands twice in this cell",
                spot=spot,
                quote=names.text,
            )

    def _deadline(self, values: Values, text: str, spot: Spot) -> Values:
        deadline, is_guess = read_deadline(text, self.year)
        if is_guess:
            why, why_en = "没有单一的最后一天", "names no single last day"
            if wrong := impossible_day(text, self.year):
                why, why_en = f"里的“{wrong}”日历上没有", f"names {wrong}, which no calendar has"
            elif serial_day(text):
                why = "是 Excel 里日期的序号，不是印出的字"
                why_en = "is the number of a day in Excel, not what is printed"
            read, read_en = _reading(deadline)
            note = f"时限“{text}”{why}，{read}。"
            values["notes"].append({"kind": "layout", "quote": text, "text": note})
            en = f'"{text}" {why_en}; {read_en}'
            self.log.guess(note, en, spot=spot, quote=text)
        return {"kind": deadline.kind.value, "date": deadline.date, "text": text}

    def _is_merged(
        self, cell_field: ColumnField, cell: PrintedCell, printed: PrintedRow, values: Values
    ) -> bool:
        """What the file says; a text cannot say it, but somebody answers for every row."""
        if self.above is None or not self.above.get(cell_field.value):
            return False
        if cell.is_joined_above:
            return True
        if self.tells_merges or cell_field is ColumnField.DEADLINE or printed.opens_theme:
            return False
        others = [f for f in _NAMES if f is not cell_field and f in self.fields]
        if cell_field is ColumnField.RESPONSIBLE and others:
            return "lead" in values["inherited"]
        self.log.guess(
            "空白的一格，按与上一行合并处理。",
            "an empty cell is read as merged with the one above",
            spot=self._spot(printed, cell_field),
        )
        return True

    def _inherit(
        self, values: Values, cell_field: ColumnField, cell: PrintedCell, printed: PrintedRow
    ) -> None:
        above = self.above or {}
        key = cell_field.value
        values["inherited"].append(key)
        values[key] = above[key]
        if cell_field is ColumnField.DEADLINE:
            return
        text = above.get(f"{key}_text")
        values[f"{key}_text"] = text
        if above.get("open_list") and "等" in (text or ""):
            values["open_list"] = True
        if cell_field is ColumnField.RESPONSIBLE and ColumnField.LEAD not in self.fields:
            values["lead"] = above.get("lead", ())
        header = self._spot(printed, cell_field).column
        source = "原表合并单元格" if cell.is_joined_above else "一格为空，按合并单元格读取"
        note = f"“{header}”{source}，取自上一行。"
        quote = printed.requirement[:20]
        values["notes"].append({"kind": "merged", "quote": quote, "text": note})

    def _maybe_merged(self, values: Values, cell_field: ColumnField, printed: PrintedRow) -> None:
        """A text does not tell an empty cell from one that is merged with the cell above."""
        if self.tells_merges or not (self.above or {}).get(cell_field.value):
            return
        spot = self._spot(printed, cell_field)
        note = f"“{spot.column}”空白，按原表空白录入；如果原表与上一行合并，请改。"
        values["notes"].append({"kind": "layout", "quote": printed.requirement[:20], "text": note})
        self.log.guess(
            note,
            "an empty cell is read as blank; on paper it may be merged with the one above",
            spot=spot,
        )

    def _nobody(self, printed: PrintedRow) -> None:
        self.log.guess(
            "这一行没有写由谁负责，按空白录入，请核对。",
            "nobody is named in this row; it is recorded as blank",
            spot=self._spot(printed, ColumnField.RESPONSIBLE),
        )

    def _spot(self, printed: PrintedRow, cell_field: ColumnField) -> Spot:
        columns = next(columns for f, columns in self.plan.cells if f is cell_field)
        return spot_of(printed.row, self.plan.header_of(columns[0]))


def _reading(deadline: Deadline) -> tuple[str, str]:
    """How a doubtful time limit was entered."""
    if deadline.date is not None:
        return f"暂按“{deadline.date}”，请核对", f"read as {deadline.date}"
    if deadline.kind is DeadlineKind.ONGOING:
        return "暂按“长期”，请核对", "read as ongoing"
    return "种类请人工写定", "its kind is left to a person"
