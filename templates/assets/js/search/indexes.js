// Which indexes there are: one of the whole site, or, where a large site was joined from parts, one
// of the places of each part.

import { ROOT, once } from "./site.js";

const FOLDER = new URL("pagefind/", ROOT);

// {folder, places, entry}: of a whole index no places are told; what its entry says is loaded already.
export const loadIndexes = once(async () => {
  const entry = await loadEntry(FOLDER);
  if (!entry.parts) return [{ folder: FOLDER, places: null, entry }];
  return Object.entries(entry.parts).map(([name, places]) => ({
    folder: new URL(`${name}/`, FOLDER),
    places: new Set(places),
    entry: null,
  }));
});

export async function loadEntry(folder) {
  return (await loadFrom(folder, "pagefind-entry.json", { cache: "no-cache" })).json();
}

export async function loadFrom(folder, path, options) {
  const response = await fetch(new URL(path, folder), options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
