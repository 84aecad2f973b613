import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Memory } from "../../../Sources/BalieServer/Web/widget/conversation/memory.js";
import { MapStorage } from "../support/page.js";

const pass = { id: "conversation-1", token: "a-secret_token" };
const entry = {
  clientId: "c1", text: "hallo", at: "2026-11-30T09:00:00.000Z", state: "waiting",
};
const memory = () => new Memory("https://balie.example.nl/");

beforeEach(() => {
  globalThis.localStorage = new MapStorage();
  globalThis.sessionStorage = new MapStorage();
});

test("before the first act nothing is stored, and what was noted is remembered", () => {
  const mine = memory();
  mine.note({ draft: "half", open: true });
  assert.equal(localStorage.values.size + sessionStorage.values.size, 0);
  assert.equal(mine.tab.draft, "half");
  mine.keep({ startId: "s1" });
  assert.equal(memory().tab.draft, "half");
});

test("two places on one host keep their conversations apart", () => {
  memory().keep(pass);
  assert.equal(new Memory("https://balie.example.nl/other/").kept, null);
});

test("a pass that is not whole is none", () => {
  const broken = [{ id: "a" }, { id: "a", token: "b c" }, { id: 1, token: "t" }, { token: "t" }];
  for (const value of broken) {
    localStorage.setItem("balie:balie.example.nl", JSON.stringify(value));
    assert.equal(memory().kept, null);
  }
});

test("of what an older version left, only what is right is taken", () => {
  const unsent = [entry, { ...entry, text: 7 }, null, { clientId: "c2" }, { ...entry, at: "soon" }];
  localStorage.setItem("balie:balie.example.nl", JSON.stringify({ ...pass, read: "many" }));
  const rubbish = { unsent, draft: 4, open: "yes" };
  sessionStorage.setItem("balie:balie.example.nl", JSON.stringify(rubbish));
  const { kept, tab } = memory();
  assert.deepEqual(kept, { ...pass, read: 0, closed: false });
  assert.deepEqual([tab.unsent, tab.draft, tab.open], [[entry], "", false]);
});

test("what another tab read is read here, and what it forgot is not forgotten here", () => {
  const [mine, theirs] = [memory(), memory()];
  mine.keep(pass);
  theirs.followOtherTab();
  theirs.keep({ read: 5 });
  mine.followOtherTab();
  assert.equal(mine.kept.read, 5);
  localStorage.values.clear();
  mine.followOtherTab();
  assert.equal(mine.kept.id, pass.id);
});

test("an erased conversation is forgotten, but not the one that another tab began after it", () => {
  const mine = memory();
  mine.keep(pass);
  localStorage.setItem("balie:balie.example.nl", JSON.stringify({ id: "new", token: "other" }));
  mine.forget();
  assert.equal(mine.kept.id, "new");
  mine.forget();
  assert.equal(mine.kept, null);
  assert.equal(localStorage.values.size, 0);
});
