// What a script says comes with the page; only numbers and names are filled in.

let phrases = {};

export function learnWords(json) {
  phrases = JSON.parse(json);
}

export function say(name, values = {}) {
  return phrases[name].replace(/\{(\w+)\}/gu, (all, key) => (key in values ? values[key] : all));
}

// Addresses may hold values that no page ever had: those stay as they are.
export function sayOr(name, otherwise) {
  return Object.hasOwn(phrases, name) ? phrases[name] : otherwise;
}

// A number of things: <name>_one or <name>_many.
export function sayCount(name, count) {
  return say(`${name}_${count === 1 ? "one" : "many"}`, { count });
}
