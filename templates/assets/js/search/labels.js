// What pages say around their records: statuses, days, names of columns, explained words, pages about
// the site. Hardly anyone asks for these, so they are loaded when nothing else has an answer.

import { loadDictionary } from "./dictionary.js";
import { fold } from "./folding.js";
import { loadFile, once } from "./site.js";
import { loadTable, membersOf } from "./table.js";

const SHORTEST = 2;

const loadLabels = once(async () => {
  const { versions } = await loadDictionary();
  const { values, everywhere, pages } = await loadFile("labels.json", { version: versions.labels });
  return {
    values: values.map(([facet, id, title, texts]) => ({ facet, id, title, own: [fold(title)], also: texts.map(fold) })),
    everywhere: everywhere.map((title) => ({ title, own: [fold(title)], also: [] })),
    pages: pages.map(([kind, address, title, texts]) => ({
      ...{ kind, address, title, label: title },
      ...{ id: address.split(/[/#]/u).filter(Boolean).pop(), own: [fold(title)], also: texts.map(fold) },
    })),
  };
});

// What prints the term, each with the ids of its records.
export async function recordsLabelled(term) {
  if ([...term].length < SHORTEST) return [];
  const { values, everywhere } = await loadLabels();
  const holds = (text) => text.includes(term);
  const found = values.filter((value) => [...value.own, ...value.also].some(holds));
  const answers = await Promise.all(found.map(async (page) => ({ page, ids: await membersOf(page) })));
  const column = everywhere.find(({ own }) => own.some(holds));
  if (!column) return answers;
  const { records } = await loadTable();
  return [...answers, { page: column, ids: records.map((record) => record.id) }];
}

// What stands on records without being a name in the dictionary.
export async function labelTexts() {
  const { values } = await loadLabels();
  return values.flatMap(({ own, also }) => [...own, ...also]);
}

// Pages about the site that bear one of these words as a name, and explained words.
export async function pagesLabelled(terms) {
  const { pages } = await loadLabels();
  const whole = terms.join("");
  const isExact = ({ own, also, kind }) => own.includes(whole) || (kind === "site" && also.includes(whole));
  const exact = pages.filter(isExact);
  const partial = pages.filter((page) =>
    !exact.includes(page) && terms.every((term) => [...page.own, ...page.also].some((text) => text.includes(term))));
  return { exact, partial };
}
