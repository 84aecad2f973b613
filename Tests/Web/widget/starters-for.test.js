import assert from "node:assert/strict";
import { test } from "node:test";
import { startersFor } from "../../../Sources/BalieServer/Web/widget/balie-starters/starters-for.js";

const site = {
  language: "nl",
  starters: {
    nl: [
      { pages: "/retour/**", options: [{ topic: "a", title: "A" }] },
      { options: [{ topic: "b", title: "B" }] },
    ],
    en: [{ pages: "/returns/**", options: [{ topic: "c", title: "C" }] }],
  },
};
const topics = (language, path) => startersFor(site, language, path).map(({ topic }) => topic);

test("the first that fits the page is shown", () => {
  assert.deepEqual(topics("nl", "/retour/kosten"), ["a"]);
  assert.deepEqual(topics("nl", "/"), ["b"]);
});

test("a page for which a language has none shows none", () => {
  assert.deepEqual(topics("en", "/"), []);
});

test("a language without any has the site's", () => {
  assert.deepEqual(topics("fr", "/"), ["b"]);
});

test("Balie out of reach is no reason to fail", () => {
  assert.deepEqual(startersFor({ language: null }, "nl", "/"), []);
});
