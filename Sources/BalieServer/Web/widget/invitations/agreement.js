import { Stay } from "./stay.js";
import { VisitAPI } from "./sending/visit-api.js";
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
  if (kept.value.key) await eraseWithdrawn(new VisitAPI(widget.base, kept.value.key), agreed, kept);
  if (!isAny) return kept.forget();
  if (!agreed.seen && !agreed.measuring) kept.change((value) => delete value.key);
  stay ??= new Stay(widget, kept);
  stay.become(agreed);
}

async function eraseWithdrawn(api, agreed, kept) {
  const before = kept.value.agreed ?? [];
  const isWithdrawn = (name) => before.includes(name) && !agreed[name];
  // An erasure that does not get through is tried again on the next page: until then the key is
  // kept, and nothing else.
  if (isWithdrawn("seen")) await api.eraseVisit();
  if (isWithdrawn("measuring")) await api.eraseTouches();
}
