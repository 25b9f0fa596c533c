// From a query to what answers it: pages that bear its name, records that hold its words.

import { allNames, loadDictionary, meaningOf, namesBefore, pagesNamed, refold } from "./dictionary.js";
import { cut, cutApart, fold, learnTraditional } from "./folding.js";
import { LONGEST_QUERY } from "./state.js";
import { pagesBeside, pagesWith } from "./phrases.js";
import { pagesLabelled, recordsLabelled } from "./labels.js";
import { IS_ENGLISH, loadFile, once } from "./site.js";
import { recordNamed, recordsPlaced } from "./placed.js";
import { membersOf, membersOfPlace, within } from "./table.js";

const PUNCTUATION = /[\p{P}\p{S}]+/u;
const NUMBER = /^(\p{Script=Han}+)〔?((?:19|20)\d\d)〕?(\d{1,4})号?$/u;
const ORDINAL = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、])/u;
const FIGURES = /^\d+年?$/u;
const LAST = [partName, forgive];
const BY_NAME_ALONE = 1e6;
const BY_PLACE = 1e4;

// Widens the question step by step, and stops at the first step that finds a record.
// hits: id of a record to its place; pages: those that bear the name, those that hold it.
// Where the first step finds a record of these places, other places are not asked (isNear): asked of
// all, the question would stop at the same step, with the same records of these places.
export async function look(query, { isForgiving, places = null }) {
  const text = query.slice(0, LONGEST_QUERY);
  if (places) {
    const near = await ask(text, { terms: cut(text), places });
    if (near.hits.size) return { ...near, isNear: true };
  }
  let state = await ask(text, { terms: cut(text) });
  for (const widen of [asPhrase, wide, labelled, simplify, takeApart, partName, forgive]) {
    if (state.hits.size || !state.terms.length) break;
    if (LAST.includes(widen) && (!isForgiving || hasPages(state))) break;
    const next = await widen(text, state);
    if (next && (next.hits.size || hasPages(next) || !hasPages(state))) state = next;
  }
  return state.hits.size ? state : { ...state, expanded: [] }; // What brought nothing is not told.
}

function hasPages({ pages, notices }) {
  return pages.exact.length > 0 || pages.partial.length > 0 || notices.length > 0;
}

async function wide(text, { terms }) {
  const state = await askWide(text, { terms, isWide: true });
  if (!state.hits.size) await addMembers(state);
  if (!state.hits.size) await addDescribed(state);
  return state;
}

// English names, days and statuses are several words, each of which stands in many texts.
async function asPhrase(text, state) {
  if (state.terms.length < 2 || !/[a-z]/u.test(fold(text))) return null;
  const named = { ...state };
  await addMembers(named);
  await addMeaning(named, fold(text));
  if (named.hits.size) return named;
  const [answers, placed] = await Promise.all([recordsLabelled(fold(text)), recordsPlaced(fold(text))]);
  const hits = new Map([...answers.flatMap(({ ids }) => ids), ...placed].map((id) => [id, BY_NAME_ALONE]));
  return { ...state, hits, expanded: answers.map(({ page }) => page) };
}

// What pages print around their records, and then other pages that print it.
async function labelled(text, { terms, pages: known }) {
  const state = await askWide(text, { terms, isWide: true, isLabelled: true });
  if (state.hits.size) return state;
  const { exact, partial } = await pagesLabelled(terms);
  state.pages = { exact: [...known.exact, ...exact], partial: [...known.partial, ...partial] };
  return state;
}

// A name that stands nowhere in a text (济政办字2023 41号) still brings the records of its page.
async function addMembers(state) {
  for (const page of state.pages.exact) {
    for (const id of await membersOf(page)) state.hits.set(id, BY_NAME_ALONE);
  }
  if (state.hits.size) state.expanded = state.pages.exact;
}

// What holds the Chinese word for an English one comes before what only stands under its topic.
async function addMeaning(state, word) {
  const meaning = await meaningOf(word);
  const found = meaning ? await sortOut(await pagesWith(meaning.own[0])) : null;
  if (!found || !found.hits.size) return;
  state.hits = new Map([...state.hits, ...found.hits]);
  state.expanded = [meaning, ...state.expanded];
  state.marks = [...state.marks, ...meaning.own];
}

