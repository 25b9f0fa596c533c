// Where the site begins, whatever its base path, and which of its languages this page speaks.

export const ROOT = new URL("../../", import.meta.url);
export const IS_ENGLISH = document.documentElement.lang.startsWith("en");
const HOME = IS_ENGLISH ? new URL("en/", ROOT) : ROOT;

// The link to an address of the Chinese pages (/tasks/x/) in the language of this page.
export function linkTo(address) {
  const { pathname, hash } = new URL(address.slice(1), HOME);
  return pathname + hash;
}

// A file of the search. A version lets browsers keep it; any other file is checked for changes at
// each visit.
export async function loadFile(path, { version = null, isShared = false } = {}) {
  const url = new URL(`search/${path}`, isShared ? ROOT : HOME);
  if (version) url.searchParams.set("v", version);
  const response = await fetch(url, { cache: version === null ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.json();
}

// Runs a loading function once, and again only when it failed.
export function once(load) {
  let promise = null;
  return () => {
    promise = promise || load().catch((error) => {
      promise = null;
      throw error;
    });
    return promise;
  };
}
