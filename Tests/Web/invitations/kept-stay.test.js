import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { MapStorage, openPage } from "../support/page.js";
import { lines, recorded } from "../support/replay.js";
import { KeptStay } from "../../../Sources/BalieServer/Web/widget/invitations/keeping/kept-stay.js";
import { keptKey, stayKey } from "../../../Sources/BalieServer/Web/widget/invitations/keeping/stay-key.js";
import { most, packed, unpacked } from "../../../Sources/BalieServer/Web/widget/invitations/keeping/packed.js";
import { ClickPath } from "../../../Sources/BalieServer/Web/widget/invitations/behaviour/click-path.js";

const base = "https://balie.example/";
const now = () => Date.now() / 1_000;
const visitors = lines(recorded("first-half.jsonl"));

beforeEach(() => {
  openPage();
  globalThis.localStorage = new MapStorage();
});

function walked({ visits }, end = now()) {
  const path = new ClickPath();
  for (const { startedDaysAgo, events } of visits) {
    const start = end - 3_600 - startedDaysAgo * 86_400;
    path.beginVisit(start);
    for (const event of events) if (event.type !== "end") path.observe(event, start + event.t);
  }
  return path;
}

test("a path that was kept is the path that was walked, to a tenth of a second", () => {
  const shape = (visits) => visits.map(({ views }) => views.map(({ place, page }) => [place, page.path]));
  for (const visitor of visitors.slice(0, 40)) {
    const path = walked(visitor);
    const recent = path.visits.filter(({ seenUntil }) => now() - seenUntil < most.age);
    const again = unpacked(packed({ path, said: [], away: {} }, now()), now()).path;
    assert.deepEqual(shape(again.visits), shape(recent));
    const [before, after] = [recent, again.visits].map((visits) => visits.at(-1).views);
    for (const [index, { inView }] of after.entries()) assert.ok(Math.abs(inView - before[index].inView) <= 0.1);
  }
});

test("at most eight kilobytes and two hundred pages are kept, of the latest fortnight", () => {
  const path = new ClickPath();
  for (let visit = 12; visit >= 0; visit--) {
    path.beginVisit(now() - visit * 2 * 86_400);
    for (let page = 0; page < 60; page++) {
      path.observe({ type: "page", path: `/laptops/een-lange-naam-van-een-laptop-${visit}-${page}` }, now() - visit * 2 * 86_400 + page * 20);
    }
  }
  const text = packed({ path, said: [], away: {} }, now());
  assert.ok(new TextEncoder().encode(text).length <= 8_192);
  const again = unpacked(text, now()).path;
  assert.ok(again.visits.every(({ seenUntil }) => now() - seenUntil < 14 * 86_400));
  assert.ok(again.visits.flatMap(({ views }) => views).length <= 200);
  assert.equal(again.visits.at(-1).views.at(-1).page.path, "/laptops/een-lange-naam-van-een-laptop-0-59");
});

test("what one tab says no other tab says again", () => {
  const [one, other] = [new KeptStay(base), new KeptStay(base)];
  one.change(({ said }) => said.push({ rule: "twijfel", at: now() }));
  other.change(({ path }) => path.beginVisit(now()));
  assert.equal(other.value.said.length, 1);
  assert.equal(new KeptStay(base).value.said.length, 1);
});

test("storage that refuses everything lasts as long as the page", () => {
  globalThis.localStorage = { getItem() { throw new Error("no"); }, setItem() { throw new Error("no"); }, removeItem() { throw new Error("no"); } };
  const kept = new KeptStay(base);
  kept.change(({ said }) => said.push({ rule: "twijfel", at: now() }));
  assert.equal(kept.value.said.length, 1);
  kept.forget();
  assert.equal(kept.value.said.length, 0);
});

test("what somebody else wrote there is as good as nothing", () => {
  for (const text of ["", "null", "{", "[]", '{"v":1}', '{"v":2,"visits":[]}']) {
    localStorage.setItem(stayKey(base), text);
    assert.deepEqual(new KeptStay(base).value.path.visits, []);
  }
});

test("whoever withdraws leaves nothing in the browser", () => {
  const kept = new KeptStay(base);
  kept.change((value) => Object.assign(value, { key: "k".repeat(36), seed: "s" }));
  assert.equal(localStorage.values.size, 1);
  kept.forget();
  assert.equal(localStorage.values.size, 0);
});

test("what a cap kept back and what is kept open stand in what is kept", () => {
  const pinned = { rule: "aanbieding", product: { name: "Espressomachine", price: 54_900, currency: "EUR" } };
  const value = { path: new ClickPath(), said: [], away: {}, capped: { twijfel: 12 }, pinned };
  const again = unpacked(packed(value, now()), now());
  assert.deepEqual(again.capped, { twijfel: 12 });
  assert.deepEqual(again.pinned, pinned);
});

test("where a clock was set back, what was kept stays as far apart as it was", () => {
  const path = new ClickPath();
  const later = now() + 10 * 86_400;
  path.beginVisit(later);
  path.observe({ type: "page", path: "/drogers/aeg" }, later);
  path.observe({ type: "page", path: "/drogers/miele" }, later + 60);
  const said = [{ rule: "a", at: later + 30 }];
  const moment = now();
  const again = unpacked(packed({ path, said, away: {} }, later + 60), moment);
  const [first, second] = again.path.visit.views;
  assert.ok(Math.abs(again.path.visit.seenUntil - moment) < 0.2);
  assert.ok(Math.abs(second.at - first.at - 60) < 0.2);
  assert.ok(Math.abs(moment - again.said[0].at - 30) < 0.2);
});

test("the visit's key is read without what else is kept, and only from what is ours", () => {
  const key = "k".repeat(22);
  new KeptStay(base).change((value) => Object.assign(value, { key }));
  assert.equal(keptKey(base), key);
  for (const text of ["", "null", "[]", "{", JSON.stringify({ v: 2, key })]) {
    localStorage.setItem(stayKey(base), text);
    assert.equal(keptKey(base), undefined, text);
  }
  localStorage.removeItem(stayKey(base));
  assert.equal(keptKey(base), undefined);
});
