// Records that are asked for by their place: one by its number or by the notice and its row, those of
// a row in every notice by 第21项.

import { loadDictionary } from "./dictionary.js";
import { fold } from "./folding.js";
import { loadTable } from "./table.js";

const PLACE = /^(?:第(\d{1,4})项|，item(\d{1,4}))(）(?:-.*)?)?$/u;
const CITED = /^》(?:（[^）]*）)?(?:，[^，第]*)?，(?:第(\d{1,4})项|item(\d{1,4}))/u;
const ROW = /^(?:(?:在原表中查看)?第(\d{1,4})项(?:，共(\d{1,4})项)?|item(\d{1,4})(?:of(\d{1,4}))?)$/u;

// jining-2023-021, or 济宁市2023年第21项, or the heading, the source or the address of its page.
export async function recordNamed(text) {
  const { pages } = await loadDictionary();
  const whole = fold(text);
  for (const notice of pages.filter((page) => page.kind === "document")) {
    const number = numberAfter(whole, notice);
    if (number !== null) return (await loadTable()).byId.get(idOf(notice.id, number)) || null;
  }
  return null;
}

// Ids of the records of a row, of notices with so many rows where that is said.
export async function recordsPlaced(term) {
  const record = await recordNamed(term);
  if (record) return [record.id];
  const row = ROW.exec(term);
  if (!row) return [];
  const { records, byId } = await loadTable();
  const [number, total] = [row[1] || row[3], row[2] || row[4]];
  const sizes = new Map();
  for (const { document } of records) sizes.set(document, (sizes.get(document) || 0) + 1);
  const notices = [...sizes].filter(([, size]) => !total || size === Number(total));
  return notices.map(([notice]) => idOf(notice, number)).filter((id) => byId.has(id));
}

function idOf(notice, number) {
  return `${notice}-${number.padStart(3, "0")}`;
}

// The heading of its page ends with that place, in brackets; the title of its window goes on.
function numberAfter(whole, notice) {
  const id = whole.replace(/^.*\/tasks\//u, "").replace(/\/$/u, "");
  if (id.startsWith(`${notice.id}-`)) return onlyDigits(id.slice(notice.id.length + 1));
  for (const name of notice.also) {
    const at = whole.lastIndexOf(name);
    const place = PLACE.exec(at < 0 ? "" : whole.slice(at + name.length));
    if (place && (at === 0 || (whole[at - 1] === "（" && place[3]))) return place[1] || place[2];
  }
  const title = notice.own[0];
  const cited = CITED.exec(whole.includes(`《${title}》`) ? whole.slice(whole.indexOf(title) + title.length) : "");
  return cited ? cited[1] || cited[2] : null;
}

function onlyDigits(text) {
  return /^\d{1,4}$/u.test(text) ? text : null;
}
