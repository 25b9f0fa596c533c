// Asks Pagefind's own program, in browsers that cannot read its files otherwise.

import { ROOT, once } from "./site.js";
import { loadDictionary } from "./dictionary.js";

export const canRun = typeof WebAssembly === "object";

export const startProgram = once(async () => {
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

// Every page that holds the phrase, in the order of the index, with the place of the first.
export async function askProgram(phrase) {
  const instance = await startProgram();
  const { results } = await instance.search(`"${phrase}"`);
  return new Map(results.map((result) => [result.id.slice(result.id.indexOf("_") + 1), result.words[0]]));
}
