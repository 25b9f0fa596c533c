// English names of the offices of a record; the dictionary of the Chinese pages has none.

import { allNames, loadDictionary } from "./dictionary.js";
import { fold } from "./folding.js";
import { loadTable } from "./table.js";

const HAN = /\p{Script=Han}/u;

// The English name by the printed one. A name means another office elsewhere, so only those that
// the record stands under are asked.
export async function englishNames(id, printed) {
  const [{ byKey }, { byId }] = await Promise.all([loadDictionary(), loadTable()]);
  const record = byId.get(id);
  const offices = record ? record.values.department.map((one) => byKey.get(`department:${one}`)).filter(Boolean) : [];
  const named = printed.map((name) => {
    const office = offices.find((one) => allNames(one).includes(fold(name)));
    return [name, office && office.written[0].find((own) => !HAN.test(own))];
  });
  return new Map(named.filter(([, english]) => english));
}
