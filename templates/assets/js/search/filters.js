// Puts the filters and the chips on the page; the keyboard and what was opened stay as they were.

import { element, replaceChildren } from "./elements.js";
import { chips, facetGroups } from "./facets.js";
import { loadTable, readFilters } from "./table.js";
import { say } from "./words.js";

// `isCurrent` tells whether the answer is still wanted once everything is loaded.
export async function showFilters(part, { found, state, isCurrent }) {
  const { byId } = await loadTable();
  const records = found.map((id) => byId.get(id)).filter(Boolean);
  const [groups, chosen] = await Promise.all([facetGroups(records, readFilters(state.filters)), chips(state.filters)]);
  if (!isCurrent()) return;
  keepingFocus(part("facets"), () => replaceChildren(part("facets"), groups));
  const clear = element("button", { class: "tz-chips__clear", type: "button", text: say("clear") });
  replaceChildren(part("chips"), chosen.length > 1 ? [...chosen, element("li", {}, clear)] : chosen);
  part("chips").hidden = chosen.length === 0;
  part("filters").hidden = groups.length === 0;
  part("filters-title").textContent = chosen.length ? say("filters_count", { count: chosen.length }) : say("filters");
}

function keepingFocus(facets, change) {
  const open = [...facets.querySelectorAll(".tz-facet__rest[open]")].map((rest) => rest.parentElement.dataset.facetGroup);
  const { facet, value } = facets.contains(document.activeElement) ? document.activeElement.dataset : {};
  change();
  for (const group of facets.children) {
    const rest = group.querySelector(".tz-facet__rest");
    if (rest && open.includes(group.dataset.facetGroup)) rest.open = true;
  }
  const isSame = (input) => input.dataset.facet === facet && input.dataset.value === value;
  const same = facet && [...facets.querySelectorAll("input")].find(isSame);
  if (same) same.focus();
}
