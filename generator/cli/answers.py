"""Answers of a person: options on the command line, or questions in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from typing import Any, TypeVar

import click

from generator.cli.language import say
from generator.drafting.draft import AnswerError
from generator.drafting.questions import Question
from generator.problems.problem import Language
from generator.reading.shape import Shape

Verb = TypeVar("Verb", bound=Callable[..., Any])
Draft = TypeVar("Draft")


def answer_options(answers: type, shape: Shape, prefix: str = "") -> Callable[[Verb], Verb]:
    """One option for each answer, explained in the words of the record's shape."""
    meanings = {field.key: f"{field.zh}。{field.en}" for field in shape.fields}

    def decorate(verb: Verb) -> Verb:
        for field in reversed(fields(answers)):
            name = f"--{prefix}{field.name.replace('_', '-')}"
            kind = str(field.type)
            several, flag = kind.startswith("tuple"), kind == "bool"
            option = click.option(
                name,
                f"{prefix.replace('-', '_')}{field.name}",
                multiple=several,
                is_flag=flag,
                default=None if not several else (),
                type=None if flag else int if kind == "int" else str,
                help=meanings.get(field.name, ""),
            )
            verb = option(verb)
        return verb

    return decorate


def given_answers(options: Mapping[str, Any], answers: type, prefix: str = "") -> dict[str, Any]:
    """The options that were given, by the names of the answers."""
    key = prefix.replace("-", "_")
    found = {field.name: options.get(key + field.name) for field in fields(answers)}
    return {name: value for name, value in found.items() if value not in (None, (), False)}


def is_missing(given: Mapping[str, Any], answers: type) -> list[str]:
    """Answers without which there is no draft and that were not given."""
    return [
        field.name
        for field in fields(answers)
        if field.default is MISSING and field.default_factory is MISSING and field.name not in given
    ]


def can_ask() -> bool:
    """Whether a person sits at the terminal."""
    return sys.stdin.isatty()


def ask(
    questions: Iterable[Question], given: Mapping[str, Any], language: Language
) -> dict[str, Any]:
    """The given answers and those to every question that is still open."""
    answers = dict(given)
    for question in questions:
        if question.answer in answers:
            continue
        several = question.takes_several
        answer = _ask_several(question, language) if several else _ask_once(question, language)
        if answer:
            answers[question.answer] = answer
    return answers


def _ask_once(question: Question, language: Language) -> str:
    _show(question, language)
    while True:
        answer: str = click.prompt(">", default="", show_default=False, prompt_suffix=" ").strip()
        if answer and question.is_day and not _is_day(answer):
            zh = f"“{answer}”不是日历上的一天，请写成 {question.example} 这样。"
            en = f'"{answer}" is no day of the calendar; write it like {question.example}.'
            click.echo(say(language, zh, en))
        elif answer or not question.is_required:
            return answer
        else:
            click.echo(say(language, "这一项必须写。", "This one is needed."))


def _is_day(answer: str) -> bool:
    """Told at once: whoever learns of it behind the last question does not know which it was."""
    try:
        return date.fromisoformat(answer).isoformat() == answer
    except ValueError:
        return False


def _ask_several(question: Question, language: Language) -> tuple[str, ...]:
    _show(question, language)
    click.echo(say(language, "一行一个，空行结束。", "One a line; an empty line ends."))
    answers: list[str] = []
    while True:
        answer = click.prompt(">", default="", show_default=False, prompt_suffix=" ").strip()
        if not answer and (answers or not question.is_required):
            return tuple(answers)
        if answer:
            answers.append(answer)


def _show(question: Question, language: Language) -> None:
    click.echo(f"\n{say(language, question.zh, question.en)}")
    for choice in question.choices:
        click.echo(f"    {choice}")
    if question.example:
        click.echo(say(language, f"    例如：{question.example}", f"    e.g. {question.example}"))


def until_accepted(
    make: Callable[[dict[str, Any]], Draft], answers: dict[str, Any], language: Language
) -> Draft:
    """Make the draft; at a terminal an answer that will not do is asked for again."""
    while True:
        try:
            return make(answers)
        except AnswerError as trouble:
            if not can_ask():
                raise
            click.echo(f"\n{trouble.message(language)}", err=True)
            again = click.prompt(say(language, "请重答", "Once more"), prompt_suffix=" > ").strip()
            is_several = isinstance(answers.get(trouble.answer), tuple)
            answers[trouble.answer] = (again,) if is_several else again