// Topics and themes whose description holds every word.
async function addDescribed({ terms, pages }) {
  const { versions, byKey } = await loadDictionary();
  const about = await loadFile("about.json", { version: versions.about, isShared: true });
  for (const [kind, descriptions] of Object.entries(about)) {
    for (const [id, description] of Object.entries(descriptions)) {
      const page = byKey.get(`${kind}:${id}`);
      const isTold = terms.every((term) => fold(description).includes(term));
      if (page && isTold && !pages.partial.includes(page)) pages.partial.push(page);
    }
  }
}

// Traditional characters are read only now, because hardly anyone types them here.
async function simplify(text, { terms }) {
  await loadTraditional();
  const simplified = cut(text);
  if (simplified.join(" ") === terms.join(" ")) return null;
  let state = await ask(text, { terms: simplified });
  if (!state.hits.size) state = await wide(text, state);
  return state.hits.size ? state : labelled(text, state);
}

const loadTraditional = once(async () => {
  const { versions } = await loadDictionary();
  learnTraditional(await loadFile("traditional.json", { version: versions.traditional, isShared: true }));
  await refold();
});

// Words that punctuation joins, figures that a space parts, numbers of notices without brackets,
// headings with their printed number.
async function takeApart(text, { terms }) {
  const apart = cutApart(text).flatMap((word) => {
    const number = NUMBER.exec(word);
    return number ? [`${number[1]}〔${number[2]}〕${number[3]}号`] : word.replace(ORDINAL, "").split(PUNCTUATION).filter(Boolean);
  });
  if (!apart.length || apart.join(" ") === terms.join(" ")) return null;
  return askWide(text, { terms: apart, isWide: true, isLabelled: true });
}

// 济宁营商环境: a name at the beginning is asked as a word of its own, the longest that finds something.
async function partName(text) {
  const [joined, ...others] = cut(text);
  for (const [name, rest] of await namesBefore(joined)) {
    const terms = [name, rest, ...others];
    const state = await askWide(terms.join(" "), { terms, isWide: true, isLabelled: true });
    if (state.hits.size) return { ...state, parted: terms.join(" ") };
  }
  return null;
}

async function forgive(text, { terms, pages }) {
  const answers = await Promise.all(terms.map(forgiveTerm));
  const near = [...new Set(answers.flatMap((answer) => answer.pages))];
  const { hits, notices } = await sortOut(intersect(answers.map((answer) => answer.found)));
  if (!hits.size && !notices.length && !near.length) return null;
  return {
    ...emptyState(terms),
    hits,
    notices,
    pages: { exact: near, partial: pages.partial },
    marks: [...new Set([...terms, ...answers.flatMap((answer) => [...answer.heard])])],
    isApproximate: true,
  };
}

// What was meant is asked as if it had been typed: the names in the dictionary that come near, and
// what stands in records where the term but for one character stands.
async function forgiveTerm(term) {
  const typed = await recordsWith(term, { isWide: true, isLabelled: true });
  if (typed.found.size) return { ...typed, heard: new Set(typed.expanded.flatMap(allNames)), pages: [] };
  const { namesNearly, recordsNearly } = await import("./nearly.js");
  const [names, records] = await Promise.all([namesNearly(term), recordsNearly(term)]);
  for (const name of names.heard) {
    const meant = await recordsWith(name, { isWide: true, isLabelled: true, isNarrowFirst: true });
    for (const [found, place] of meant.found) if (!records.found.has(found)) records.found.set(found, place);
  }
  return { found: records.found, heard: new Set([...names.heard, ...records.heard]), pages: names.pages };
}

// Words that stand in texts stay narrow; but a figure may stand in texts and be meant as a year.
async function askWide(text, question) {
  const state = await ask(text, { ...question, isNarrowFirst: true });
  const isMeant = state.isWidened || !question.terms.some((term) => FIGURES.test(term));
  return (state.hits.size && isMeant) || question.terms.length < 2 ? state : ask(text, question);
}

