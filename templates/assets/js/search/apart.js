// Where several words stand nowhere together: what each of them finds alone, as links.

import { element } from "./elements.js";
import { answerTo } from "./find.js";
import { addressOf } from "./state.js";
import { say, sayCount, straight } from "./words.js";

const MOST_WORDS = 8;
const GAPS = /\s+/u;

// Items of a list; none for a single word, or where no word finds anything.
export async function wordsApart({ query, sort }) {
  const words = [...new Set(query.split(GAPS))].filter(Boolean).slice(0, MOST_WORDS);
  if (words.length < 2) return [];
  const answers = await Promise.all(words.map((word) => answerTo(word, {})));
  const counts = answers.map(countOf);
  return counts.some(Boolean) ? words.map((word, at) => wordItem({ word, sort, count: counts[at] })) : [];
}

function countOf({ ids, pages, morePages, isApproximate }) {
  if (isApproximate) return say("apart_near");
  const pageCount = pages.length + morePages.length;
  const parts = [ids.length && sayCount("tasks", ids.length), pageCount && sayCount("pages", pageCount)];
  return parts.filter(Boolean).join(say("name_separator"));
}

function wordItem({ word, sort, count }) {
  const href = addressOf({ query: word, filters: {}, sort });
  return element(
    "li",
    { class: "tz-direct" },
    count ? element("a", { class: "tz-direct__link", href, text: straight(word) }) : element("span", { class: "tz-direct__link", text: straight(word) }),
    " ",
    element("span", { class: "tz-direct__kind", text: count || say("apart_none") }),
  );
}
