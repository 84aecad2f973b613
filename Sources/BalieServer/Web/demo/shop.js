/* The demo's shop: its basket, its order and its cookie bar, as any shop may have them. */
import { cookieBar } from "/demo/cookies.js";

const basketKey = "lichtkring:basket";
const codes = { WELKOM10: 0.1 };
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
  if (line) line.textContent = things.length > 0 ? `Te betalen: ${euros(sum(things))}` : "Je winkelwagen is leeg.";
}

function tellOf(things) {
  tell("basket", { value: sum(things), items: amount(things) });
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
  if (code && !Object.hasOwn(codes, code)) {
    find("refused").textContent = `De kortingscode ${code} kennen we niet.`;
    return tell("signal", { name: "voucher-refused" });
  }
  const value = Math.round(sum(basket()) * (1 - (codes[code] ?? 0)));
  const number = `L${Date.now().toString(36).toUpperCase()}`;
  sessionStorage.setItem("lichtkring:order", JSON.stringify({ number, value, currency: "EUR", code }));
  location.assign("/demo/bestellen/bedankt.html");
}

function thank() {
  const placed = JSON.parse(sessionStorage.getItem("lichtkring:order") ?? "null");
  if (!placed) return;
  find("order-number").textContent = placed.number;
  localStorage.removeItem(basketKey);
  sessionStorage.removeItem("lichtkring:order");
  tell("order", { id: placed.number, value: placed.value / 100, currency: placed.currency });
}

// Agreement before all else: what it allows of an order is settled when the order is told.
cookieBar(tell);
if (find("thanks")) thank();
show();
// An empty basket is nothing to tell of: a page on which nothing happens loads nothing for it.
if (basket().length > 0) tellOf(basket());
find("add")?.addEventListener("click", () => add(document.querySelector("[data-sku]").dataset));
find("order")?.addEventListener("submit", order);
