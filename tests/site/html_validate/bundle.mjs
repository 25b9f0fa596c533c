// Joins html-validate and what it needs into one file that the Node of Playwright runs offline.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const { metafile } = await build({
  stdin: {
    contents: 'export { HtmlValidate, StaticConfigLoader } from "html-validate/browser";',
    resolveDir: ".",
  },
  bundle: true,
  minify: true,
  platform: "node",
  format: "cjs",
  metafile: true,
  outfile: "html-validate.cjs",
});

const folders = Object.keys(metafile.inputs).map(
  (path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0],
);
const notices = [...new Set(folders)].filter(Boolean).sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
});
writeFileSync("LICENSES.txt", notices.join(`\n${"-".repeat(72)}\n\n`));
