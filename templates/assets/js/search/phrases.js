// Where a term stands, letter for letter; of a long term no more is loaded than is needed.

import { allNames, loadDictionary } from "./dictionary.js";
import { search } from "./engine.js";
import { foldedBlocks, loadShown } from "./shown.js";
import { phrase, phraseBeside } from "./tokens.js";

const STEP = 6;
const FEW = 12;

// Pages whose text holds the folded term: id of the page to the place of the term; those of other
// places than these may be left out.
export async function pagesWith(term, places = null) {
  const characters = [...term];
  for (let length = STEP; length < characters.length; length += STEP) {
    const begun = await search(phrase(characters.slice(0, length).join("")), places);
    if (!begun.size) return begun;
    if (begun.size <= FEW) {
      const checked = await thoseWith(term, begun);
      if (checked) return checked;
    }
  }
  return search(phrase(term), places);
}

// The same for what stands beside names in printed cells.
export function pagesBeside(term) {
  return search(phraseBeside(term));
}

// Reads the few records that are left, because results show them anyway; a notice is too long.
async function thoseWith(term, places) {
  const { noticeById } = await loadDictionary();
  const found = new Map();
  for (const [id, place] of places) {
    const notice = noticeById.get(id);
    if (notice && !allNames(notice).some((one) => one.includes(term))) return null;
    const blocks = notice ? [term] : foldedBlocks(await loadShown(id));
    if (blocks.some((block) => block.includes(term))) found.set(id, place);
  }
  return found;
}
