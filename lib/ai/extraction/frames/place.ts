import { type Draft, LIKELY } from "../grammar/draft";
import { originalOf, type Plain } from "../text/plain";
import { isPlaceName } from "../vocabulary/places";

const LEAD =
  /^(?:(?:hi|hello|hey|from|in|based in|live in|living in|i|am|now|currently|near|just outside|outside|here in|location|:|,) )*/;
const TRAIL = /(?: (?:now|currently|area|based|here|at the moment|,|\.|!|uk|usa|england|remote ok|remote))*$/;

/** "Berlin, Germany", "berlin now": a part of a message that names nothing but where somebody is. */
export function readPlaceAlone(plain: Plain, from: number, until: number): Draft[] {
  const text = plain.text.slice(from, until).trimEnd();
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const end = lead + text.slice(lead).replace(TRAIL, "").length;
  const first = / ,/.exec(text.slice(lead, end))?.index;
  const stop = first === undefined ? end : lead + first;
  const name = originalOf(plain, from + lead, from + stop);
  const rest = text.slice(stop, end).replace(/^ , /, "");
  if (!name || !isPlaceName(name) || (rest && !isPlaceName(rest))) return [];
  return [{ predicate: "location", value: name, modality: "has", confidence: LIKELY, at: from + lead }];
}
