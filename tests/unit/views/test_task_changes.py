"""What happened to a record itself."""

from datetime import date

from generator.model.task import Correction, Withdrawal
from generator.views.task_changes import view_changes, word_withdrawal
from tests.factories import make_entry, make_publication

ZH = make_publication().voice


def test_replaced_record_leads_to_the_one_that_replaces_it() -> None:
    changes = view_changes(make_entry(superseded_by="jining-2024-001"), ZH)
    assert changes.successor_address == "/tasks/jining-2024-001/"
    assert changes.successor_id == "jining-2024-001"


def test_current_record_has_neither_replacement_nor_corrections() -> None:
    changes = view_changes(make_entry(), ZH)
    assert (changes.successor_address, changes.corrections) == ("", ())


def test_corrections_say_what_it_was_and_why_latest_first() -> None:
    old = Correction(on=date(2023, 8, 1), field="lead", was="市商物局", reason="错字")
    new = Correction(on=date(2023, 9, 1), field="seq", was="2", reason="漏排")
    changes = view_changes(make_entry(corrections=(old, new)), ZH)
    assert changes.corrections == (
        "2023年9月1日更正“序号”，更正前为“2”。原因：漏排",
        "2023年8月1日更正“牵头部门”，更正前为“市商物局”。原因：错字",
    )


def test_a_field_without_a_word_of_its_own_is_called_by_its_name() -> None:
    correction = Correction(on=date(2023, 9, 1), field="note", was="甲", reason="错字")
    (text,) = view_changes(make_entry(corrections=(correction,)), ZH).corrections
    assert text.startswith("2023年9月1日更正“note”")


def test_withdrawal_says_when_and_why() -> None:
    text = word_withdrawal(Withdrawal(on=date(2024, 1, 1), reason="含个人信息"), ZH)
    assert text == "这一项已于2024年1月1日撤下，内容不再公布。原因：含个人信息"
