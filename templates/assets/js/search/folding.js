// The form in which a text is indexed and asked for, and the words of a query.
// generator/search/folding.py does the same; tests/search/vectors.json is run by both.

const UNSEEN =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff"\uff02]/gu;

const ALIKE = [
  [",﹐", "，"], [";﹔", "；"], [":﹕", "："], ["!﹗", "！"], ["?﹖", "？"], ["(﹙", "（"], [")﹚", "）"],
  ["[【〖﹝", "〔"], ["]】〗﹞", "〕"], ["〈﹤", "《"], ["〉﹥", "》"], ["「『〝„‟｢", "“"], ["」』〞｣", "”"],
  ["’‘‚‛`´", "'"], ["｡", "。"], ["､", "、"], ["‐‑‒–—―−﹣－─", "-"], ["〜∼", "~"], ["•・‧∙⋅･", "·"], ["﹪", "%"],
];
const MARKS = new Map(ALIKE.flatMap(([marks, one]) => [...marks].map((mark) => [mark, one])));

const LETTER_OR_NUMBER = /^[\p{L}\p{N}\u2e80-\u2fdf]/u;
// What parts words; \s would be something else in either language.
const GAP = "[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const GAPS = new RegExp(GAP, "u");
const FIGURE_GAP = new RegExp(
  `(?<digit>[0-9０-９])${GAP}(?=[\\u3400-\\u9fff%％])|(?<han>[\\u3400-\\u9fff])${GAP}(?=[0-9０-９])` +
    `|${GAP}(?=[〔［\\[【（(])|(?<bracket>[〕］\\]】）)])${GAP}`,
  "gu",
);

// Most names and wordings are nothing but these, which stand for themselves.
const PLAIN = /^[\u4e00-\u9fff，。、；：“”《》（）〔〕]*$/u;

let simplified = new Map();

// The two texts of traditional.json: each character of one stands at the place of its partner.
export function learnTraditional({ traditional, simplified: partners }) {
  const others = [...partners];
  simplified = new Map([...traditional].map((one, place) => [one, others[place]]));
}

export function fold(text) {
  if (!simplified.size && PLAIN.test(text)) return text;
  let folded = "";
  for (const character of text.normalize("NFC").replace(UNSEEN, "")) folded += foldCharacter(character);
  return folded;
}

// The folded text, and where in the original each of its characters begins and ends.
export function foldWithPlaces(text) {
  const starts = [];
  const ends = [];
  let folded = "";
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    const piece = character.search(UNSEEN) < 0 ? foldCharacter(character) : "";
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(place);
      ends.push(end);
    }
    folded += piece;
    place = end;
  }
  return { folded, starts, ends };
}

// The words of a query; a space inside a figure (6.3 万人) parts nothing.
export function cut(query) {
  return cutApart(query.trim().replace(FIGURE_GAP, "$<digit>$<han>$<bracket>"));
}

export function cutApart(query) {
  const words = query.split(GAPS).map((word) => fold(word).replace(/…+$/u, ""));
  return [...new Set(words.filter(Boolean))];
}

function foldCharacter(character) {
  const code = character.codePointAt(0);
  let form = character;
  if (code > 0xff00 && code < 0xff5f) form = String.fromCodePoint(code - 0xfee0);
  else if (LETTER_OR_NUMBER.test(character)) form = character.normalize("NFKC");
  let plain = "";
  for (const one of form) {
    const lower = (MARKS.get(one) || one).toLowerCase();
    plain += simplified.get(lower) || lower;
  }
  return plain;
}
