// What a result shows of a page, and the texts of a record that are searched.

import { fold } from "./folding.js";
import { loadDictionary } from "./dictionary.js";
import { loadFile } from "./site.js";

const loaded = new Map();

// The file of a record or a notice, by its id.
export function loadShown(id) {
  if (!loaded.has(id)) {
    const file = read(id);
    file.catch(() => loaded.delete(id));
    loaded.set(id, file);
  }
  return loaded.get(id);
}

async function read(id) {
  const { versions } = await loadDictionary();
  return loadFile(`results/${id}.json`, { version: versions.index, isShared: true });
}

// The texts of a record that are searched, each on its own, folded.
export function foldedBlocks(shown) {
  const names = [...(shown.lead || []), ...(shown.responsible || [])].map(([name]) => name);
  return [shown.title, shown.text || "", ...(shown.headings || []), ...names].map(fold);
}
