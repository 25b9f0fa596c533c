// Asks Pagefind's own program, in browsers that cannot read its files otherwise.

import { once } from "./site.js";
import { loadDictionary } from "./dictionary.js";

export const canRun = typeof WebAssembly === "object";

export function openProgram({ folder }) {
  const start = once(async () => {
    const { versions } = await loadDictionary();
    const { createInstance } = await import(new URL("pagefind.js", folder).href);
    const instance = createInstance({
      basePath: folder.pathname,
      metaCacheTag: versions.index,
      noWorker: true, // A second copy of the program would cost more than it saves.
    });
    await instance.init();
    return instance;
  });

  // Every page that holds the phrase, in the order of the index, with the place of the first.
  async function ask(phrase) {
    const instance = await start();
    const { results } = await instance.search(`"${phrase}"`);
    return new Map(results.map((result) => [result.id.slice(result.id.indexOf("_") + 1), result.words[0]]));
  }

  return { start, ask };
}
