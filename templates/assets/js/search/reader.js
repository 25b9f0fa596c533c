// Answers phrases from the files of the index. Words overlap by a character, so every second word
// of a phrase says all of it: half as much is loaded as Pagefind's program needs.

import { openPostings } from "./postings.js";

export function openReader(index) {
  const { loadPages, postingsOf } = openPostings(index);

  // Every page that holds the phrase, in the order of the index, with the place of the first.
  async function ask(phrase) {
    const { ids } = await loadPages();
    const lists = await Promise.all(covering(phrase.split(" ")).map(readList));
    const found = new Map();
    if (lists.some(({ postings }) => !postings)) return found;
    const [first, ...others] = lists;
    first.postings.pages.forEach((page, at) => {
      const ranges = others.map((list) => rangeIn(list, page));
      if (ranges.includes(null)) return;
      const place = placeOf(placesAt(first.postings, at), others, ranges);
      if (place !== undefined) found.set(ids[page], place);
    });
    return found;
  }

  async function readList({ word, offset }) {
    return { offset, postings: await postingsOf(word), cursor: 0 };
  }

  return { start: loadPages, ask };
}

// Every second word and the last, each with its distance from the first.
function covering(words) {
  return words.map((word, offset) => ({ word, offset })).filter(({ offset }) => offset % 2 === 0 || offset === words.length - 1);
}

// Pages come in order, so each list is gone through once.
function rangeIn(list, page) {
  const { pages } = list.postings;
  while (pages[list.cursor] < page) list.cursor += 1;
  return pages[list.cursor] === page ? placesAt(list.postings, list.cursor) : null;
}

function placesAt({ starts, places }, at) {
  return places.slice(starts[at], starts[at + 1]);
}

function placeOf(places, others, ranges) {
  return places.find((place) => others.every(({ offset }, number) => ranges[number].includes(place + offset)));
}
