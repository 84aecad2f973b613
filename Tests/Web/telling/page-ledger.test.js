import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { MapStorage, openPage } from "../support/page.js";
import { ClickPath } from "../../../Sources/BalieServer/Web/widget/invitations/behaviour/click-path.js";
import { packed } from "../../../Sources/BalieServer/Web/widget/invitations/keeping/packed.js";
import { placeOrder, reachGoal } from "../../../Sources/BalieServer/Web/widget/telling/page-ledger.js";

const base = "https://balie.example.nl/";
let sent;

beforeEach(() => {
  openPage();
  sent = [];
  globalThis.location = { pathname: "/bedankt" };
  globalThis.dataLayer = [];
  globalThis.Balie = {};
  globalThis.localStorage = new MapStorage();
  globalThis.sessionStorage = new MapStorage();
  globalThis.localStorage.setItem("balie-visit:balie.example.nl", packed({
    key: "sleutel-van-het-bezoek", agreed: ["measuring"], said: [], away: {}, path: new ClickPath(),
  }, Date.now() / 1_000));
  globalThis.localStorage.setItem("balie:balie.example.nl", JSON.stringify({ id: "abcdefgh", token: "geheim-token" }));
  globalThis.fetch = async (url, { body, headers }) => {
    sent.push({ url: String(url), body: JSON.parse(body), token: headers["Balie-Token"], visit: headers["Balie-Visit"] });
    return Response.json({ reception: "recorded" }, { status: 201 });
  };
});

const widget = () => Object.assign(new EventTarget(), { base, options: {} });

test("an order is told to Balie without the visitor's token", async () => {
  await placeOrder(widget(), { id: 1001, value: 49.95, currency: "EUR", items: ["a", "b"] });
  assert.deepEqual(sent, [{
    url: "https://balie.example.nl/api/page/orders",
    body: { id: "1001", value: 49.95, currency: "EUR", items: 2 },
    token: undefined,
    visit: undefined,
  }]);
  assert.deepEqual(globalThis.dataLayer, []);
});

test("with agreement to measuring the order joins the talk, and the data layer hears of it", async () => {
  globalThis.Balie = { consented: { measuring: true } };
  await placeOrder(widget(), { id: "1001", value: 49.95, currency: "EUR" });
  assert.equal(sent[0].token, "geheim-token");
  assert.equal(sent[0].visit, "sleutel-van-het-bezoek");
  assert.deepEqual(globalThis.dataLayer, [{
    event: "purchase", balie_page: "/bedankt", transaction_id: "1001", value: 49.95, currency: "EUR",
  }]);
});

test("a page that is only read again reaches no goal, unless the goal has an id", async () => {
  const page = (type) => ({
    performance: { getEntriesByType: () => [{ type }] }, crypto: { randomUUID: () => "een-willekeurige" },
  });
  await reachGoal(widget(), "offerte", {}, page("reload"));
  assert.equal(sent.length, 0);
  await reachGoal(widget(), "offerte", { id: "7" }, page("reload"));
  await reachGoal(widget(), "offerte", {}, page("navigate"));
  assert.deepEqual(sent.map(({ body }) => body), [
    { id: "7", name: "offerte" }, { id: "een-willekeurige", name: "offerte" },
  ]);
});

test("what Balie does not take breaks nothing of the page", async (context) => {
  const warned = context.mock.method(console, "warn", () => {});
  globalThis.fetch = async () => Response.json({ title: "Invalid", detail: "`value`: comma" }, { status: 400 });
  await placeOrder(widget(), { id: "1", value: "12,50", currency: "EUR" });
  assert.match(warned.mock.calls[0].arguments[0], /comma/);
});
