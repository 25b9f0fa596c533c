// What is asked stands in the address, so that it can be shared, kept and gone back to; behind its
// #, because that part never leaves the browser. A form without a script can only write it before.

import { FACETS } from "./table.js";

export const LONGEST_QUERY = 120;
const VALUE = /^[a-z0-9/-]{1,80}$/u; // All values are ids or months: no sentence of a stranger is one.
const MOST_VALUES = 50;
const SORTS = ["relevance", "deadline", "document"];

export function readState({ search, hash } = window.location) {
  const parameters = new URLSearchParams(isState(hash) ? hash.slice(1) : search);
  const filters = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => VALUE.test(value)).slice(0, MOST_VALUES);
    if (values.length) filters[facet] = values;
  }
  const sort = parameters.get("sort");
  return { query: (parameters.get("q") || "").slice(0, LONGEST_QUERY), filters, sort: SORTS.includes(sort) ? sort : SORTS[0] };
}

export function addressOf({ query, filters, sort }) {
  const parameters = new URLSearchParams();
  if (query) parameters.set("q", query);
  for (const facet of FACETS) for (const value of filters[facet] || []) parameters.append(facet, value);
  if (sort !== SORTS[0]) parameters.set("sort", sort);
  const asked = parameters.toString();
  const { origin, pathname } = window.location; // A path with two slashes alone names a host.
  return origin + pathname + (asked ? `#${asked}` : "");
}

// Whether this part of an address says what is asked; a place in the page (#tz-main) does not.
export function isState(hash) {
  return hash.includes("=");
}

// The filters with one value added, or without it where it was there.
export function toggled(filters, facet, value) {
  const chosen = filters[facet] || [];
  const others = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [facet]: dropped, ...rest } = filters;
  return others.length ? { ...rest, [facet]: others } : rest;
}
