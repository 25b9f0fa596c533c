// The only module that knows how the index is asked: phrases in, ids of pages and places out.

import { canUnpack } from "./packed.js";
import { loadPages } from "./postings.js";
import { askProgram, canRun, startProgram } from "./program.js";
import { readPhrase } from "./reader.js";

const MOST_KEPT = 100;

const [start, ask] = canUnpack ? [loadPages, readPhrase] : [startProgram, askProgram];
const answers = new Map();

export const canSearch = canUnpack || canRun;

// Loads what every search needs, as soon as someone is about to type.
export function warmUp() {
  return start().then(() => undefined);
}

// Every page whose text holds the phrase, in the order of the index, with the place of the first.
// A question that is widened step by step asks for the same phrases again.
export function search(words) {
  if (!answers.has(words)) {
    if (answers.size > MOST_KEPT) answers.clear();
    const answer = ask(words);
    answer.catch(() => answers.delete(words));
    answers.set(words, answer);
  }
  return answers.get(words);
}
