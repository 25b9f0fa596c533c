"""Options that several verbs share, and the Settings they make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.cli.language import say
from generator.problems.problem import Language
from generator.problems.refusal import RefusedError
from generator.settings import Profile, Settings
from generator.surroundings import PROFILE, asked_profile, today

Verb = TypeVar("Verb", bound=Callable[..., Any])


def language_option(verb: Verb) -> Verb:
    """--lang; main reads its value before the arguments are parsed."""
    return click.option(
        "--lang",
        type=click.Choice(["zh", "en"]),
        help="消息的语言，默认随系统。Language of messages; default from the locale.",
    )(verb)


def root_option(verb: Verb) -> Verb:
    """--root: the folder of the project."""
    return click.option(
        "--root",
        type=click.Path(path_type=Path, exists=True, file_okay=False),
        default=Path(),
        help="项目所在的文件夹，默认当前文件夹。Project folder; default: this one.",
    )(verb)


def require_content(root: Path, language: Language) -> None:
    """Refuse a folder without content/: most often the command was run in another one."""
    if not (root / "content").is_dir():
        message = say(
            language,
            f"{root.resolve()} 里没有 content 文件夹；请在项目文件夹里运行，或者用 --root 指明。",
            f"{root.resolve()} has no folder content; go to the project folder or give --root.",
        )
        raise click.UsageError(message)


def make_settings(root: Path) -> Settings:
    """The settings of a run; here, and only here, the clock and the environment are asked."""
    return Settings(root=root, as_of=today(), profile=_profile())


class ProfileError(RefusedError):
    """The environment asks for a kind of site that does not exist."""

    is_usage = True


def _profile() -> Profile:
    """Whose site it is, or what can be asked for."""
    try:
        return asked_profile()
    except ValueError as error:
        raise ProfileError(
            "unknown profile",
            f"环境变量 {PROFILE} 只能是：{'、'.join(Profile)}。",
            f"the environment variable {PROFILE} can only be: {', '.join(Profile)}.",
        ) from error


def site_folder(root: Path, language: Language) -> Path:
    """The folder of the built site, or what to do where there is none."""
    site = root / "site"
    if not (site / "index.html").is_file():
        message = say(
            language,
            f"{site.resolve()} 里没有生成好的网站；请先运行 taizhang build。",
            f"{site.resolve()} holds no built site; run taizhang build first.",
        )
        raise click.UsageError(message)
    return site
