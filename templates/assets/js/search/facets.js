// The filters beside the results, with what each value would leave, and the chosen ones as chips.

import { loadDictionary } from "./dictionary.js";
import { element } from "./elements.js";
import { FACETS, countValues, loadTable } from "./table.js";
import { say, sayOr } from "./words.js";

const ORDER = ["jurisdiction", "year", "type", "document", "topic", "theme", "department", "deadline", "status"];
const STATUSES = ["open", "due", "ongoing", "none", "published"];
const FIRST = 6;

// All groups of filters for these records.
export async function facetGroups(records, wanted) {
  const labelOf = await labels();
  const counts = countValues(records, wanted);
  const chosen = new Map(wanted);
  return ORDER.map((facet) => facetGroup(facet, sorted(facet, counts.get(facet), chosen.get(facet) || []), labelOf)).filter(Boolean);
}

// One chip for each chosen value.
export async function chips(filters) {
  const labelOf = await labels();
  return FACETS.flatMap((facet) =>
    (filters[facet] || []).map((value) =>
      element(
        "li",
        {},
        element(
          "button",
          { class: "tz-chips__chip", type: "button", "data-facet": facet, "data-value": value },
          element("span", { class: "tz-hidden", text: `${say("remove")} ` }),
          labelOf(facet, value),
        ),
      ),
    ),
  );
}

function facetGroup(facet, values, labelOf) {
  if (!values.length) return null;
  const items = values.map(([value, count, isChosen]) => facetValue({ facet, value, count, isChosen, label: labelOf(facet, value) }));
  const rest = items.splice(FIRST);
  return element(
    "fieldset",
    { class: "tz-facet", "data-facet-group": facet },
    element("legend", { class: "tz-facet__name", text: say(`facet_${facet}`) }),
    ...items,
    rest.length
      ? element(
          "details",
          { class: "tz-more tz-facet__rest" },
          element("summary", { text: say("facet_rest", { count: rest.length }) }),
          ...rest,
        )
      : null,
  );
}

function facetValue({ facet, value, count, isChosen, label }) {
  return element(
    "label",
    { class: "tz-facet__value" },
    element("input", { type: "checkbox", checked: isChosen, "data-facet": facet, "data-value": value }),
    element("span", { class: "tz-facet__label", text: label }),
    " ",
    element("span", { class: "tz-count", text: String(count) }),
  );
}

// Value, count, whether it is chosen: the chosen ones first, then the natural order of the facet.
function sorted(facet, counts, chosen) {
  const values = [...new Set([...counts.keys(), ...chosen])];
  return values
    .map((value) => [value, counts.get(value) || 0, chosen.includes(value)])
    .sort((one, other) => other[2] - one[2] || compare(facet, one, other));
}

function compare(facet, [one, count], [other, otherCount]) {
  if (facet === "year") return Number(other) - Number(one);
  if (facet === "deadline") return one < other ? -1 : 1; // Months, then none, then ongoing.
  if (facet === "status") return STATUSES.indexOf(one) - STATUSES.indexOf(other);
  return otherCount - count;
}

// What each value is called; one status counts records that are worded apart.
async function labels() {
  const [{ byKey }, { dueKey }] = await Promise.all([loadDictionary(), loadTable()]);
  return (facet, value) => {
    if (facet === "status" || facet === "type") return sayOr(`${facet}_${value === "due" ? dueKey : value}`, value);
    const page = byKey.get(`${facet}:${value}`);
    return page ? page.label : value;
  };
}
