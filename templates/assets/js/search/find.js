// window.taizhang.find: the one door to the search, for the search page, scripts and tests.

import { loadDictionary } from "./dictionary.js";
import { look } from "./look.js";
import { loadShown } from "./shown.js";
import { linkTo } from "./site.js";
import { byDeadline, isWanted, loadTable, placesLeft, readFilters } from "./table.js";

// {total, results: [{id, url, title}], approximate, expanded}; without a limit all results.
export async function find(query, { filters, sort, limit } = {}) {
  const answer = await answerTo(query || "", { filters, sort });
  const all = [
    ...answer.pages.map((page) => () => ({ id: page.id, url: linkTo(page.address), title: page.title })),
    ...answer.ids.map((id) => () => readRecord(id)),
    ...answer.morePages.map((page) => () => ({ id: page.id, url: linkTo(page.address), title: page.title })),
  ];
  return {
    total: all.length,
    results: await Promise.all(all.slice(0, isLimit(limit) ? limit : all.length).map((read) => read())),
    approximate: answer.isApproximate,
    expanded: answer.expanded.map((page) => page.title),
  };
}

// What the search page shows: pages that bear the name, records in order, pages that come near;
// `loadFound` gives the records before any filter, for which more may have to be asked.
export async function answerTo(query, { filters, sort, isForgiving = true }) {
  const wanted = readFilters(filters);
  const places = wanted.length ? await placesLeft(wanted) : null;
  const answer = await look(query, { isForgiving, places });
  const isAsked = answer.terms.length > 0;
  const ids = isAsked ? await relevant(answer) : (await loadTable()).records.map((record) => record.id);
  const [pages, morePages] = isAsked && !wanted.length ? pagesOf(answer) : [[], []];
  const loadFound = () => (answer.isNear ? loadAll(query, { isForgiving, near: ids }) : ids);
  return { ...answer, pages, morePages, loadFound, hasFound: ids.length > 0, ids: await arrange(ids, wanted, sort) };
}

function pagesOf({ pages, notices }) {
  const more = [...pages.partial, ...notices];
  return [pages.exact, [...new Set(more)].filter((page) => !pages.exact.includes(page))];
}

// Where a term stands nearer to the beginning the record is more about it; the replaced come last.
async function relevant({ hits }) {
  const { superseded } = await loadDictionary();
  return [...hits]
    .sort(([one, place], [other, otherPlace]) =>
      superseded.has(one) - superseded.has(other) || place - otherPlace)
    .map(([id]) => id);
}

async function arrange(ids, filters, sort) {
  if (!filters.length && sort !== "deadline" && sort !== "document") return ids;
  const { byId } = await loadTable();
  const records = ids.map((id) => byId.get(id)).filter((record) => record && isWanted(record, filters));
  if (sort === "deadline") records.sort(byDeadline);
  if (sort === "document") records.sort((one, other) => one.place - other.place);
  return records.map((record) => record.id);
}

// Results stand already, so other indexes that cannot be loaded are no failure.
async function loadAll(query, { isForgiving, near }) {
  try {
    return await relevant(await look(query, { isForgiving }));
  } catch {
    return near;
  }
}

function isLimit(limit) {
  return typeof limit === "number" && limit >= 0;
}

async function readRecord(id) {
  const { address, title } = await loadShown(id);
  return { id, url: linkTo(address), title };
}

window.taizhang = Object.assign(window.taizhang || {}, { find });
