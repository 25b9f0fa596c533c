// A folded term as the words that stand one after the other in the index wherever the term stands.
// generator/search/tokens.py does the same and says why.

const BASE = 36;
const SHORT = 35 * BASE ** 2;

export function phrase(folded) {
  const codes = [...folded].map(code);
  if (codes.length === 1) return "zz" + codes[0];
  return codes.slice(1).map((other, place) => codes[place] + other).join(" ");
}

function code(character) {
  const point = character.codePointAt(0);
  if (point < SHORT) return point.toString(BASE).padStart(3, "0");
  return "z" + point.toString(BASE).padStart(4, "0");
}
