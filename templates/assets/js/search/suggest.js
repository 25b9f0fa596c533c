// Suggestions below a search box: a list of links to pages that bear the name being typed.

import { loadDictionary, pagesNamed } from "./dictionary.js";
import { element, replaceChildren } from "./elements.js";
import { marked } from "./marks.js";
import { cut } from "./folding.js";
import { linkTo } from "./site.js";
import { straight } from "./words.js";

const MOST = 8;
const PAUSE = 120;

// Makes the list of one box and keeps it in step with what is typed.
export async function suggestFor(field) {
  const { words } = await loadDictionary();
  const list = element("ul", { class: "tz-suggest__list", "aria-label": words.suggestions });
  const status = element("p", { class: "tz-hidden", role: "status" });
  const box = element("div", { class: "tz-suggest", hidden: true }, list);
  const form = field.form;
  form.append(box, status);
  form.classList.add("tz-suggest-host");

  let timer = 0;
  let run = 0;

  async function suggest() {
    const mine = ++run;
    const query = field.value.trim();
    const { exact, partial } = await pagesNamed(query);
    if (mine !== run) return;
    const pages = [...exact, ...partial].slice(0, MOST);
    const items = pages.map((page) => suggestion(page, query, words));
    if (query && items.length) items.push(searchAll(form, query, words));
    replaceChildren(list, items);
    box.hidden = items.length === 0 || !form.contains(document.activeElement);
    status.textContent = pages.length ? words.suggested.replace("{count}", pages.length) : "";
  }

  function suggestSoon() {
    clearTimeout(timer);
    timer = setTimeout(suggest, PAUSE);
  }

  function close() {
    run += 1;
    clearTimeout(timer);
    box.hidden = true;
    status.textContent = "";
  }

  field.addEventListener("input", (event) => {
    if (!event.isComposing) suggestSoon();
  });
  field.addEventListener("compositionend", suggestSoon);
  field.addEventListener("focus", suggestSoon);
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      close();
      field.focus();
      close();
      return;
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
    if (box.hidden || !next) return;
    event.preventDefault();
    next.focus();
  });
  suggestSoon();
}

function suggestion(page, query, words) {
  return element(
    "li",
    {},
    element(
      "a",
      { class: "tz-suggest__link", href: linkTo(page.address) },
      element("span", { class: "tz-suggest__name" }, ...marked(page.title, cut(query))),
      " ",
      element("span", { class: "tz-suggest__kind", text: words[`kind_${page.kind}`] }),
    ),
  );
}

function searchAll(form, query, words) {
  const href = `${form.action}#${new URLSearchParams({ q: query })}`;
  const text = words.suggest_all.replace("{query}", () => straight(query));
  return element("li", {}, element("a", { class: "tz-suggest__link tz-suggest__link--all", href, text }));
}
