// Asks each query of a search that nobody has asked before: the scripts of the site as they are
// published, run anew for every query, and with them a new instance of Pagefind. A page for each
// would do the same and take a hundred times as long, so only what has no memory is shared: the
// bytes of files, and Pagefind's program.

const root = new URL("./", location.href);
const files = new Map();
const counts = {};
let pages = null;

async function startFresh() {
  remember();
  const sources = new Map();
  await gather("find", sources);
  pages = new Function(link(sources));
}

// One script and all that it imports.
async function gather(name, sources) {
  if (sources.has(name)) return;
  sources.set(name, "");
  const source = await (await fetch(new URL(`assets/search/${name}.js`, root))).text();
  sources.set(name, source);
  const others = [...source.matchAll(/(?:from |import\()"\.\/([\w-]+)\.js"/gu)].map((match) => match[1]);
  for (const other of others) await gather(other, sources);
}

// All modules as functions of one script; each runs once, when it is first needed.
function link(sources) {
  const modules = [...sources].map(([name, source]) => {
    const exported = [...source.matchAll(/^export (?:async function|function|const) (\w+)/gmu)].map((match) => match[1]);
    const body = source
      .replace(/^import (\{[^}]*\}) from "\.\/([\w-]+)\.js";$/gmu, 'const $1 = need("$2");')
      .replace(/import\("\.\/([\w-]+)\.js"\)/gu, 'Promise.resolve(need("$1"))')
      .replace(/^export /gmu, "")
      .replaceAll("import.meta.url", JSON.stringify(new URL(`assets/search/${name}.js`, root).href));
    return `${JSON.stringify(name)}: () => { ${body}\nreturn { ${exported.join(", ")} }; }`;
  });
  return `"use strict";
    const loaded = new Map();
    const need = (name) => {
      if (!loaded.has(name)) loaded.set(name, modules[name]());
      return loaded.get(name);
    };
    const modules = { ${modules.join(",\n")} };
    need("find");`;
}

// The bytes of a file are asked for once, whatever the search does about its own memory.
function remember() {
  const load = window.fetch.bind(window);
  window.fetch = async (address, options) => {
    const url = new URL(address, root).href;
    const name = url.slice(root.href.length).replace(/\?.*/u, "");
    counts[name] = (counts[name] || 0) + 1;
    if (!files.has(url)) files.set(url, load(url, options).then((answer) => (answer.ok ? answer.arrayBuffer() : null)));
    const bytes = await files.get(url);
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  };
}

window.askFresh = async ([queries, options]) => {
  if (!pages) await startFresh();
  const found = [];
  for (const query of queries) {
    pages();
    found.push(await window.taizhang.find(query, options));
  }
  return found;
};

window.countFresh = () => ({ ...counts });
