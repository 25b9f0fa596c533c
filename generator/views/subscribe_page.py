"""Turns what can be subscribed to into lists: what is of all places, and what is of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import count, groupby

from generator.model.catalogue import Catalogue
from generator.views.counted_link import CountedLink
from generator.views.label import Label, name_label
from generator.views.subscription_name import Namer, subscription_namer
from generator.views.subscriptions import Scope, Subscription
from generator.views.voice import Voice

SHORT = 6
"""As many lines as stand open; on a phone all offices of a city would be some twenty screens."""

_ORDER = (Scope.ALL, Scope.DOCUMENT, Scope.THEME, Scope.DEPARTMENT)
"""The longest list is the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionLine:
    """One thing to subscribe to."""

    id: str
    """Where its name stands on the page; its links are called by it, and it is no address."""
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


@dataclass(frozen=True, kw_only=True)
class Offer:
    """Everything that can be subscribed to, in one language."""

    subscriptions: tuple[Subscription, ...]
    """Those that have a calendar or a feed."""
    catalogue: Catalogue
    voice: Voice
    webcal: str
    """What the addresses begin with that open the calendar program."""

    def everywhere(self) -> tuple[SubscriptionPart, ...]:
        """Everything first, then themes: what is of no place."""
        found = [one for one in self.subscriptions if _place_of(one, self.catalogue) is None]
        return self._parts(found, is_folded=True)

    @cached_property
    def by_place(self) -> Mapping[str, tuple[Subscription, ...]]:
        """The notices and then the offices of each place, by its id, in the order of places."""
        found: dict[str, list[Subscription]] = {one.id: [] for one in self.catalogue.jurisdictions}
        for one in self.subscriptions:
            place_id = _place_of(one, self.catalogue)
            if place_id is not None:
                found.setdefault(place_id, []).append(one)
        return {place_id: tuple(members) for place_id, members in found.items() if members}

    def parts_of(self, place_id: str, *, is_folded: bool) -> tuple[SubscriptionPart, ...]:
        """The lists of one place; on a page of their own they stand open."""
        return self._parts(self.by_place[place_id], is_folded=is_folded)

    def links(self) -> tuple[CountedLink, ...]:
        """The ways to the pages of the places."""
        words = self.voice.words
        return tuple(
            CountedLink(
                text=label.text,
                lang=label.lang,
                address=place_address(place_id, self.voice),
                count_text=words["subscribe_count"].format(count=len(members)),
            )
            for place_id, members in self.by_place.items()
            for label in (self.label_of(place_id),)
        )

    def label_of(self, place_id: str) -> Label:
        """The name of a place."""
        place = self.catalogue.jurisdictions_by_id[place_id]
        return name_label(place.name, place.english, self.voice.language)

    def _parts(
        self, members: Iterable[Subscription], *, is_folded: bool
    ) -> tuple[SubscriptionPart, ...]:
        ids = (f"tz-{number}" for number in count(1))
        sorted_members = sorted(members, key=lambda one: _ORDER.index(one.scope))
        return tuple(
            self._part(scope, [self._line(one, next(ids)) for one in found], is_folded=is_folded)
            for scope, found in groupby(sorted_members, key=lambda one: one.scope)
        )

    def _part(
        self, scope: Scope, lines: list[SubscriptionLine], *, is_folded: bool
    ) -> SubscriptionPart:
        words = self.voice.words
        is_long = is_folded and len(lines) > SHORT
        return SubscriptionPart(
            key=scope.value,
            heading=words[f"subscribe_{scope.value}"],
            lines=tuple(lines),
            summary=words["subscribe_show"].format(count=len(lines)) if is_long else "",
        )

    @cached_property
    def _name_of(self) -> Namer:
        return subscription_namer(self.catalogue, self.voice)

    def _line(self, subscription: Subscription, key: str) -> SubscriptionLine:
        calendar = subscription.calendar if subscription.has_calendar else ""
        return SubscriptionLine(
            id=key,
            name=self._name_of(subscription),
            webcal=f"{self.webcal}{calendar[1:]}" if calendar else "",
            calendar=calendar,
            feed=subscription.feed if subscription.has_feed else "",
        )


def offer(
    subscriptions: Iterable[Subscription], catalogue: Catalogue, voice: Voice, *, webcal: str
) -> Offer:
    """What there is to subscribe to; of much there is neither a day nor news."""
    offered = tuple(one for one in subscriptions if one.has_calendar or one.has_feed)
    return Offer(subscriptions=offered, catalogue=catalogue, voice=voice, webcal=webcal)


def place_address(place_id: str, voice: Voice) -> str:
    """Where the lists of a place stand."""
    return voice.addresses.at(f"/subscribe/{place_id}/")


def _place_of(subscription: Subscription, catalogue: Catalogue) -> str | None:
    if subscription.scope is Scope.DEPARTMENT:
        return subscription.subject_id.partition("/")[0]
    if subscription.scope is Scope.DOCUMENT:
        return catalogue.documents_by_id[subscription.subject_id].jurisdiction_id
    return None
