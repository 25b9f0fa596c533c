// The search page: keeps what is asked, asks it, and shows what comes; without WebAssembly it says
// why it does not, and the ways through the site below stay as they are.

import { element, replaceChildren } from "./elements.js";
import { canSearch, warmUp } from "./engine.js";
import { chips, facetGroups } from "./facets.js";
import { answerTo } from "./find.js";
import { readState, addressOf, toggled } from "./state.js";
import { pageItem, recordItem } from "./results.js";
import { loadShown } from "./shown.js";
import { loadTable, readFilters } from "./table.js";
import { learnWords, say } from "./words.js";
import { summary } from "./summary.js";

const PAGE = 10;
const PAGES_SHOWN = 6;
const PAUSE = 250;
const BUSY_AFTER = 400;

const finder = document.querySelector("[data-tz-finder]");
const part = (name) => finder.querySelector(`[data-tz-${name}]`);
const notice = document.querySelector("[data-tz-search-notice]");
const form = document.querySelector("[data-tz-search]");
const input = form.querySelector("input");

let state = readState();
let answer = null;
let shownCount = 0;
let run = 0;
let timer = 0;

function start() {
  learnWords(finder.dataset.tzWords);
  if (!canSearch) {
    notice.textContent = say("without_engine");
    return;
  }
  notice.hidden = true;
  finder.hidden = false;
  part("filters").open = window.matchMedia("(min-width: 60rem)").matches;
  input.value = state.query || input.value;
  listen();
  show(window.history.state);
}

// Asks what the state says; an answer that comes after a newer question is dropped.
async function show(memory) {
  const mine = ++run;
  const busy = setTimeout(() => setStatus(say("busy")), BUSY_AFTER);
  finder.setAttribute("aria-busy", "true");
  try {
    const found = await answerTo(state.query, state);
    if (mine !== run) return;
    answer = found;
    shownCount = 0;
    replaceChildren(part("list"), []);
    await showMore(Math.max(PAGE, (memory && memory.shown) || 0));
    if (mine !== run) return;
    showPages();
    setStatus(...summary(answer, state));
    await showFilters(mine);
    notice.hidden = true;
  } catch (error) {
    if (mine === run) fail(error);
  } finally {
    clearTimeout(busy);
    if (mine === run) finder.removeAttribute("aria-busy");
  }
}

async function showMore(count) {
  const asked = answer;
  const names = asked.names.slice(shownCount, shownCount + count);
  const files = await Promise.all(names.map(loadShown));
  const items = await Promise.all(files.map((file) => recordItem(file, asked.marks)));
  if (asked !== answer) return null;
  part("list").append(...items);
  shownCount += items.length;
  const rest = asked.names.length - shownCount;
  part("more").hidden = rest <= 0;
  part("more").textContent = say("more", { count: Math.min(PAGE, rest) });
  part("tools").hidden = asked.names.length === 0;
  return items[0];
}

function showPages() {
  const items = [...answer.pages, ...answer.morePages].map((page) => pageItem(page, answer.terms));
  const rest = items.splice(PAGES_SHOWN);
  const more = element("summary", { text: say("more_pages", { count: rest.length }) });
  const folded = element("details", { class: "tz-more" }, more, element("ul", { class: "tz-direct__rest" }, ...rest));
  replaceChildren(part("pages"), rest.length ? [...items, element("li", {}, folded)] : items);
  part("pages").hidden = items.length === 0;
}

async function showFilters(mine) {
  const { byName } = await loadTable();
  const records = answer.found.map((name) => byName.get(name)).filter(Boolean);
  const [groups, chosen] = await Promise.all([facetGroups(records, readFilters(state.filters)), chips(state.filters)]);
  if (mine !== run) return;
  keepingFocus(() => {
    replaceChildren(part("facets"), groups);
    const clear = element("button", { class: "tz-chips__clear", type: "button", text: say("clear") });
    replaceChildren(part("chips"), chosen.length > 1 ? [...chosen, element("li", {}, clear)] : chosen);
  });
  part("chips").hidden = chosen.length === 0;
  part("filters").hidden = groups.length === 0;
  part("filters-title").textContent = chosen.length ? say("filters_count", { count: chosen.length }) : say("filters");
  part("sort").value = state.sort;
}

// Filters are made anew for each answer: groups stay open, and the keyboard stays where it was.
function keepingFocus(change) {
  const open = [...finder.querySelectorAll(".tz-facet__rest[open]")].map((one) => one.parentElement.dataset.facetGroup);
  const { facet, value } = document.activeElement.dataset;
  change();
  for (const group of open) {
    const rest = finder.querySelector(`[data-facet-group="${group}"] .tz-facet__rest`);
    if (rest) rest.open = true;
  }
  const same = [...finder.querySelectorAll("input[data-facet]")].find(
    (one) => one.dataset.facet === facet && one.dataset.value === value,
  );
  if (same) same.focus();
}

// A new question; typing on goes into one entry of the history, anything else begins its own.
function ask(changes, { isTyped = false } = {}) {
  clearTimeout(timer);
  state = { ...state, ...changes };
  const address = addressOf(state);
  const memory = { isTyped };
  const isSame = address === window.location.pathname + window.location.search;
  const goesOn = isTyped && window.history.state && window.history.state.isTyped;
  if (isSame || goesOn) window.history.replaceState(memory, "", address);
  else window.history.pushState(memory, "", address);
  return show(null);
}

function listen() {
  input.addEventListener("focus", () => warmUp().catch(() => {}), { once: true });
  input.addEventListener("input", (event) => {
    if (!event.isComposing) askSoon();
  });
  input.addEventListener("compositionend", askSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask({ query: input.value.trim() });
  });
  window.addEventListener("popstate", (event) => {
    state = readState();
    input.value = state.query;
    show(event.state);
  });
  part("facets").addEventListener("change", ({ target: { dataset } }) => toggle(dataset));
  part("chips").addEventListener("click", ({ target }) => removeChip(target.closest("button")));
  part("sort").addEventListener("change", (event) => ask({ sort: event.target.value }));
  part("more").addEventListener("click", readOn);
  part("download").addEventListener("click", save);
  document.addEventListener("keydown", walk);
}

function askSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const query = input.value.trim();
    if (query !== state.query) ask({ query }, { isTyped: true });
  }, PAUSE);
}

function toggle({ facet, value }) {
  ask({ filters: toggled(state.filters, facet, value) });
}

async function removeChip(button) {
  if (!button) return;
  if (button.dataset.facet) await ask({ filters: toggled(state.filters, button.dataset.facet, button.dataset.value) });
  else await ask({ filters: {} });
  (part("chips").querySelector("button") || input).focus();
}

async function readOn() {
  const first = await showMore(PAGE);
  window.history.replaceState({ ...window.history.state, shown: shownCount }, "");
  if (first) first.querySelector("a").focus();
}

async function save() {
  try {
    const [{ download }, { byName }] = await Promise.all([import("./export.js"), loadTable()]);
    await download(answer.names.map((name) => byName.get(name).id));
  } catch (error) {
    fail(error);
  }
}

// The arrow keys lead from the box down the results and back.
function walk(event) {
  if (event.isComposing || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const stops = [input, ...finder.querySelectorAll(".tz-direct__link, .tz-task-row__title")];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || !next || !next.offsetParent) return;
  event.preventDefault();
  next.focus();
}

function setStatus(...parts) {
  replaceChildren(part("status"), parts);
}

function fail(error) {
  setStatus();
  notice.textContent = say("failed");
  notice.hidden = false;
  console.error(error); // Whoever repairs it looks there.
}

start();
