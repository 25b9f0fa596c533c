"""Pages of offices and collectives: leading first, then responsible, then through collectives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from generator.model.department import Department, DepartmentKind
from generator.outputs.announced import announce
from generator.outputs.listing import Listing, produce_listing
from generator.outputs.prints import Prints, print_list
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.head import absolute
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.counted_link import Choices, Condition, CountedLink
from generator.views.data_files import view_list_files
from generator.views.department_page import DepartmentView, view_department
from generator.views.department_roles import sort_roles
from generator.views.directory import Directory
from generator.views.groups import DepartmentGroup, Group, by_year
from generator.views.label import Label, name_label
from generator.views.office_function import is_government
from generator.views.order import earliest_due_first
from generator.views.pager import PAGE_LENGTH, view_pager
from generator.views.sections import Section, cut_sections
from generator.views.wording.phrases import word_count


def produce_department_pages(publication: Publication) -> Iterator[Page]:
    """Everyone who has records, each with a list by year where there are several years."""
    directory = publication.places.directory
    for department in directory.departments():
        view = view_department(department, directory)
        yield from publication.keeping.portion(
            f"{publication.language}/departments/{department.id}",
            _print(view, directory.groups[department.id], publication.prints),
            partial(_all_pages, publication, department, directory, view),
        )


def _print(view: DepartmentView, group: DepartmentGroup, prints: Prints) -> bytes:
    """Its records by role; what is said of the office counts the records of others, too."""
    return print_list(group.entries, prints, view, len(group.lead), len(group.responsible))


def _all_pages(
    publication: Publication, department: Department, directory: Directory, view: DepartmentView
) -> Iterator[Page]:
    """Its list, and that of each year."""
    yield from _pages(publication, department, directory, view)
    for year in _years(department, directory):
        listing = _narrow(publication, department, directory, year)
        yield from produce_listing(publication, listing)


def _pages(
    publication: Publication,
    department: Department,
    directory: Directory,
    view: DepartmentView,
) -> Iterator[Page]:
    words = publication.words
    years = _years(department, directory)
    address = publication.addresses.department(department.id)
    sections = sort_roles(department, directory)
    count = len(directory.groups[department.id].entries)
    files = view_list_files(address, view.title, count, publication.voice)
    for leaf, parts in cut_sections(sections, address, PAGE_LENGTH):
        rows = tuple(
            Section(
                head=part.head,
                items=tuple(publication.rows_html[entry.id] for entry in part.items),
                is_continued=part.is_continued,
            )
            for part in parts
        )
        article = publication.templates.render(
            "pages/department.html",
            view=view,
            parts=rows,
            files=files,
            years=_year_choices(department, directory, years),
            pager=view_pager(leaf, words),
            words=words,
        )
        yield Page(
            address=leaf.own_address,
            language=publication.language,
            section="departments",
            kind="column",
            title=leaf.title(view.title, words),
            description=words["department_description"].format(name=view.title, lead=view.lead),
            keywords=(view.title, *department.short_names),
            article_html=article,
            breadcrumbs=_trail(publication, department),
            meta=(("ColumnType", "机构职能"),),
            alternates=announce(files),
            json_ld=_linked_data(publication, department, view.title, leaf.address),
            translation=translated(leaf.own_address),
        )


def _trail(publication: Publication, department: Department) -> tuple[Link, ...]:
    index = Link(text=publication.words["departments"], address=publication.addresses.departments())
    place = publication.catalogue.jurisdictions_by_id.get(department.jurisdiction_id)
    if place is None:
        return trail(publication, index)
    name = name_label(place.name, place.english, publication.language).text
    address = publication.addresses.jurisdiction(place.id)
    return trail(publication, index, Link(text=name, address=address))


def _years(department: Department, directory: Directory) -> tuple[Group, ...]:
    """Its records by year; nothing where all are of one year, as that page would be the same."""
    groups = by_year(directory.groups[department.id].entries)
    return groups if len(groups) > 1 else ()


def _year_choices(
    department: Department, directory: Directory, years: tuple[Group, ...]
) -> Choices | None:
    if not years:
        return None
    voice = directory.voice
    links = tuple(
        CountedLink(
            text=voice.words["year_value"].format(year=group.key),
            address=f"{voice.addresses.department(department.id)}{group.key}/",
            count_text=word_count(voice.words, "tasks", len(group.entries)),
        )
        for group in years
    )
    return Choices(name=voice.words["choose_year"], links=links)


def _narrow(
    publication: Publication, department: Department, directory: Directory, year: Group
) -> Listing:
    """The records of one office and one year."""
    words, addresses = publication.words, publication.addresses
    label = directory.label(department)
    value = words["year_value"].format(year=year.key)
    whole = addresses.department(department.id)
    title = words["title_with_place"].format(title=label.text, place=value)
    return Listing(
        address=f"{whole}{year.key}/",
        section="departments",
        title=title,
        description=words["department_description_year"].format(
            name=label.text, year=year.key, tasks=word_count(words, "tasks", len(year.entries))
        ),
        entries=earliest_due_first(year.entries),
        breadcrumbs=(*_trail(publication, department), Link(text=label.text, address=whole)),
        keywords=(label.text, *department.short_names),
        conditions=(
            Condition(
                name=words["office"],
                value=label,
                wider_address=addresses.jurisdiction(department.jurisdiction_id),
            ),
            Condition(name=words["year"], value=Label(text=value), wider_address=whole),
        ),
    )


def _linked_data(
    publication: Publication, department: Department, title: str, address: str
) -> Mapping[str, object] | None:
    """Who the office is, for machines; a collective is not an organisation (R-107)."""
    if department.kind is DepartmentKind.COLLECTIVE:
        return None
    other_names = dict.fromkeys(
        (department.name, *department.aliases, *department.abbreviations), None
    )
    other_names.pop(title, None)
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "GovernmentOrganization" if is_government(department) else "Organization",
        "name": department.full_name or department.name,
        "alternateName": [name for name in other_names if name != department.full_name],
        "url": absolute(publication.settings, address),
    }
    place = publication.catalogue.jurisdictions_by_id.get(department.jurisdiction_id)
    if place is not None:
        data["areaServed"] = {"@type": "AdministrativeArea", "name": place.name}
    return data
