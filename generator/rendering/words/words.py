"""What the chrome says: one field a word, so that a language without it does not import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything the chrome says in one language."""

    language_tag: str
    """Value of the lang attribute (R-079)."""
    skip: str
    """First stop of the keyboard."""
    banner_label: str
    """Name of the region above the header."""
    demo_banner: str
    """Says that no government stands behind this site (R-025)."""
    home_label: str
    """Where the site name leads, for readers who hear it alone."""
    tools_label: str
    """Name of the group of reading settings."""
    elder_on: str
    """Enter the mode of R-051."""
    elder_off: str
    """Leave it."""
    dark_on: str
    """Change to light text on dark ground."""
    dark_off: str
    """Change back."""
    pointer_on: str
    """Enlarge the mouse pointer (R-053)."""
    pointer_off: str
    """Give back the usual one."""
    read_on: str
    """Start reading the main text aloud (R-054)."""
    read_off: str
    """Stop reading."""
    read_label: str
    """Name of the group of reading controls."""
    read_stop: str
    """Stop, beside the other controls."""
    read_pause: str
    """Pause reading."""
    read_resume: str
    """Go on reading."""
    read_slower: str
    """Read more slowly."""
    read_faster: str
    """Read faster."""
    read_error: str
    """Said when the voice of the device does not answer."""
    other_language: str
    """Name of the other language, in that language."""
    other_language_short: str
    """The same on a phone with large text, where the name would take a line of its own."""
    other_language_tag: str
    """Its lang attribute."""
    menu_on: str
    """Show the main navigation, where it is folded away."""
    menu_off: str
    """Fold it away again."""
    navigation_label: str
    """Name of the main navigation."""
    navigation: Mapping[str, str]
    """Section to the word that leads to it, in order."""
    search_label: str
    """Visible label of the search field."""
    search_button: str
    """Sends the search."""
    trail_label: str
    """Name of the breadcrumbs."""
    home: str
    """First breadcrumb of hand-written pages."""
    to_top: str
    """At the end of a long page (R-094)."""
    report_heading: str
    """Heading of the block before the footer (R-090)."""
    report_text: str
    """What to report."""
    report_link: str
    """Leads to the page that says how."""
    report_page: str
    """Before the name of the page."""
    report_address: str
    """Before the address of the page."""
    report_version: str
    """Before the day the content stands for."""
    report_printed: str
    """Before the day of printing."""
    colon: str
    """Between the name of a thing and the thing."""
    find_errors: str
    """The national error report (R-023), worded as the State prescribes."""
    contact: str
    """Before the contact of the office."""
    footer_label: str
    """Name of the list of duties in the footer."""
    footer_links: Mapping[str, str]
    """Address to the words of the link, in order."""
    demo_footer: str
    """What a demo site lacks and why (R-025)."""
    quotation_note: str
    """Whose words the official wording is."""
    emblem: str
    """What the emblem is, for readers who do not see it (R-024)."""
    organiser: str
    """Before the name of the office that runs the site."""
    site_id_code: str
    """Before 网站标识码."""
    party_government_mark: str
    """Text of the link to 党政机关网站标识 (R-022)."""
    external: str
    """Stands behind a link that leaves the hosts of government (R-028)."""
    leave: str
    """What is said before such a link is followed, worded as portals word it; {site} is ours."""
    leave_on: str
    """Follows the link."""
    leave_back: str
    """Stays on the page."""
    missing_title: str
    """Title of the page for addresses that do not exist."""
    missing_description: str
    """What that page is for."""
