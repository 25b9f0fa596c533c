"""The main text is read aloud by the voice of the device (R-054)."""

from playwright.sync_api import BrowserContext

from tests.browser.chrome.looking import TASK

VOICE = """
window.said = [];
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => [{ lang: "%s" }],
  speak: (utterance) => window.said.push(utterance),
  cancel: () => {},
  addEventListener: () => {},
} });
"""


def test_the_main_text_is_read_sentence_by_sentence(context: BrowserContext, address: str) -> None:
    """R-054: a number of a document is said as people say it."""
    context.add_init_script(VOICE % "zh-CN")
    page = context.new_page()
    page.goto(address + TASK)
    page.get_by_role("button", name="朗读").click()
    for sentence in range(2):
        page.evaluate(f"said[{sentence}].onend()")
    assert page.evaluate("said.map(u => [u.text, u.lang])") == [
        ["公开就业政策和补贴", "zh-CN"],
        ["按济政办字二〇二三年四十一号，每季度公布一次。", "zh-CN"],
        ["动态公开目录。", "zh-CN"],
    ]
    assert page.evaluate("[...CSS.highlights.get('tz-reading')][0].toString()") == "动态公开目录。"


def test_reading_pauses_changes_speed_and_stops(context: BrowserContext, address: str) -> None:
    context.add_init_script(VOICE % "zh-CN")
    page = context.new_page()
    page.goto(address + TASK)
    page.get_by_role("button", name="朗读").click()
    page.get_by_role("button", name="快一点").click()
    page.get_by_role("button", name="暂停").click()
    page.evaluate("said[said.length - 1].onend()")
    assert page.evaluate("said.map(u => u.rate)") == [1, 1.2]
    page.get_by_role("button", name="继续").click()
    assert page.evaluate("said.map(u => u.text)") == ["公开就业政策和补贴"] * 3
    page.get_by_role("button", name="停止", exact=True).click()
    assert page.locator(".tz-reader").is_hidden()
    assert page.evaluate("document.activeElement.innerText") == "朗读"


def test_without_a_voice_for_the_page_reading_is_not_offered(
    context: BrowserContext, address: str
) -> None:
    """R-054."""
    context.add_init_script(VOICE % "en-US")
    page = context.new_page()
    page.goto(address + TASK)
    assert page.get_by_role("button", name="朗读").is_hidden()
    page.goto(address + "en/" + TASK)
    assert page.get_by_role("button", name="Read aloud").is_visible()


def test_a_voice_that_fails_says_so(context: BrowserContext, address: str) -> None:
    context.add_init_script(VOICE % "zh-CN")
    page = context.new_page()
    page.goto(address + TASK)
    page.get_by_role("button", name="朗读").click()
    page.evaluate("said[0].onerror()")
    assert page.get_by_role("status").inner_text().startswith("这台设备的语音没有响应")
