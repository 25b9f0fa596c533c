// Applies the reader's settings before the first paint; runs in <head>, so it stays small.
(function () {
  "use strict";
  var root = document.documentElement;
  var saved = null;
  try {
    saved = JSON.parse(localStorage.getItem("taizhang.reading"));
  } catch (error) {
    saved = null; // Storage may be closed to us; the page is complete without it.
  }
  root.className = root.className.replace("no-js", "js");
  if (!saved || typeof saved !== "object") saved = {};
  if (saved.elder === true) root.setAttribute("data-tz-elder", "");
  if (saved.elder === true && saved.pointer !== false) root.setAttribute("data-tz-pointer", "");
  if (saved.scheme === "dark" || saved.scheme === "light") root.setAttribute("data-tz-scheme", saved.scheme);
  var dark = saved.scheme ? saved.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  if (dark) root.setAttribute("data-tz-dark", "");
})();
