// One result as an item of the list: title, text, offices, deadline, status, place, all marked.

import { loadDictionary } from "./dictionary.js";
import { element } from "./elements.js";
import { englishNames } from "./english.js";
import { excerpt, holds, marked } from "./marks.js";
import { publishedAt } from "./printed.js";
import { IS_ENGLISH, linkTo } from "./site.js";
import { codeOf } from "./table.js";
import { say } from "./words.js";

const MOST_OFFICES = 4;
const LANGUAGE = IS_ENGLISH ? "zh-Hans" : null;

// The item of a record, from its file.
export async function recordItem(shown, terms) {
  const { title, text, headings, status } = shown;
  return element(
    "li",
    { class: "tz-task-row tz-result", "data-tz-address": publishedAt(shown.address) },
    element("a", { class: "tz-task-row__title", href: linkTo(shown.address), lang: LANGUAGE }, ...marked(title, terms)),
    text === title ? null : element("p", { class: "tz-result__text", lang: LANGUAGE }, ...excerpt(text, terms)),
    ...headings.filter((heading) => holds(heading, terms)).map((heading) => headingFact(heading, terms)),
    ...(await officeFacts(shown, terms)),
    deadlineFact(shown),
    element(
      "p",
      { class: "tz-task-row__foot" },
      element("span", { class: `tz-tag tz-tag--${codeOf(status)}`, text: say(`status_${status}`) }),
      " ",
      element("span", { class: "tz-task-row__place", text: await placeText(shown) }),
    ),
  );
}

// The item of a page that bears the name that was asked for.
export function pageItem(page, terms) {
  return element(
    "li",
    { class: "tz-direct", "data-tz-address": publishedAt(page.address) },
    element("span", { class: "tz-direct__kind", text: say(`kind_${page.kind}`) }),
    " ",
    element("a", { class: "tz-direct__link", href: linkTo(page.address) }, ...marked(page.title, terms)),
  );
}

function headingFact(heading, terms) {
  return fact(say("heading"), element("span", { lang: LANGUAGE }, ...marked(heading, terms)));
}

// Who leads, or who is responsible where nobody leads; the other role only where it was asked for.
async function officeFacts({ address, lead, responsible }, terms) {
  const main = lead.length ? "lead" : "responsible";
  const printed = [...lead, ...responsible].map(([name]) => name);
  const english = IS_ENGLISH ? await englishNames(idOf(address), printed) : new Map();
  const wordings = (names) => names.map(([name, right]) => wordingOf(name, right, english, terms));
  return [["lead", wordings(lead)], ["responsible", wordings(responsible)]]
    .filter(([role, offices]) => offices.length && (role === main || offices.some(({ isAsked }) => isAsked)))
    .map(([role, offices]) => fact(say(role), ...officeNames(offices, terms)));
}

function wordingOf(printed, right, english, terms) {
  const translated = english.get(printed);
  const isAsked = [printed, right, translated].some((name) => name && holds(name, terms));
  return { text: translated || printed, lang: translated ? null : LANGUAGE, isAsked };
}

// In the order of the notice, where the first place says who is in charge. Where some are left out,
// the first stays, and those that were asked for stay before others.
function officeNames(offices, terms) {
  const all = offices.filter(({ text }, at) => offices.findIndex((one) => one.text === text) === at);
  const [first, ...others] = all;
  const wanted = [first, ...others.filter(({ isAsked }) => isAsked), ...others.filter(({ isAsked }) => !isAsked)];
  const kept = new Set(wanted.slice(0, MOST_OFFICES));
  const spans = all
    .filter((office) => kept.has(office))
    .flatMap(({ text, lang }) => [element("span", { class: "tz-task-row__office", lang }, ...marked(text, terms)), " "]);
  return all.length > MOST_OFFICES ? [...spans, say("more_offices", { count: all.length })] : spans;
}

function deadlineFact(shown) {
  const text = IS_ENGLISH ? shown.deadline_en : shown.deadline_zh;
  return text ? fact(say("deadline"), element("span", { class: "tz-day", text })) : null;
}

function fact(name, ...content) {
  return element(
    "p",
    { class: "tz-task-row__fact" },
    element("span", { class: "tz-task-row__name", text: name }),
    " ",
    ...content,
  );
}

async function placeText({ address, row }) {
  const { byKey } = await loadDictionary();
  const id = idOf(address);
  const notice = byKey.get(`document:${id.slice(0, id.lastIndexOf("-"))}`);
  return say("task_place", { document: notice ? notice.label : id, row });
}

function idOf(address) {
  return address.split("/")[2];
}
