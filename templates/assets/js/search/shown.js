// What a result shows of a page, and the texts of a record that are searched.

import { fold } from "./folding.js";
import { loadFile } from "./site.js";

const loaded = new Map();

// The file of a page, by the name that the page has in the index.
export function loadShown(name) {
  if (!loaded.has(name)) {
    const file = loadFile(`results/${name}.json`, { version: "", isShared: true });
    file.catch(() => loaded.delete(name));
    loaded.set(name, file);
  }
  return loaded.get(name);
}

// The texts of a record that are searched, each on its own, folded.
export function foldedBlocks(shown) {
  const names = [...(shown.lead || []), ...(shown.responsible || [])].map(([name]) => name);
  return [shown.title, shown.text || "", ...(shown.headings || []), ...names].map(fold);
}
