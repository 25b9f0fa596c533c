// What records can be filtered, counted and sorted by; loaded when someone does that.

import { loadDictionary } from "./dictionary.js";
import { loadFile, once } from "./site.js";

export const FACETS = ["theme", "topic", "department", "jurisdiction", "year", "deadline", "status", "document", "type"];

export const loadTable = once(async () => {
  const { versions } = await loadDictionary();
  const data = await loadFile("table.json", { version: versions.table, isShared: true });
  const rows = data.documents.flatMap(({ id, jurisdiction, year, type, numbers }) =>
    numbers.map((number) => ({ id: `${id}-${String(number).padStart(3, "0")}`, document: id, jurisdiction, year, type })),
  );
  const records = rows.map((row, place) => ({
    ...row,
    place,
    day: valuesAt(data.deadline, place)[0],
    values: {
      theme: valuesAt(data.theme, place),
      topic: valuesAt(data.topic, place),
      department: valuesAt(data.department, place),
      jurisdiction: [row.jurisdiction],
      year: [row.year],
      deadline: valuesAt(data.deadline, place).map((day) => (/^\d/u.test(day) ? day.slice(0, 7) : day)),
      status: valuesAt(data.status, place).map(codeOf),
      said: valuesAt(data.status, place),
      document: [row.document],
      type: [row.type],
      day: valuesAt(data.deadline, place),
    },
  }));
  return {
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    dueKey: data.status.values.some((key) => key !== codeOf(key)) ? "due_any" : "due", // What is said of all that are due.
  };
});

// The status that a phrase words: records with the same one can be worded apart.
export function codeOf(key) {
  return key.split("_")[0];
}

// Ids of the records that stand under a page of the dictionary.
export async function membersOf({ facet, id }) {
  const { records } = await loadTable();
  return records.filter((record) => record.values[facet].includes(id)).map((record) => record.id);
}

// Records of a place and of the places below it, each with whether it is the place's own.
export async function membersOfPlace({ id: place }) {
  const [{ records }, { parts }] = await Promise.all([loadTable(), loadDictionary()]);
  const below = parts[place] || [];
  return records
    .filter(({ jurisdiction }) => jurisdiction === place || below.includes(jurisdiction))
    .map(({ id, jurisdiction }) => ({ id, isOwn: jurisdiction === place }));
}

// Tells whether an id is of a record of these places; without places everything is.
export async function within(places) {
  if (!places) return () => true;
  const { byId } = await loadTable();
  return (id) => byId.has(id) && places.has(byId.get(id).jurisdiction);
}

// The places of all records that the filters leave; null where these are all places there are.
export async function placesLeft(filters) {
  const { records } = await loadTable();
  const left = new Set(records.filter((record) => isWanted(record, filters)).map((record) => record.jurisdiction));
  const all = new Set(records.map((record) => record.jurisdiction));
  return left.size && left.size < all.size ? left : null;
}

// Facet to the values of which a record must have one; what asks for nothing is left out.
export function readFilters(filters) {
  return Object.entries(filters || {})
    .map(([facet, wanted]) => [facet, listOf(wanted)])
    .filter(([, wanted]) => wanted.length);
}

export function isWanted(record, filters, except = "") {
  return filters.every(
    ([facet, wanted]) => facet === except || wanted.some((value) => (record.values[facet] || []).includes(value)),
  );
}

// How many of these records each value of each facet would leave, the other facets as they are.
export function countValues(records, filters) {
  return new Map(
    FACETS.map((facet) => {
      const counts = new Map();
      for (const record of records) {
        if (!isWanted(record, filters, facet)) continue;
        for (const value of record.values[facet]) counts.set(value, (counts.get(value) || 0) + 1);
      }
      return [facet, counts];
    }),
  );
}

// By last day, then those without end, then those without a deadline; each in document order.
export function byDeadline(one, other) {
  return compare(sortKey(one.day), sortKey(other.day)) || one.place - other.place;
}

function sortKey(day) {
  return day === "ongoing" ? "~1" : day === "none" ? "~2" : day;
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

function listOf(wanted) {
  const list = wanted && typeof wanted === "object" && !Array.isArray(wanted) ? wanted.any : wanted;
  return [].concat(list === undefined || list === null || list === "" ? [] : list).map(String);
}

function valuesAt({ values, cells }, place) {
  return [].concat(cells[place]).map((number) => values[number]);
}
