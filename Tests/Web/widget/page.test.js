import assert from "node:assert/strict";
import { test } from "node:test";
import { currentPage } from "../../../Sources/BalieServer/Web/widget/conversation/page.js";

function visit(address, title = "Winkel") {
  const { origin, pathname, search } = new URL(address);
  globalThis.location = { origin, pathname, search };
  globalThis.document = { title };
}

const rule = { keys: [], longestTitle: 120 };

test("of an address its path is told, and nothing that stands behind it", () => {
  visit("https://example.nl/bestelling?token=geheim&email=a@b.nl#top");
  assert.equal(currentPage(rule).url, "https://example.nl/bestelling");
  visit("https://example.nl/winkel;jsessionid=1F2/mand;v=2?x=;");
  assert.equal(currentPage(rule).url, "https://example.nl/winkel/mand");
});

test("of its query only what the site names, as it stands there", () => {
  const keys = ["product", "kleur en maat"];
  visit("https://example.nl/zoek?product=12%2F3&token=geheim&Product=9&product=13&kleur+en%20maat=L&&");
  assert.equal(
    currentPage({ ...rule, keys }).url,
    "https://example.nl/zoek?product=12%2F3&product=13&kleur+en%20maat=L",
  );
});

test("a title is cut where the site says so, between two characters", () => {
  visit("https://example.nl/", "😀".repeat(500));
  assert.equal(currentPage({ ...rule, longestTitle: 3 }).title, "😀😀😀");
  assert.equal(currentPage({ ...rule, longestTitle: 0 }).title, "");
});
