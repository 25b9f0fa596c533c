"""Links of hand-written pages that leave the hosts of government say so (R-028)."""

from __future__ import annotations

import html
import re
from urllib.parse import urlsplit

from generator.rendering.environment import is_external
from generator.rendering.page import Language
from generator.rendering.words import WORDS

_LINK = re.compile(r'<a href="(https?://[^"]*)"([^>]*)>(.*?)</a>', re.DOTALL)


def announce(page_html: str, *, language: Language, site_url: str) -> str:
    """Mark each link to another site for the notice, and put words behind it for everybody."""
    ours = urlsplit(site_url).hostname

    def replace(match: re.Match[str]) -> str:
        url, more, text = match.groups()
        if not is_external(html.unescape(url)) or urlsplit(html.unescape(url)).hostname == ours:
            return match[0]
        said = f' <span class="tz-hint">{WORDS[language].external}</span>'
        return f'<a href="{url}" rel="external noopener"{more}>{text}{said}</a>'

    return _LINK.sub(replace, page_html)
