// The line above the results: how many, whether they only come near, what else was looked for.

import { element } from "./elements.js";
import { IS_ENGLISH } from "./site.js";
import { say, sayCount } from "./words.js";

const MOST_NAMES = 3;
const LONGEST = 24;

// The parts of the line, the count standing out.
export function summary(answer, { query: asked, filters }, { said, items }) {
  const query = shortened(asked);
  const text = items.length ? say(said, { query }) : countLine(answer, query, filters);
  const count = element("span", { class: "tz-finder__count", text });
  const gap = IS_ENGLISH ? " " : "";
  const before = remarks(answer, query).flatMap((remark) => [remark, gap]);
  const after = answer.expanded.length ? [gap, say("expanded", { names: namesOf(answer.expanded) })] : [];
  return [...before, count, ...after];
}

// How the question was read, where nothing was found for it as it was typed.
function remarks({ isApproximate, parted }, query) {
  if (parted) return [say("parted", { query, parts: shortened(parted) })];
  return isApproximate ? [say("approximate", { query })] : [];
}

function countLine({ ids, pages, morePages }, query, filters) {
  const pageCount = pages.length + morePages.length;
  const values = { query, tasks: sayCount("tasks", ids.length), pages: sayCount("pages", pageCount) };
  if (ids.length && pageCount) return say("found_pages", values);
  if (ids.length) return say("found", values);
  if (pageCount) return say("found_only_pages", values);
  return say(Object.keys(filters).length ? "none_filtered" : "none", values);
}

function shortened(query) {
  const characters = [...query];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : query;
}

function namesOf(pages) {
  const titles = [...new Set(pages.map((page) => page.title))];
  const names = titles.slice(0, MOST_NAMES).join(say("name_separator"));
  return titles.length > MOST_NAMES ? say("expanded_more", { names, count: titles.length }) : names;
}
