// The names of pages: offices, topics, themes, notices, places, deadlines.
// They are asked before the full text, so that 教体局 or jyj brings the office first.

import { cut, fold } from "./folding.js";
import { IS_ENGLISH, loadFile, once } from "./site.js";

const FOLDERS = {
  department: "departments",
  collective: "departments",
  topic: "topics",
  theme: "themes",
  document: "documents",
  jurisdiction: "jurisdictions",
  deadline: "deadlines",
};
const PLACE_MARKS = ["省", "市", "县", "区"];
const SHORTEST_REST = 3;
const SHORTEST_AFTER = 2;
const MARKS_OF_NUMBERS = /[〔〕（）号第]/gu;
const SHORTEST_SOUND = IS_ENGLISH ? 5 : 3; // The sound of 塌陷 begins with tax.
const SHORTEST_PLURAL = 3;
const MOST_KNOWN = 100;

const known = new Map();

export const loadDictionary = once(async () => {
  const data = await loadFile("dictionary.json");
  const pages = Object.keys(FOLDERS).flatMap((kind) =>
    (data[kind] || []).map((line, place) => readPage(kind, line, place, data)),
  );
  return {
    versions: data.versions,
    words: data.words,
    parts: data.parts,
    meanings: new Map(Object.entries(data.meanings)),
    superseded: new Set(data.superseded),
    pages,
    byKey: new Map(pages.map((page) => [`${page.facet}:${page.id}`, page])),
    noticeById: new Map(pages.filter((page) => page.kind === "document").map((page) => [page.id, page])),
  };
});

const loadSpoken = once(async () => {
  const { versions, pages } = await loadDictionary();
  const spoken = await loadFile("pinyin.json", { version: versions.pinyin });
  for (const page of pages) {
    page.spoken = spoken[page.kind][page.place].map((name) => name.split(" "));
  }
});

// Names learnt anew when the reader writes traditional characters.
export async function refold() {
  for (const page of (await loadDictionary()).pages) foldNames(page);
  known.clear();
}

// How well each page answers: first those that bear the name, then those whose name holds it. A
// question that is widened step by step asks this for the same words again.
export async function pagesNamed(query) {
  if (!known.has(query)) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(query, await rankAll(query));
  }
  const { exact, partial } = known.get(query);
  return { exact: [...exact], partial: [...partial] };
}

async function rankAll(query) {
  const { pages } = await loadDictionary();
  const whole = fold(query);
  const terms = cut(query);
  const asked = { whole, forms: spellings(whole), terms: terms.map(spellings) };
  if (!terms.length) return { exact: [], partial: [] };
  const isLatin = /^[a-z]+$/u.test(whole);
  if (isLatin) await loadSpoken();
  const ranked = pages.map((page) => [page, rank(page, asked, isLatin)]);
  const chosen = (low, high) =>
    ranked
      .filter(([, value]) => value >= low && value < high)
      .sort(([, one], [, other]) => one - other)
      .map(([page]) => page);
  return { exact: chosen(0, 10), partial: chosen(10, 20) };
}

// Names of places and offices that a text begins with, each with what follows, the longest first.
export async function namesBefore(text) {
  const { pages } = await loadDictionary();
  const names = pages.filter(({ kind }) => kind === "jurisdiction" || kind === "department").flatMap(allNames);
  const begun = [...new Set(names)].filter((name) => text.startsWith(name) && text.length >= name.length + SHORTEST_AFTER);
  return begun.sort((one, other) => other.length - one.length).map((name) => [name, text.slice(name.length)]);
}

// The Chinese word for an English one, as a page that has no address; null where none is known.
export async function meaningOf(word) {
  const { meanings } = await loadDictionary();
  const form = spellings(word).find((one) => meanings.has(one));
  return form ? { title: meanings.get(form), own: [fold(meanings.get(form))], also: [] } : null;
}

// Every name of a page, folded.
export function allNames(page) {
  return [...page.own, ...page.also];
}

function readPage(kind, [id, label, own, also], place, { places, meanings }) {
  const rests = own.flatMap((one) => shortened(one, places));
  const chinese = kind === "topic" ? [...own, ...also] : [];
  const english = Object.keys(meanings).filter((word) => chinese.includes(meanings[word]));
  const page = {
    kind,
    facet: kind === "collective" ? "department" : kind,
    id,
    place,
    label: typeof label === "number" ? own[label] : label,
    title: kind === "document" ? own[0] : typeof label === "number" ? own[label] : label,
    address: `/${FOLDERS[kind]}/${id}/`,
    written: [own, [...rests, ...also, ...english]],
    spoken: [],
  };
  foldNames(page);
  return page;
}

function foldNames(page) {
  [page.own, page.also] = page.written.map((names) => names.map(fold));
}

// A name without the place that it begins with; search/dictionary.py leaves these out.
function shortened(name, places) {
  return [...places, ...PLACE_MARKS]
    .filter((place) => name.startsWith(place) && [...name.slice(place.length)].length >= SHORTEST_REST)
    .map((place) => name.slice(place.length));
}

// school and schools, subsidy and subsidies, bus and buses: either finds the other.
function spellings(word) {
  if (!IS_ENGLISH || !/[a-z]$/u.test(word) || word.length < SHORTEST_PLURAL) return [word];
  const forms = [word, `${word}s`, `${word}es`, word.replace(/y$/u, "ies"), word.replace(/ies$/u, "y")];
  if (!word.endsWith("ss")) forms.push(word.replace(/s$/u, ""), word.replace(/es$/u, ""));
  return [...new Set(forms)].filter(({ length }) => length >= SHORTEST_PLURAL);
}

function rank(page, { whole, forms, terms }, isLatin) {
  if (forms.some((form) => page.own.includes(form))) return 0;
  if (forms.some((form) => page.also.includes(form))) return 1;
  if (page.kind === "document" && isSameNumber(page, whole)) return 2;
  if (isLatin && whole.length > 1) {
    const spoken = rankSpoken(page, whole);
    if (spoken < 20) return spoken;
  }
  const names = allNames(page);
  if (names.some((name) => name.startsWith(whole))) return 10;
  return terms.every((term) => names.some((name) => term.some((form) => name.includes(form)))) ? 11 : 20;
}

// 济政办字202341 and 济政办字〔2023〕41号 are one number.
function isSameNumber(page, whole) {
  const bare = whole.replace(MARKS_OF_NUMBERS, "");
  return page.own.slice(1).some((number) => number.replace(MARKS_OF_NUMBERS, "") === bare);
}

// Whole syllables to the end of a name, then initials to its end, then a beginning of either.
function rankSpoken(page, letters) {
  let best = 20;
  for (const syllables of page.spoken) {
    // An end of two syllables or more may be a short name; a single one is not.
    for (let first = 0; first < Math.max(1, syllables.length - 1); first += 1) {
      const rest = syllables.slice(first);
      const [full, initials] = [rest.join(""), rest.map((one) => one[0]).join("")];
      if (full === letters) best = Math.min(best, 3);
      else if (initials === letters) best = Math.min(best, 4);
      else if (first === 0 && full.startsWith(letters)) best = Math.min(best, 12);
      else if (letters.length >= SHORTEST_SOUND && full.startsWith(letters)) best = Math.min(best, 13);
    }
  }
  return best;
}