async function ask(text, { terms, ...width }) {
  const state = emptyState(terms);
  if (!terms.length) return state;
  state.pages = await pagesNamed(text);
  const record = await recordNamed(text);
  if (record) return { ...state, hits: new Map([[record.id, 0]]) };
  const answers = await Promise.all(terms.map((term) => recordsWith(term, width)));
  state.expanded = [...new Set(answers.flatMap((answer) => answer.expanded))];
  state.marks = [...new Set([...terms, ...state.expanded.flatMap(allNames)])];
  state.isWidened = answers.some((answer) => answer.isWide);
  return { ...state, ...(await sortOut(intersect(answers.map((answer) => answer.found)))) };
}

// Records and notices, which are in one index.
async function sortOut(found) {
  const { noticeById } = await loadDictionary();
  const [hits, notices] = [new Map(), []];
  for (const [id, place] of found) {
    if (noticeById.has(id)) notices.push(noticeById.get(id));
    else hits.set(id, place);
  }
  return { hits, notices };
}

function emptyState(terms) {
  return {
    terms,
    marks: terms,
    hits: new Map(),
    pages: { exact: [], partial: [] },
    notices: [],
    expanded: [],
    isApproximate: false,
  };
}

// Records that hold a term, and those of an office or a place that bears it as a name; where that is
// nothing at all, a wide question also asks printed cells and the names of whatever sorts records,
// and at last what pages print around their records.
async function recordsWith(term, { isWide: mayBeWide = false, isLabelled = false, isNarrowFirst = false, places = null } = {}) {
  const isHere = await within(places);
  const found = new Map([...(await pagesWith(term, places))].filter(([id]) => isHere(id)));
  const isWide = mayBeWide && !(isNarrowFirst && found.size);
  const expanded = [];
  const { exact, partial } = await pagesNamed(term);
  const offices = exact.filter((page) => page.kind === "department");
  const named = IS_ENGLISH && exact.length ? exact : [...exact, ...partial]; // bus begins business, too.
  const others = isWide ? named.filter((page) => page.kind !== "department") : [];
  await addPlaces(exact, { found, expanded, isHere });
  const meaning = isWide ? await meaningOf(term) : null;
  if (meaning) await addMore(await pagesWith(meaning.own[0]), meaning, { found, expanded });
  const under = await Promise.all([...offices, ...others].map(async (page) => ({ page, ids: await membersOf(page) })));
  for (const { page, ids } of isWide && isLabelled ? [...under, ...(await recordsLabelled(term))] : under) {
    const more = ids.filter((id) => isHere(id) && !found.has(id));
    if (!more.length) continue;
    expanded.push(page);
    for (const id of more) found.set(id, BY_NAME_ALONE);
  }
  if (isWide) {
    const more = [...(await pagesBeside(term)).keys(), ...(await recordsPlaced(term))];
    for (const id of more) if (!found.has(id)) found.set(id, BY_NAME_ALONE);
  }
  return { found, expanded, isWide };
}

async function addMore(places, page, { found, expanded }) {
  const more = [...places].filter(([id]) => !found.has(id));
  if (more.length) expanded.push(page);
  for (const [id, place] of more) found.set(id, place);
}

// 济宁 stands in the names of some offices, and means the place: its own records come before those of
// the places in it, and both before what only bears a name.
async function addPlaces(pages, { found, expanded, isHere }) {
  for (const page of pages.filter(({ kind }) => kind === "jurisdiction")) {
    const more = (await membersOfPlace(page)).filter(({ id }) => isHere(id) && !found.has(id));
    if (more.length) expanded.push(page);
    for (const { id, isOwn } of more) found.set(id, isOwn ? BY_PLACE : 2 * BY_PLACE);
  }
}

// Those that stand in every list; the places of all terms together tell how near the top they are.
function intersect(lists) {
  const [first = new Map(), ...others] = lists;
  const common = new Map();
  for (const [id, place] of first) {
    if (!others.every((other) => other.has(id))) continue;
    common.set(id, others.reduce((sum, other) => sum + other.get(id), place));
  }
  return common;
}
