import assert from "node:assert/strict";
import { test } from "node:test";
import { currentPage } from "../../../Sources/BalieServer/Web/widget/conversation/page.js";

function visit(address, title = "Winkel") {
  const { origin, pathname, search } = new URL(address);
  globalThis.location = { origin, pathname, search };
  globalThis.document = { title };
}

test("of an address its path is told, and nothing that stands behind it", () => {
  visit("https://example.nl/bestelling?token=geheim&email=a@b.nl#top");
  assert.equal(currentPage().url, "https://example.nl/bestelling");
});

test("of its query only what the site named", () => {
  visit("https://example.nl/zoek?product=12&token=geheim&product=13");
  assert.equal(currentPage("product, kleur").url, "https://example.nl/zoek?product=12&product=13");
});

test("a title is cut", () => {
  visit("https://example.nl/", "a".repeat(500));
  assert.equal(currentPage().title.length, 200);
});
