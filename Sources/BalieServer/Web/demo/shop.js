/* The demo's shop: its basket, its order and its cookie bar, as any shop may have them. */
import { cookieBar } from "/demo/cookies.js";

const basketKey = "lichtkring:basket";
const dealKey = "lichtkring:deal";
const codes = { WELKOM10: { code: "WELKOM10", percent: 10 } };
const euros = (cents) => new Intl.NumberFormat("nl", { style: "currency", currency: "EUR" }).format(cents / 100);

/** Whatever the page loads first: the widget or this. */
const tell = (...call) => (window.Balie ??= { queue: [] }).queue.push(call);

function basket() {
  return JSON.parse(localStorage.getItem(basketKey) ?? "[]");
}

function keep(things) {
  localStorage.setItem(basketKey, JSON.stringify(things));
  show();
  tellOf(things);
}

const sum = (things) => things.reduce((whole, { price, count }) => whole + price * count, 0);
const amount = (things) => things.reduce((whole, { count }) => whole + count, 0);
const find = (name) => document.querySelector(`[data-${name}]`);

function add({ sku, name, price }) {
  const things = basket();
  const known = things.find((thing) => thing.sku === sku);
  if (known) known.count += 1;
  else things.push({ sku, name, price: Number(price) * 100, count: 1 });
  keep(things);
  document.querySelector(".added").textContent = `${name} zit in je winkelwagen.`;
}

function show() {
  const things = basket();
  find("basket-count").textContent = things.length > 0 ? `(${amount(things)})` : "";
  const table = find("basket");
  if (table) showBasket(table, things);
  const line = find("basket-sum");
  if (line) line.textContent = things.length > 0 ? `Te betalen: ${euros(due(things))}` : "Je winkelwagen is leeg.";
  showDeal(things);
}

/** What a colleague promised this visitor in the chat, as long as it is valid. */
function deal() {
  const kept = JSON.parse(localStorage.getItem(dealKey) ?? "null");
  return kept && Date.parse(kept.validUntil) > Date.now() ? kept : null;
}

/** What a deal takes off a sum, in cents; never more than there is to pay. */
function saved({ amount, percent } = {}, whole) {
  if (percent) return Math.round((whole * percent) / 100);
  return Math.min(Math.round((amount ?? 0) * 100), whole);
}

function known(code) {
  const own = deal();
  if (own?.code.toUpperCase() === code) return own;
  return Object.hasOwn(codes, code) ? codes[code] : null;
}

function tellOf(things) {
  tell("basket", { value: sum(things), items: amount(things) });
}

const due = (things) => sum(things) - saved(deal() ?? {}, sum(things));

function showDeal(things) {
  const own = deal();
  const line = find("deal");
  if (line) {
    line.hidden = !own || things.length === 0;
    line.textContent = own ? `Jouw korting met code ${own.code}: −${euros(saved(own, sum(things)))}. Te betalen: ${euros(due(things))}` : "";
  }
  const field = document.querySelector("input[name=code]");
  if (field && own && !field.value) field.value = own.code;
}

function showBasket(table, things) {
  table.replaceChildren();
  for (const { sku, name, price, count } of things) {
    const row = table.insertRow();
    row.insertCell().textContent = name;
    row.insertCell().textContent = `${count} × ${euros(price)}`;
    const away = document.createElement("button");
    Object.assign(away, { type: "button", className: "text", textContent: "Verwijderen" });
    away.setAttribute("aria-label", `${name} verwijderen`);
    away.addEventListener("click", () => keep(basket().filter((thing) => thing.sku !== sku)));
    row.insertCell().append(away);
  }
  find("basket-empty").hidden = things.length > 0;
  find("basket-full").hidden = things.length === 0;
}

function order(event) {
  event.preventDefault();
  const code = new FormData(event.target).get("code").trim().toUpperCase();
  const discount = code ? known(code) : null;
  if (code && !discount) {
    find("refused").textContent = `De kortingscode ${code} kennen we niet, of hij is verlopen.`;
    return tell("signal", { name: "voucher-refused" });
  }
  const value = sum(basket()) - saved(discount ?? {}, sum(basket()));
  const number = `L${Date.now().toString(36).toUpperCase()}`;
  sessionStorage.setItem("lichtkring:order", JSON.stringify({ number, value, currency: "EUR", items: amount(basket()), code }));
  location.assign("/demo/bestellen/bedankt.html");
}

function thank() {
  const placed = JSON.parse(sessionStorage.getItem("lichtkring:order") ?? "null");
  if (!placed) return;
  find("order-number").textContent = placed.number;
  localStorage.removeItem(basketKey);
  // A deal is for one order.
  if (deal()?.code.toUpperCase() === placed.code) localStorage.removeItem(dealKey);
  sessionStorage.removeItem("lichtkring:order");
  tell("order", {
    id: placed.number, value: placed.value / 100, currency: placed.currency, items: placed.items,
  });
}

// Agreement before all else: what it allows of an order is settled when the order is told.
cookieBar(tell);
if (find("thanks")) thank();
show();
// An empty basket is nothing to tell of: a page on which nothing happens loads nothing for it.
if (basket().length > 0) tellOf(basket());
// The deal that a visitor takes in the chat is in the basket at once, on whatever page that is.
addEventListener("balie:deal", ({ detail }) => {
  localStorage.setItem(dealKey, JSON.stringify(detail));
  show();
});
find("add")?.addEventListener("click", () => add(document.querySelector("[data-sku]").dataset));
find("order")?.addEventListener("submit", order);
