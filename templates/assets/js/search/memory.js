// Questions in the history of the browser: typing on goes into one entry, anything else has its own.

import { addressOf } from "./state.js";

export function remember(state, { isTyped }) {
  const address = addressOf(state);
  const { origin, pathname, hash } = window.location;
  const isSame = address === origin + pathname + hash;
  const goesOn = isTyped && window.history.state && window.history.state.isTyped;
  if (isSame || goesOn) window.history.replaceState({ isTyped }, "", address);
  else window.history.pushState({ isTyped }, "", address);
}

// How far down whoever leaves had read: the list is made anew, so a browser cannot know.
export function rememberPlace() {
  window.history.replaceState({ ...window.history.state, at: window.scrollY }, "");
}

// How many results were shown, for whoever comes back.
export function rememberCount(shown) {
  window.history.replaceState({ ...window.history.state, shown }, "");
}
