// Measures pages with Lighthouse as a phone on a slow line: run.mjs CHROMIUM ADDRESS...; prints JSON.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, ...addresses] = process.argv.slice(2);
const chrome = await launch({
  chromePath,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const measured = [];
try {
  for (const address of addresses) {
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error", locale: "zh" });
    const scores = Object.fromEntries(
      Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
    );
    const counted = Object.values(lhr.categories).flatMap((category) =>
      category.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]),
    );
    const lost = counted
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue }) => `${id}${displayValue ? ` ${displayValue}` : ""}`);
    const value = (id) => lhr.audits[id]?.numericValue;
    measured.push({
      address,
      version: lhr.lighthouseVersion,
      scores,
      lost,
      largestPaintMs: Math.round(value("largest-contentful-paint")),
      layoutShift: value("cumulative-layout-shift"),
      bytes: value("total-byte-weight"),
    });
  }
} finally {
  await chrome.kill();
}
process.stdout.write(JSON.stringify(measured));
