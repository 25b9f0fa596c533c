// The only module that knows Pagefind: phrases in, ids of pages and places of the phrase out.

import { ROOT, once } from "./site.js";
import { loadDictionary } from "./dictionary.js";

const start = once(async () => {
  const { versions } = await loadDictionary();
  const { createInstance } = await import(new URL("pagefind/pagefind.js", ROOT).href);
  const instance = createInstance({
    basePath: new URL("pagefind/", ROOT).pathname,
    metaCacheTag: versions.index,
    noWorker: true, // A second copy of the program would cost more than it saves.
  });
  await instance.init();
  return instance;
});

const answers = new Map();

export const canSearch = typeof WebAssembly === "object";

// Loads what every search needs, as soon as someone is about to type.
export function warmUp() {
  return start().then(() => undefined);
}

// Every page whose text holds the phrase, in the order of the index, with the place of the first.
export function search(words) {
  if (!answers.has(words)) {
    const answer = ask(words);
    answer.catch(() => answers.delete(words));
    answers.set(words, answer);
  }
  return answers.get(words);
}

async function ask(words) {
  const instance = await start();
  const { results } = await instance.search(`"${words}"`);
  return new Map(results.map((result) => [result.id.slice(result.id.indexOf("_") + 1), result.words[0]]));
}
