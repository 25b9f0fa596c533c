// What paper says beside the results: the address of what was asked, and that of each result.

import { addressOf } from "./state.js";
import { straight } from "./words.js";

// The page says below where it is published; a site that is published nowhere says nothing.
const place = document.querySelector(".tz-report__address");
const PUBLISHED = place ? place.textContent.trim() : "";

export function printAddressOf(state) {
  if (place) place.textContent = PUBLISHED + straight(decodeURI(new URL(addressOf(state)).hash));
}

// The full address of a page from its address in Chinese (/tasks/x/); null where nothing is known.
export function publishedAt(address) {
  return PUBLISHED ? new URL(`..${address}`, PUBLISHED).href : null;
}
