// Says that the search has begun, long before the other scripts of the page are there; it needs none
// of them. Where one of them does not come, the ways through the site below are all there is.

const finder = document.querySelector("[data-tz-finder]");
const notice = document.querySelector("[data-tz-search-notice]");
const status = finder.querySelector("[data-tz-status]");
const isAsked = /[?#].*=/u.test(window.location.href);

function show(isBegun) {
  finder.hidden = !isBegun;
  notice.hidden = isBegun;
}

function isPage(target) {
  return target instanceof HTMLScriptElement && target.src.endsWith("/page.js");
}

// The page itself takes this mark away when it has an answer or a reason.
if (isAsked && finder.hidden && !finder.hasAttribute("data-tz-ready")) {
  show(true);
  status.textContent = JSON.parse(finder.dataset.tzWords).busy;
  window.addEventListener("error", ({ target }) => isPage(target) && show(false), true);
}
