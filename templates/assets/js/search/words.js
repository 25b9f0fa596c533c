// What a script says comes with the page; only numbers and names are filled in.

// Marks that turn the direction of a text would turn the sentence that a query is said in.
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

let phrases = {};

export function learnWords(json) {
  phrases = JSON.parse(json);
}

export function say(name, values = {}) {
  return phrases[name].replace(/\{(\w+)\}/gu, (all, key) => (key in values ? straight(values[key]) : all));
}

// Addresses may hold values that no page ever had: those stay as they are.
export function sayOr(name, otherwise) {
  return Object.hasOwn(phrases, name) ? phrases[name] : otherwise;
}

// A number of things: <name>_one or <name>_many.
export function sayCount(name, count) {
  return say(`${name}_${count === 1 ? "one" : "many"}`, { count });
}

export function straight(text) {
  return String(text).replace(TURNING, "");
}
