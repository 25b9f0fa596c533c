// A folded term as the words that stand one after the other in the index wherever the term stands.
// generator/search/tokens.py does the same and says why.

const BASE = 36;
const SHORT = 35 * BASE ** 2;

export function phrase(folded) {
  const codes = [...folded].map(code);
  if (codes.length === 1) return "zz" + codes[0];
  return codes.slice(1).map((other, place) => codes[place] + other).join(" ");
}

// The same for a text that is asked only when the blocks of a page have nothing.
export function phraseBeside(folded) {
  return phrase(folded).replace(/\S+/gu, "zzx$&");
}

function code(character) {
  const point = character.codePointAt(0);
  if (point < SHORT) return point.toString(BASE).padStart(3, "0");
  return "z" + point.toString(BASE).padStart(4, "0");
}
