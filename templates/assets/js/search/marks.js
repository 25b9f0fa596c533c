// Marks in a text every place where a folded term stands, and cuts a long text around the first.

import { element } from "./elements.js";
import { foldWithPlaces } from "./folding.js";

const LONGEST = 110;
const BEFORE = 24;

// The text as nodes, with <mark> around each place; `from` and `to` cut it.
export function marked(text, terms, { from = 0, to = text.length } = {}) {
  const nodes = [];
  let done = from;
  for (const [start, end] of placesOf(text, terms)) {
    if (end <= done || start >= to) continue;
    const begin = Math.max(start, done);
    nodes.push(text.slice(done, begin), element("mark", { text: text.slice(begin, Math.min(end, to)) }));
    done = Math.min(end, to);
  }
  return [...nodes, text.slice(done, to)].filter((node) => node !== "");
}

// The part of a text that a result shows: all of a short one, else what surrounds the first place.
export function excerpt(text, terms) {
  if (text.length <= LONGEST) return marked(text, terms);
  const [[first] = [0]] = placesOf(text, terms);
  const from = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  const to = Math.min(text.length, from + LONGEST);
  return [from > 0 ? "…" : "", ...marked(text, terms, { from, to }), to < text.length ? "…" : ""].filter(Boolean);
}

export function holds(text, terms) {
  return placesOf(text, terms).length > 0;
}

// Start and end in the text of every place of every term, in order, those that touch as one.
function placesOf(text, terms) {
  const { folded, starts, ends } = foldWithPlaces(text);
  const places = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      places.push([starts[at], ends[at + term.length - 1]]);
    }
  }
  places.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  return places.reduce((merged, [start, end]) => {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
    return merged;
  }, []);
}
