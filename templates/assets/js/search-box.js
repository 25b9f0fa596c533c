// The search box of every page: / goes to it, and suggestions come once someone is in it. What was
// typed goes behind the # of the address, which stays in the browser.
// Old browsers that know no modules never run this and keep a plain form.

const FIELDS = ".tz-find__field, .tz-search input";
const WRITABLE = "input, textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (event.key !== "/" || !isPlain || event.target.closest(WRITABLE)) return;
  const field = document.querySelector(FIELDS);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// The search page answers while one types, so only other boxes suggest.
for (const field of document.querySelectorAll(FIELDS)) {
  if (field.closest("[data-tz-search]")) continue;
  if (field === document.activeElement) suggest({ target: field });
  else field.addEventListener("focus", suggest, { once: true });
}

document.addEventListener("submit", (event) => {
  const field = event.target.querySelector(FIELDS);
  if (!field || field.closest("[data-tz-search]")) return;
  event.preventDefault();
  const query = field.value.trim();
  const asked = query ? `#${new URLSearchParams({ q: query })}` : "";
  window.location.assign(event.target.action + asked);
});

async function suggest({ target }) {
  const { suggestFor } = await import("./search/suggest.js");
  suggestFor(target);
}
