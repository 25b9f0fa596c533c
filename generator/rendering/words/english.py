"""The words of the chrome in English."""

from __future__ import annotations

from generator.rendering.words.words import Words

ENGLISH = Words(
    language_tag="en",
    skip="Skip to main content",
    banner_label="About this site",
    demo_banner="Demonstration site: content from published documents, not a government website",
    home_label="home page",
    tools_label="Reading settings",
    elder_on="Large text",
    elder_off="Leave large text",
    dark_on="Dark",
    dark_off="Light",
    pointer_on="Large pointer",
    pointer_off="Usual pointer",
    read_on="Read aloud",
    read_off="Stop reading",
    read_label="Reading aloud",
    read_stop="Stop",
    read_pause="Pause",
    read_resume="Continue",
    read_slower="Slower",
    read_faster="Faster",
    read_error="The voice of this device does not answer, so the page cannot be read aloud now.",
    other_language="中文",
    other_language_short="中文",
    other_language_tag="zh-Hans",
    menu_on="Menu",
    menu_off="Close menu",
    navigation_label="Main navigation",
    navigation={
        "home": "Home",
        "themes": "Themes",
        "topics": "Topics",
        "departments": "Offices",
        "deadlines": "Deadlines",
        "documents": "Documents",
        "data": "Data",
    },
    search_label="Search tasks, offices, documents",
    search_button="Search",
    trail_label="You are here",
    home="Home",
    to_top="Back to the top",
    report_heading="Is something wrong with this page?",
    report_text="Tell us about a misprint, a dead link or anything you cannot follow.",
    report_link="Report a problem",
    report_page="Page",
    report_address="Address",
    report_version="Content as of",
    report_printed="Printed on",
    colon=":",
    find_errors="Report an error on a government website (in Chinese)",
    contact="Contact",
    footer_label="About the website",
    footer_links={
        "/about/": "About this site",
        "/sitemap/": "Site map",
        "/subscribe/": "Subscribe",
        "/accessibility/": "Accessibility statement",
        "/privacy/": "Privacy",
        "/report/": "Report a problem",
    },
    demo_footer=(
        "A demonstration without an organising office, site code or filing number. "
        "Nothing here is an answer from a government."
    ),
    quotation_note=(
        "The wording of each task is quoted unchanged from documents that governments published, "
        "in Chinese. The text published by the issuing office prevails."
    ),
    emblem="National emblem of the People's Republic of China",
    organiser="Organiser",
    site_id_code="Site code",
    party_government_mark="Mark of Party and government websites",
    external="(external link)",
    leave="This link leaves “{site}”. Do you want to go on?",
    leave_on="Go on",
    leave_back="Stay here",
    missing_title="Page not found",
    missing_description=(
        "Nothing is at this address. Search, or start from themes, offices, deadlines or documents."
    ),
)
