"""Names what can be subscribed to, as pages, calendars and feeds show it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.model.catalogue import Catalogue
from generator.views.department_name import name_departments
from generator.views.label import name_label
from generator.views.subscriptions import Scope, Subscription
from generator.views.voice import Voice

Namer = Callable[[Subscription], str]
"""Says the name of a subscription in one language."""


def subscription_namer(catalogue: Catalogue, voice: Voice) -> Namer:
    """Look the names up once for all subscriptions."""
    names: Mapping[Scope, Mapping[str, str]] = {
        Scope.ALL: {"": voice.words["subscribe_all"]},
        Scope.DOCUMENT: voice.document_names,
        Scope.DEPARTMENT: name_departments(catalogue, voice.words, voice.language),
        Scope.THEME: {
            theme.id: name_label(theme.name, theme.english, voice.language).text
            for theme in catalogue.themes
        },
    }
    return lambda subscription: names[subscription.scope][subscription.subject_id]
