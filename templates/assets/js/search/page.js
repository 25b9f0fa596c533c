// The search page: keeps what is asked, asks it, and shows what comes; in a browser that cannot
// search it says why, and the ways through the site below stay as they are.

import { lookApart } from "./apart.js";
import { element, replaceChildren } from "./elements.js";
import { canSearch, warmUp } from "./engine.js";
import { showFilters } from "./filters.js";
import { answerTo } from "./find.js";
import { remember, rememberCount, rememberPlace } from "./memory.js";
import { nothingPressed, watchPresses } from "./press.js";
import { printAddressOf } from "./printed.js";
import { pageItem, recordItem } from "./results.js";
import { loadShown } from "./shown.js";
import { addressOf, isState, readState, toggled } from "./state.js";
import { summary } from "./summary.js";
import { learnWords, say, straight } from "./words.js";

const PAGE = 10;
const PAGES_SHOWN = 6;
const PAUSE = 250;
const BUSY_AFTER = 400;

const finder = document.querySelector("[data-tz-finder]");
const part = (name) => finder.querySelector(`[data-tz-${name}]`);
const notice = document.querySelector("[data-tz-search-notice]");
const form = document.querySelector("[data-tz-search]");
const input = form.querySelector("input");
const translation = document.querySelector(".tz-tools a[hreflang]");

const TITLE = document.title;

let state = readState();
let answer = null;
let shownCount = 0;
let run = 0;
let timer = 0;
let hasFailed = false;

function start() {
  learnWords(finder.dataset.tzWords);
  if (!canSearch) {
    finder.hidden = true;
    notice.hidden = false;
    notice.textContent = say("without_engine");
    finder.setAttribute("data-tz-ready", "");
    return;
  }
  notice.hidden = true;
  finder.hidden = false;
  if (state.query) warmUp().catch(() => {}); // A failure is told by the answer.
  part("filters").open = hasRoomBeside();
  input.value = state.query || input.value;
  listen();
  keepAddress();
  const came = window.history.state;
  show(came).then(() => came && came.at && window.scrollTo(0, came.at));
}

// Whatever came another way stands behind the # from now on.
function keepAddress() {
  window.history.replaceState(window.history.state, "", addressOf(state));
}

// The style sheet puts the filters beside the results then; above them they stay folded.
function hasRoomBeside() {
  return window.matchMedia("(min-width: 60rem)").matches && !document.documentElement.hasAttribute("data-tz-elder");
}

// Asks what the state says; an answer that comes after a newer question is dropped.
async function show(memory) {
  const mine = ++run;
  // The other language shows the same results: every value in the address is an id.
  if (translation) translation.hash = window.location.hash;
  printAddressOf(state);
  document.title = state.query ? `${straight(state.query)} - ${TITLE}` : TITLE;
  const busy = setTimeout(() => setStatus(say("busy")), BUSY_AFTER);
  finder.setAttribute("aria-busy", "true");
  form.toggleAttribute("data-tz-asked", Boolean(state.query));
  try {
    const found = await answerTo(state.query, state);
    const items = await itemsOf(found, 0, Math.max(PAGE, (memory && memory.shown) || 0));
    const apart = isNothing(found) ? await lookApart(state) : { items: [] };
    await nothingPressed();
    if (mine !== run) return;
    clearTimeout(busy);
    answer = found;
    replaceChildren(part("list"), items);
    showCounts(items.length);
    showPages();
    showApart(apart.items);
    setStatus(...summary(answer, state, apart));
    part("sort").value = state.sort;
    await showFilters(part, { found: await answer.loadFound(), state, isCurrent: () => mine === run });
    notice.hidden = true;
    hasFailed = false;
  } catch (error) {
    if (mine === run) fail(error);
  } finally {
    clearTimeout(busy);
    if (mine === run) {
      finder.removeAttribute("aria-busy");
      finder.setAttribute("data-tz-ready", ""); // Until then nothing is shown that would still move.
    }
  }
}

// The results of an answer from one on, as items of the list.
async function itemsOf({ ids, marks }, begin, count) {
  const files = await Promise.all(ids.slice(begin, begin + count).map(loadShown));
  return Promise.all(files.map((file) => recordItem(file, marks)));
}

function showCounts(shown) {
  shownCount = shown;
  const rest = answer.ids.length - shown;
  part("more").hidden = rest <= 0;
  part("more").textContent = say("more", { count: Math.min(PAGE, rest) });
  part("tools").hidden = answer.ids.length === 0;
}

function showPages() {
  const items = [...answer.pages, ...answer.morePages].map((page) => pageItem(page, answer.terms));
  const rest = items.splice(PAGES_SHOWN);
  const more = element("summary", { text: say("more_pages", { count: rest.length }) });
  const folded = element("details", { class: "tz-more" }, more, element("ul", { class: "tz-direct__rest" }, ...rest));
  replaceChildren(part("pages"), rest.length ? [...items, element("li", {}, folded)] : items);
  part("pages").hidden = items.length === 0;
}

function isNothing({ hasFound, pages, morePages }) {
  return !hasFound && !pages.length && !morePages.length;
}

function showApart(items) {
  replaceChildren(part("apart"), items);
  part("apart").hidden = items.length === 0;
}

// A new question.
function ask(changes, { isTyped = false } = {}) {
  clearTimeout(timer);
  state = { ...state, ...changes };
  remember(state, { isTyped });
  return show(null);
}

// What was asked while typing becomes a question of its own, and is not asked once more.
function keep() {
  clearTimeout(timer);
  remember(state, { isTyped: false });
}

function listen() {
  watchPresses(finder);
  input.addEventListener("focus", () => warmUp().catch(() => {}), { once: true });
  input.addEventListener("input", (event) => {
    if (!event.isComposing) askSoon();
  });
  input.addEventListener("compositionend", askSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value.trim();
    if (query !== state.query || hasFailed) ask({ query });
    else keep();
  });
  window.addEventListener("popstate", (event) => {
    const { hash } = window.location;
    if (hash && !isState(hash)) return keepAddress(); // A link led to a place in this page.
    state = readState();
    input.value = state.query;
    return show(event.state);
  });
  part("facets").addEventListener("change", ({ target: { dataset } }) => toggle(dataset));
  part("chips").addEventListener("click", ({ target }) => removeChip(target.closest("button")));
  part("sort").addEventListener("change", (event) => ask({ sort: event.target.value }));
  part("more").addEventListener("click", readOn);
  part("download").addEventListener("click", save);
  document.addEventListener("keydown", walk);
  finder.addEventListener("click", ({ target }) => target.closest("a") && rememberPlace());
}

function askSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const query = input.value.trim();
    if (query !== state.query || hasFailed) ask({ query }, { isTyped: true });
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
  const asked = answer;
  const items = await itemsOf(asked, shownCount, PAGE);
  if (asked !== answer || !items.length) return;
  part("list").append(...items);
  showCounts(shownCount + items.length);
  rememberCount(shownCount);
  items[0].querySelector("a").focus();
}

async function save() {
  try {
    const { download } = await import("./export.js");
    await download(answer.ids);
  } catch (error) {
    fail(error);
  }
}

// The arrow keys lead from the box down the results and back.
function walk(event) {
  if (event.isComposing || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const stops = [input, ...finder.querySelectorAll("a.tz-direct__link, .tz-task-row__title")];
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
  hasFailed = true;
  setStatus();
  notice.textContent = say("failed");
  notice.hidden = false;
  console.error(error); // Whoever repairs it looks there.
}

start();
