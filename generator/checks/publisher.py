"""What only the publishing office can give is there in production and absent in a demo (R-025)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeKind
from generator.problems.kinds import publisher_kinds as kinds
from generator.problems.problem import Place, Problem
from generator.settings import NO_EMBLEM, Identity, Profile, Settings

OFFICIAL_HOSTS = (".gov.cn", ".政务", ".xn--zfr164b")
"""How the host of a government site ends (R-026)."""

WORDS = r".*\S.*"
"""The form of a value in words; only numbers can be recognised as made up."""

PICTURES = frozenset({".svg", ".png"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One value that an office owes the readers of its site."""

    key: str
    meaning_zh: str
    meaning_en: str
    example: str
    form: str = WORDS
    """What the whole value looks like."""


DUTIES = (
    Duty(
        key="organiser",
        meaning_zh="主办单位",
        meaning_en="the office that runs the site",
        example="示例市人民政府办公室",
    ),
    Duty(
        key="contact",
        meaning_zh="联系方式",
        meaning_en="how to reach the office",
        example="0530-7654321",
    ),
    Duty(
        key="site_id_code",
        meaning_zh="网站标识码",
        meaning_en="the code of the site (网站标识码)",
        example="3799000001",
        form=r"(bm)?\d{8,10}",
    ),
    Duty(
        key="icp_number",
        meaning_zh="ICP 备案编号",
        meaning_en="the ICP filing number",
        example="鲁ICP备20231141号-1",
        form=r"[\u4e00-\u9fff]ICP备\d{6,10}号(-\d+)?",
    ),
    Duty(
        key="police_number",
        meaning_zh="公安机关备案号",
        meaning_en="the filing number of the police",
        example="鲁公网安备 37990002001141号",
        form=r"[\u4e00-\u9fff]公网安备\s?\d{14}号",
    ),
    Duty(
        key="party_government_mark",
        meaning_zh="党政机关网站标识的 32 位代码",
        meaning_en="the 32 digits of the 党政机关网站标识",
        example="5A0E9C0F4B7D1E2A8C3F6B9D0E1A2C4F",
        form=r"[0-9A-Fa-f]{32}",
    ),
    Duty(
        key="licence",
        meaning_zh="使用条件",
        meaning_en="the terms of reuse",
        example="按政府信息公开条例主动公开",
    ),
)
"""In the order of the footer (R-020 to R-023, R-108)."""

EMBLEM = Duty(
    key="emblem_path",
    meaning_zh="国徽图案文件，不用国徽的单位写 none",
    meaning_en="the file of the national emblem, or none",
    example="content/identity/emblem.svg",
)
"""R-024: of people's governments from the county up, which alone can tell whether they are one."""


def check_publisher(
    catalogue: Catalogue, settings: Settings, *, path: str, text: str
) -> Iterator[Problem]:
    """Everything that stands between this project and its profile; `text` is the file at `path`."""
    url = settings.site_url
    host = urlsplit(url).hostname or ""
    is_official = f".{host}".endswith(OFFICIAL_HOSTS)
    if settings.profile is Profile.DEMO:
        if is_official:
            yield kinds.demo_at_official_address(_place(path, text, "site_url"), url=url)
        return
    if not (is_official and url.startswith("https://")):
        yield kinds.address_not_official(_place(path, text, "site_url"), url=url)
    for duty in (*DUTIES, EMBLEM):
        yield from _check_duty(duty, settings.identity, _place(path, text, duty.key, "identity"))
    yield from _check_emblem(settings, _place(path, text, EMBLEM.key))
    yield from _check_days(catalogue)


def _check_duty(duty: Duty, identity: Identity, place: Place) -> Iterator[Problem]:
    value = getattr(identity, duty.key)
    if value is None:
        yield kinds.identity_missing(
            place,
            key=duty.key,
            meaning_zh=duty.meaning_zh,
            meaning_en=duty.meaning_en,
            example=duty.example,
        )
    elif not re.fullmatch(duty.form, value) or (duty.form != WORDS and _is_filler(value)):
        yield kinds.identity_unlikely(
            place, key=duty.key, value=value, meaning_zh=duty.meaning_zh, example=duty.example
        )


def _check_emblem(settings: Settings, place: Place) -> Iterator[Problem]:
    value = settings.identity.emblem_path
    if value is None or value == NO_EMBLEM:
        return
    file = (settings.root / value).resolve()
    is_ours = file.is_relative_to(settings.root.resolve())
    if not (is_ours and file.is_file() and file.suffix.lower() in PICTURES):
        yield kinds.emblem_unusable(place, value=value)


def _check_days(catalogue: Catalogue) -> Iterator[Problem]:
    """R-012: a page without its moment would be published, or one that was made up."""
    published = {
        event.subject_id
        for event in catalogue.changes
        if event.kind is ChangeKind.PUBLISHED and event.at is not None
    }
    for document in catalogue.documents:
        if document.id not in published:
            yield kinds.publication_undated(Place(path=document.path), document_id=document.id)


def _is_filler(value: str) -> bool:
    """Tell whether digits are typed to fill the place: 00000000, 12345678."""
    counted = "12345678901234567890"
    runs = re.findall(r"\d{6,}", value)
    return any(len(set(run)) == 1 or counted.startswith(run) for run in runs)


def _place(path: str, text: str, *keys: str) -> Place:
    """The line of the first of the keys that the file has, else of our plugin, else its top."""
    lines = text.splitlines()
    for key in (*keys, "taizhang"):
        for number, line in enumerate(lines, start=1):
            if line.strip().removeprefix("- ").startswith(f"{key}:"):
                return Place(path=path, line=number, column=len(line) - len(line.lstrip()) + 1)
    return Place(path=path)
