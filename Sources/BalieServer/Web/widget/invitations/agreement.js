import { Stay } from "./stay.js";
import { KeptStay } from "./keeping/kept-stay.js";

/** What is agreed to, each by itself. */
const purposes = ["behaviour", "seen", "measuring"];
let stay = null;

/**
 * Does what a visitor agreed to, and undoes what is withdrawn: the browser is emptied, and what the
 * server has of the visit is erased there.
 */
export async function agree(widget, choices) {
  const agreed = Object.fromEntries(purposes.map((name) => [name, choices[name] === true]));
  const kept = stay?.kept ?? new KeptStay(widget.base);
  const isAny = Object.values(agreed).includes(true);
  if (!isAny) {
    stay?.end();
    stay = null;
    kept.empty();
  }
  if (kept.value.key) await eraseWithdrawn(widget.base, agreed, kept.value);
  if (!isAny) return kept.forget();
  if (!agreed.seen && !agreed.measuring) kept.change((value) => delete value.key);
  stay ??= new Stay(widget, kept);
  await stay.become(agreed);
}

async function eraseWithdrawn(base, agreed, { key, agreed: before = [] }) {
  const isWithdrawn = (name) => before.includes(name) && !agreed[name];
  if (!["seen", "measuring"].some(isWithdrawn)) return;
  const { VisitAPI } = await import("./sending/visit-api.js");
  const api = new VisitAPI(base, key);
  // An erasure that does not get through is tried again on the next page: until then the key is
  // kept, and nothing else.
  if (isWithdrawn("seen")) await api.eraseVisit();
  if (isWithdrawn("measuring")) await api.eraseTouches();
}
