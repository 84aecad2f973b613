import { request } from "../../shared/request.js";
import { Memory } from "../conversation/memory.js";
import { keptKey } from "../invitations/keeping/stay-key.js";
import { tell } from "./acts.js";

/**
 * A goal that the page says is reached: `Balie.goal("quote", { value: 50, currency: "EUR", id: "…" })`.
 * Without an `id`, a page that is only read again reaches nothing anew.
 */
export async function reachGoal(widget, name, { id, value, currency } = {}, page = globalThis) {
  if (!id && isReadAgain(page)) return;
  const own = id ?? page.crypto.randomUUID();
  const sent = { id: String(own), name: String(name), ...amount(value, currency) };
  const told = { goal: String(name), value, currency };
  await Promise.all([tell(widget, "goal", told), send(widget, "goals", sent)]);
}

/** An order that the page says is placed: `Balie.order({ id, value, currency, items, goal })`. */
export async function placeOrder(widget, { id, value, currency, items, goal } = {}) {
  const count = Array.isArray(items) ? items.length : items;
  const sent = { id: String(id), ...amount(value, currency), items: count, goal };
  const told = { id: String(id), value, currency };
  await Promise.all([tell(widget, "order", told), send(widget, "orders", sent)]);
}

/** Whether the visitor went back, or pressed reload. */
function isReadAgain({ performance }) {
  const [entry] = performance?.getEntriesByType?.("navigation") ?? [];
  return ["reload", "back_forward"].includes(entry?.type);
}

function amount(value, currency) {
  return value === undefined ? {} : { value, currency };
}

/** To read the talk's token or the visit's key for this is a purpose of its own, which the visitor agreed to or did not. */
async function send({ base }, what, body) {
  const isAgreed = globalThis.Balie?.consented?.measuring === true;
  const token = isAgreed && new Memory(base).kept?.token;
  const visit = isAgreed && keptKey(base);
  try {
    await request("POST", new URL(`api/page/${what}`, base), {
      body,
      headers: { ...(token && { "Balie-Token": token }), ...(visit && { "Balie-Visit": visit }) },
      keepalive: true,
    });
  } catch (problem) {
    console.warn(`Balie: the page's ${what} were not taken in: ${problem.detail ?? problem.title}`);
  }
}
