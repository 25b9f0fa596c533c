// The only module that knows how indexes are asked: phrases in, ids of pages and places out.

import { loadDictionary } from "./dictionary.js";
import { loadIndexes } from "./indexes.js";
import { canUnpack } from "./packed.js";
import { canRun, openProgram } from "./program.js";
import { openReader } from "./reader.js";
import { once } from "./site.js";

const MOST_KEPT = 100;
const MOST_ROWS = 1e5;

const open = canUnpack ? openReader : openProgram;

export const canSearch = canUnpack || canRun;

// Every index needs what the dictionary says of versions.
const openAll = once(async () => {
  const [indexes] = await Promise.all([loadIndexes(), loadDictionary()]);
  return indexes.map((index) => ({ ...open(index), places: index.places, answers: new Map() }));
});

// Loads what every search needs, as soon as someone is about to type: of several indexes none,
// because nobody knows yet which of them will be asked.
export async function warmUp() {
  const [first, ...others] = await openAll();
  if (!others.length) await first.start();
}

// Every page whose text holds the phrase, in the order of the notices and of their rows, with the
// place of the first; asked of the indexes that hold one of these places, of all without places.
export async function search(words, places = null) {
  const asked = (await openAll()).filter((index) => !places || !index.places || hasOneOf(index.places, places));
  const answers = await Promise.all(asked.map((index) => answerOf(index, words)));
  return answers.length === 1 ? answers[0] : joined(answers);
}

function hasOneOf(some, others) {
  return [...others].some((one) => some.has(one));
}

// A question that is widened step by step asks for the same phrases again.
function answerOf({ ask, answers }, words) {
  if (!answers.has(words)) {
    if (answers.size > MOST_KEPT) answers.clear();
    const answer = ask(words);
    answer.catch(() => answers.delete(words));
    answers.set(words, answer);
  }
  return answers.get(words);
}

// In the order that one index would have: records by notice and row, then notices.
async function joined(answers) {
  const { noticeById } = await loadDictionary();
  const order = new Map([...noticeById.keys()].map((id, at) => [id, at * MOST_ROWS]));
  const last = order.size * MOST_ROWS;
  const rank = (id) => {
    if (order.has(id)) return last + order.get(id);
    const end = id.lastIndexOf("-");
    return order.get(id.slice(0, end)) + Number(id.slice(end + 1));
  };
  const found = answers.flatMap((answer) => [...answer]).map((entry) => [rank(entry[0]), entry]);
  return new Map(found.sort(([one], [other]) => one - other).map(([, entry]) => entry));
}
