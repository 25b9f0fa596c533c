// The current results as a table that Excel opens: UTF-8 with a mark, no cell a formula.

import { ROOT } from "./site.js";
import { say } from "./words.js";

const COLUMNS = ["id", "document", "row", "theme", "requirement", "lead", "responsible", "deadline", "date", "status", "url"];
const SEPARATOR = "、";
const FORMULA = /^[=+\-@\t\r]/u;

// Downloads the records with these ids, in this order.
export async function download(ids) {
  const { tasks } = await loadAll();
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const rows = ids.map((id) => cellsOf(byId.get(id)));
  save(csv([COLUMNS.map((column) => say(`column_${column}`)), ...rows]));
}

// Lines of quoted cells; a cell that a table program would run begins with an apostrophe.
export function csv(rows) {
  const lines = rows.map((cells) => cells.map((cell) => `"${harmless(String(cell)).replace(/"/gu, '""')}"`).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function harmless(text) {
  return FORMULA.test(text) ? `'${text}` : text;
}

async function loadAll() {
  const response = await fetch(new URL("data/tasks.json", ROOT));
  if (!response.ok) throw new Error(`data/tasks.json: ${response.status}`);
  return response.json();
}

function cellsOf(task) {
  const names = (offices) => offices.map((office) => office.name).join(SEPARATOR);
  return [
    task.id,
    task.document,
    task.row,
    task.theme_path.join(SEPARATOR),
    task.requirement,
    names(task.lead),
    names(task.responsible),
    task.deadline.text || "", // As printed; the day beside it is our reading.
    task.deadline.date || "",
    say(`status_${statusKey(task)}`),
    task.url,
  ];
}

// As the page of the record says it: an update is not denied, and a note is no evidence.
function statusKey({ status, progress }) {
  if (status !== "due" || !progress.length) return status;
  return progress.some(({ evidence }) => evidence.length) ? "due_updated" : "due_noted";
}

function save(text) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${say("file_name")}.csv`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
