// Reads one of Pagefind's indexes: which pages have a word, and where it stands in each.
// generator/verification/index_files.py does the same.

import { loadDictionary } from "./dictionary.js";
import { loadEntry, loadFrom } from "./indexes.js";
import { unpack } from "./packed.js";
import { once } from "./site.js";

export function openPostings({ folder, entry }) {
  const loaded = new Map();

  // The ids of all pages, by the number that words know them by, and the files of words.
  const loadPages = once(async () => {
    const [{ versions }, { languages }] = await Promise.all([loadDictionary(), entry || loadEntry(folder)]);
    const [{ hash }] = Object.values(languages);
    const [, pages, files] = await unpack(await loadFrom(folder, `pagefind.${hash}.pf_meta?v=${versions.index}`));
    return { ids: pages.map(([name]) => name.slice(name.indexOf("_") + 1)), files };
  });

  // {pages, starts, places}: the numbers of the pages in order, and for each where its places begin
  // in the list of all places; null for a word that stands nowhere.
  async function postingsOf(word) {
    const { files } = await loadPages();
    const file = fileWith(word, files);
    if (!file) return null;
    const words = await loadWords(file);
    const found = words.get(word);
    if (Array.isArray(found)) words.set(word, spread(found));
    return words.get(word) || null;
  }

  function loadWords(file) {
    if (!loaded.has(file)) {
      const words = loadFrom(folder, `index/${file}.pf_index`).then(unpack).then(([all]) => new Map(all));
      words.catch(() => loaded.delete(file));
      loaded.set(file, words);
    }
    return loaded.get(file);
  }

  return { loadPages, postingsOf };
}

// The last file that begins at the word or before it, if the word does not come after its end; only
// so much of its last word is written as tells files apart.
function fileWith(word, files) {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (files[middle][0] <= word) low = middle + 1;
    else high = middle;
  }
  const [, last, name] = files[low - 1] || [null, "", null];
  return word.slice(0, last.length) <= last ? name : null;
}

// Numbers and places are written as steps from the one before; a negative place is a weight.
function spread(entry) {
  const [pages, starts, places] = [[], [], []];
  let number = 0;
  for (const [step, marks] of entry) {
    number += step;
    pages.push(number);
    starts.push(places.length);
    let place = 0;
    for (const mark of marks) if (mark >= 0) places.push((place += mark));
  }
  starts.push(places.length);
  return { pages, starts, places };
}
