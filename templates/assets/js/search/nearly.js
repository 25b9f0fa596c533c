// Finds what was meant when one character of a term is wrong, missing, or too much.

import { allNames, loadDictionary } from "./dictionary.js";
import { labelTexts } from "./labels.js";
import { pagesWith } from "./phrases.js";
import { foldedBlocks, loadShown } from "./shown.js";

const SHORTEST = 3;
const MOST_READ = 60;
const MOST_HEARD = 12;
const FIGURES = /^[\d.,%，]+$/u;
const FIGURE = /\d/u;
const PAIR = /^\p{Script=Han}{2}$/u;
const WORD = /^\p{Script=Han}+$/u;

// Names in the dictionary, and what stands around records, that differ from the term in one character.
export async function namesNearly(term) {
  const { pages } = await loadDictionary();
  const heard = new Set();
  if ([...term].length < SHORTEST && !PAIR.test(term)) return { pages: [], heard };
  const near = pages.filter((page) =>
    allNames(page).some((name) => isNamed(term, name) && heard.add(name)),
  );
  if (PAIR.test(term)) return { pages: near, heard };
  for (const text of await labelTexts()) if (!FIGURE.test(text) && isNearly(term, text)) heard.add(text);
  return { pages: near, heard };
}

// Records that hold the term but for one character, and what stands there instead. Some are read to
// learn what was meant; the index then tells all that hold it. Another figure is no slip.
export async function recordsNearly(term) {
  const characters = [...term];
  const heard = new Set();
  if (characters.length < SHORTEST || FIGURES.test(term)) return { found: new Map(), heard };
  for (const at of await doubtfulPlaces(characters)) {
    for (const [before, after] of cutsAt(characters, at)) {
      await readBetween({ before, after, heard });
    }
  }
  const meant = [...heard].slice(0, MOST_HEARD);
  const answers = await Promise.all(meant.map((term) => pagesWith(term)));
  return { found: new Map(answers.reverse().flatMap((answer) => [...answer])), heard: new Set(meant) };
}

// A typed character may be wrong or too much (the first cut), or one may be missing (the second).
function cutsAt(characters, at) {
  const before = characters.slice(0, at).join("");
  return [
    [before, characters.slice(at + 1).join("")],
    [before, characters.slice(at).join("")],
  ];
}

// The longest beginning and the longest end that stand somewhere leave few places for the fault.
async function doubtfulPlaces(characters) {
  const first = await longest(characters.length, (size) => characters.slice(0, size));
  const last = await longest(characters.length, (size) => characters.slice(characters.length - size));
  const places = [];
  for (let at = Math.max(0, characters.length - last - 1); at <= Math.min(first, characters.length - 1); at += 1) {
    places.push(at);
  }
  return places;
}

async function longest(length, part) {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const pages = await pagesWith(part(middle).join(""));
    if (pages.size) low = middle;
    else high = middle - 1;
  }
  return low;
}

async function readBetween({ before, after, heard }) {
  const parts = [before, after].filter(Boolean);
  if (!isEnough(parts.join(""))) return;
  const [some, others] = await Promise.all(parts.map((one) => pagesWith(one)));
  const ids = [...some.keys()].filter((id) => !others || others.has(id)).slice(0, MOST_READ);
  const between = new RegExp(`${escaped(before)}.?${escaped(after)}`, "u");
  for (const id of ids) {
    for (const text of foldedBlocks(await loadShown(id))) {
      const match = between.exec(text);
      if (match) heard.add(match[0]);
    }
  }
}

// Two Chinese characters are a word; two letters are not.
function isEnough(rest) {
  return [...rest].length >= (WORD.test(rest) ? 2 : SHORTEST);
}

// Of two characters one is half of the name: another second one is a slip, anything else is not.
function isNamed(term, name) {
  if (!PAIR.test(term)) return isNearly(term, name);
  return PAIR.test(name) && term !== name && [...term][0] === [...name][0];
}

// One character replaced, missing, too much, or changed with its neighbour.
function isNearly(term, name) {
  const [one, other] = [[...term], [...name]];
  if (Math.abs(one.length - other.length) > 1 || term === name) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (list, from) => list.slice(from).join("");
  if (one.length < other.length) return rest(one, start) === rest(other, start + 1);
  if (one.length > other.length) return rest(one, start + 1) === rest(other, start);
  const isSwapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return rest(one, start + 1) === rest(other, start + 1) || (isSwapped && rest(one, start + 2) === rest(other, start + 2));
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\-]/gu, "\\$&");
}
