"""Turns everything that can be subscribed to into the lists of the page that explains it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, groupby

from generator.model.catalogue import Catalogue
from generator.views.label import name_label
from generator.views.subscription_name import subscription_namer
from generator.views.subscriptions import Scope, Subscription
from generator.views.voice import Voice

SHORT = 6
"""As many lines as stand open; on a phone all offices of a city would be some twenty screens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionLine:
    """One thing to subscribe to."""

    id: str
    """Where its name stands on the page; its links are called by it."""
    name: str
    """Its name."""
    webcal: str
    """Full address that opens the calendar program, or empty."""
    calendar: str
    """The same file to download, or empty."""
    feed: str
    """The feed, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionPart:
    """Things of one kind."""

    key: str
    """Id of the heading."""
    heading: str
    """What they are."""
    lines: tuple[SubscriptionLine, ...]
    """Never none."""
    summary: str
    """Says how many they are, where there are so many that they are folded; else empty."""


def view_subscriptions(
    subscriptions: Iterable[Subscription], catalogue: Catalogue, voice: Voice, *, webcal: str
) -> tuple[SubscriptionPart, ...]:
    """Everything first, then notices, themes, and the offices of each place."""
    order = list(Scope)
    order.remove(Scope.DEPARTMENT)
    order.append(Scope.DEPARTMENT)  # the longest list is the last
    offered = [s for s in subscriptions if s.has_calendar or s.has_feed]
    offered.sort(key=lambda subscription: order.index(subscription.scope))
    return tuple(_parts(offered, catalogue, voice, webcal))


def _parts(
    offered: list[Subscription], catalogue: Catalogue, voice: Voice, webcal: str
) -> Iterator[SubscriptionPart]:
    name_of = subscription_namer(catalogue, voice)
    ids = (f"s{number}" for number in count(1))
    for key, members in groupby(offered, key=_key):
        lines = tuple(_line(member, next(ids), name_of(member), webcal) for member in members)
        yield SubscriptionPart(
            key=key,
            heading=_heading(key, catalogue, voice),
            lines=lines,
            summary=voice.words["subscribe_show"].format(count=len(lines))
            if len(lines) > SHORT
            else "",
        )


def _key(subscription: Subscription) -> str:
    if subscription.scope is not Scope.DEPARTMENT:
        return subscription.scope.value
    return f"departments-{subscription.subject_id.partition('/')[0]}"


def _heading(key: str, catalogue: Catalogue, voice: Voice) -> str:
    scope, _, place_id = key.partition("-")
    heading = voice.words[f"subscribe_{scope}"]
    place = catalogue.jurisdictions_by_id.get(place_id)
    if not place_id:
        return heading
    name = place_id
    if place is not None:
        name = name_label(place.name, place.english, voice.language).text
    return heading.format(place=name)


def _line(subscription: Subscription, key: str, name: str, webcal: str) -> SubscriptionLine:
    calendar = subscription.calendar if subscription.has_calendar else ""
    return SubscriptionLine(
        id=key,
        name=name,
        webcal=f"{webcal}{calendar[1:]}" if calendar else "",
        calendar=calendar,
        feed=subscription.feed if subscription.has_feed else "",
    )
