import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Kept } from "../../../Sources/BalieServer/Web/shared/memory/kept.js";
import { MapStorage } from "../support/page.js";

const form = (value) => (typeof value?.name === "string" ? { name: value.name } : null);
const kept = () => new Kept("localStorage", "key", form);

beforeEach(() => (globalThis.localStorage = new MapStorage()));

test("what is kept is there on the next page", () => {
  kept().become({ name: "Sanne" });
  assert.deepEqual(kept().value, { name: "Sanne" });
});

test("storage that is full, refused or gone is no reason to forget", () => {
  const refusing = {
    getItem: () => null,
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  for (const storage of [refusing, null, undefined]) {
    globalThis.localStorage = storage;
    const value = kept();
    value.become({ name: "Tom" });
    assert.deepEqual(value.value, { name: "Tom" });
  }
});

test("storage that throws when it is touched is as good as none", () => {
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get() {
      throw new DOMException("blocked", "SecurityError");
    },
  });
  const value = kept();
  value.become({ name: "Tom" });
  assert.deepEqual(value.value, { name: "Tom" });
  Object.defineProperty(globalThis, "localStorage", { writable: true, value: new MapStorage() });
});

test("storage that is emptied in the middle is written again, not obeyed", () => {
  const value = kept();
  value.become({ name: "Sanne" });
  localStorage.values.clear();
  assert.deepEqual(value.value, { name: "Sanne" });
  value.become({ name: "Tom" });
  assert.deepEqual(kept().value, { name: "Tom" });
});

test("rubbish of whoever wrote there comes out as nothing", () => {
  for (const text of ["", "nonsense", "null", "[]", '"text"', "12", '{"name":12}']) {
    localStorage.setItem("key", text);
    assert.equal(kept().value, null);
  }
});
