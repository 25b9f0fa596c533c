// Where nothing is found: what each of several words finds alone, what a word finds in two parts, or
// what its beginning and its end find, as links.

import { element } from "./elements.js";
import { answerTo } from "./find.js";
import { addressOf } from "./state.js";
import { say, sayCount, straight } from "./words.js";

const MOST_WORDS = 8;
const MOST_CUTS = 3;
const GAPS = /\s+/u;
const COMPOUND = /^[\p{Script=Han}\d]{4,12}$/u;
const FIGURES = /\d+年?/gu;

// Items of a list and the phrase that says what it is; no items where nothing helps.
export async function lookApart({ query, sort }) {
  const words = [...new Set(query.split(GAPS))].filter(Boolean).slice(0, MOST_WORDS);
  if (words.length > 1) return { said: "none_together", items: await eachAlone(words, sort) };
  if (!COMPOUND.test(query)) return { said: "none_parted", items: [] };
  const parted = await inTwo(query, sort);
  return parted.length
    ? { said: "none_parted", items: parted }
    : { said: "none_pieces", items: await beginningAndEnd(query, sort) };
}

async function eachAlone(words, sort) {
  const counts = await Promise.all(words.map(async (word) => countOf(await answerTo(word, {}))));
  return counts.some(Boolean) ? words.map((word, at) => item({ query: word, sort, count: counts[at] })) : [];
}

// 大学生就业 stands nowhere, 大学生 and 就业 do: in Chinese nobody sees where a word ends.
async function inTwo(word, sort) {
  const cuts = [];
  const seams = word.replace(FIGURES, " $& ").trim(); // 财政局2023年: the digits show where.
  if (GAPS.test(seams)) cuts.push(seams);
  for (let at = 2; at <= word.length - 2; at += 1) cuts.push(`${word.slice(0, at)} ${word.slice(at)}`);
  const answers = await Promise.all(cuts.map((query) => answerTo(query, { isForgiving: false })));
  return cuts
    .map((query, at) => ({ query, answer: answers[at] }))
    .filter(({ query, answer }, at) => answer.ids.length && cuts.indexOf(query) === at)
    .sort((one, other) => other.answer.ids.length - one.answer.ids.length)
    .slice(0, MOST_CUTS)
    .map(({ query, answer }) => item({ query, sort, count: countOf(answer) }));
}

// 公积金 stands nowhere, but 住房 does: the longest piece at either end that finds a record.
async function beginningAndEnd(word, sort) {
  const lengths = Array.from({ length: word.length - 2 }, (_, at) => word.length - 1 - at);
  const ends = [lengths.map((length) => word.slice(0, length)), lengths.map((length) => word.slice(-length))];
  const found = await Promise.all(ends.map(firstThatFinds));
  return found.filter(Boolean).map(({ query, answer }) => item({ query, sort, count: countOf(answer) }));
}

async function firstThatFinds(pieces) {
  const answers = await Promise.all(pieces.map((query) => answerTo(query, { isForgiving: false })));
  const at = answers.findIndex(({ ids }) => ids.length);
  return at < 0 ? null : { query: pieces[at], answer: answers[at] };
}

function countOf({ ids, pages, morePages, isApproximate }) {
  if (isApproximate) return say("apart_near");
  const pageCount = pages.length + morePages.length;
  const parts = [ids.length && sayCount("tasks", ids.length), pageCount && sayCount("pages", pageCount)];
  return parts.filter(Boolean).join(say("name_separator"));
}

function item({ query, sort, count }) {
  const href = addressOf({ query, filters: {}, sort });
  const text = straight(query);
  return element(
    "li",
    { class: "tz-direct" },
    count ? element("a", { class: "tz-direct__link", href, text }) : element("span", { class: "tz-direct__link", text }),
    " ",
    element("span", { class: "tz-direct__kind", text: count || say("apart_none") }),
  );
}
