/** What a page may ask: `Balie.NAME(…)` or `Balie.queue.push([NAME, …])`; functions are called. */
const acts = {
  open: (widget) => widget.open(),
  close: (widget) => widget.close(),
  ask: async (widget, text) => (await widget.start())?.ask(String(text)),
  hide: (widget) => (widget.hidden = true),
  show: (widget) => (widget.hidden = false),
  on,
  consent,
  goal: async (...all) => (await ledger()).reachGoal(...all),
  order: async (...all) => (await ledger()).placeOrder(...all),
};
let turn = Promise.resolve();

/** Does the calls one after another, what the visitor agreed to before all others. */
export function run(widget, calls) {
  const isConsent = (call) => Array.isArray(call) && call[0] === "consent";
  const ordered = [...calls.filter(isConsent), ...calls.filter((call) => !isConsent(call))];
  for (const call of ordered) turn = turn.then(() => act(widget, call)).catch(console.error);
  return turn;
}

function act(widget, call) {
  if (typeof call === "function") return call(window.Balie);
  const [name, ...all] = Array.isArray(call) ? call : [call];
  if (Object.hasOwn(acts, name)) return acts[name](widget, ...all);
  return console.warn(`Balie: there is no "${name}" that could be called.`);
}

/** Only pages that tell of goals or orders need it. */
function ledger() {
  return import("../telling/page-ledger.js");
}

/** Who listens for agreement after it was given hears of it too. */
function on(widget, name, listener) {
  widget.addEventListener(`balie-${name}`, listener);
  const detail = window.Balie.consented;
  if (name === "consent" && detail) listener(new CustomEvent("balie-consent", { detail }));
}

/** Kept in this page's memory only; whoever acts upon it listens. */
function consent(widget, choices) {
  window.Balie.consented = { ...choices };
  const detail = window.Balie.consented;
  widget.dispatchEvent(new CustomEvent("balie-consent", { detail, bubbles: true }));
}
