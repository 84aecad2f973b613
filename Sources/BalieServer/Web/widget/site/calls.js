/** What a page may ask: `Balie.NAME(…)` or `Balie.queue.push([NAME, …])`; functions are called. */
const acts = {
  open: (widget) => widget.open(),
  close: (widget) => widget.close(),
  ask: async (widget, text) => (await widget.start())?.ask(String(text)),
  hide: (widget) => (widget.hidden = true),
  show: (widget) => (widget.hidden = false),
  on,
  identify,
  consent,
  site,
  kept,
  product: tells("product"),
  basket: tells("basket"),
  signal: tells("signal"),
  goal: counts("goal", "reachGoal"),
  order: counts("order", "placeOrder"),
};
let turn = Promise.resolve();

/** Does the calls one after another, what the visitor agreed to before all others. */
export function run(widget, calls) {
  const isConsent = (call) => Array.isArray(call) && ["consent", "site"].includes(call[0]);
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

/**
 * Who the visitor is: `{number, until, signature}` as the shop's server signed it, and `name`,
 * `email` or `phone`. Kept in this page's memory until there is a conversation to tell it in.
 */
function identify(widget, who) {
  widget.who = Object(who);
  widget.frame?.conversation.identify(widget.who);
}

/** Only pages that tell of goals or orders need it. */
function ledger() {
  return import("../telling/page-ledger.js");
}

/**
 * Listens to something of the window's (`open`) or to an act of its visitor's (`deal`). Who listens for
 * agreement after it was given hears of it too.
 */
function on(widget, name, listener) {
  for (const mark of "-:") widget.addEventListener(`balie${mark}${name}`, listener);
  const detail = window.Balie.consented;
  if (name === "consent" && detail) listener(new CustomEvent("balie-consent", { detail }));
}

/**
 * What the visitor agreed to, whole or in part: `{behaviour, seen, measuring}`, or the names of what
 * is agreed in a text. Kept in this page's memory only; what acts upon it comes with agreement, or
 * where an earlier page left something that is to go now.
 */
async function consent(widget, choices) {
  const given = typeof choices === "string" ? named(choices) : choices;
  window.Balie.consented = { ...window.Balie.consented, ...given };
  const detail = window.Balie.consented;
  widget.dispatchEvent(new CustomEvent("balie-consent", { detail, bubbles: true }));
  if (!Object.values(detail).includes(true) && !hasLeft(widget)) return;
  const { agree } = await import("../invitations/agreement.js");
  await agree(widget, detail);
}

const purposes = ["behaviour", "seen", "measuring"];

function named(text) {
  const names = text.split(/[\s,]+/);
  return Object.fromEntries(purposes.map((purpose) => [purpose, names.includes(purpose)]));
}

/** Whether an earlier page kept something, as it was agreed then. */
function hasLeft({ base }) {
  try {
    const { host, pathname } = new URL(base);
    return localStorage.getItem(`balie-visit:${host}${pathname.replace(/\/$/, "")}`) !== null;
  } catch {
    // Storage is blocked here: then nothing can be left.
    return false;
  }
}

/** Gives the site all that is kept of its visitor's visits, here and on the server, to show to them. */
async function kept(widget, listener) {
  const { allKept } = await import("../invitations/sending/all-kept.js");
  listener(await allKept(widget.base));
}

/** The site's own way of telling consent, and what it may say before: attributes of the tag. */
async function site(widget) {
  const { consent: names, tcf, invite } = widget.options;
  if (typeof names === "string") await consent(widget, names);
  if (tcf) (await import("../invitations/tcf.js")).follow(tcf, (choices) => consent(widget, choices));
  if (invite) (await import("../invitations/before.js")).wait(widget, invite);
}

/**
 * A signal of the page's own. Kept in this page's memory, for whoever may act upon it now or once
 * the visitor agreed.
 */
function tells(name) {
  return (widget, detail) => {
    const told = { name, detail, path: location.pathname };
    (widget.told ??= []).push(told);
    widget.dispatchEvent(new CustomEvent("balie-told", { detail: told }));
  };
}

/** A signal that the site's figures count as well. */
function counts(name, act) {
  return async (widget, ...all) => {
    tells(name)(widget, all[0]);
    await (await ledger())[act](widget, ...all);
  };
}
