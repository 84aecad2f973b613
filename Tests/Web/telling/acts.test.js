import assert from "node:assert/strict";
import { test } from "node:test";
import { TalkTeller, tell } from "../../../Sources/BalieServer/Web/widget/telling/acts.js";

const said = (number, kind, more = {}) => ({ number, author: { kind, name: "Sanne" }, kind: "text", ...more });

function talk(options = {}, kept = null, messages = []) {
  const conversation = Object.assign(new EventTarget(), { messages, state: null, memory: { kept } });
  const told = [];
  new TalkTeller(conversation, options, (act, detail) => told.push([act, detail ?? {}]));
  const update = (messages, state = null) => {
    Object.assign(conversation, { messages, state });
    conversation.dispatchEvent(new CustomEvent("update"));
  };
  const turn = (before, after) =>
    conversation.dispatchEvent(new CustomEvent("turn", { detail: { before, after } }));
  return { told, update, turn };
}

test("a question and its answer are told once", () => {
  const { told, update } = talk();
  update([]);
  update([said(1, "visitor")]);
  update([said(1, "visitor"), said(2, "bot", { kind: "answer", topic: "retour" })]);
  update([said(1, "visitor"), said(2, "bot", { kind: "answer", topic: "retour" })]);
  assert.deepEqual(told, [["asked", {}], ["answered", { topic: "retour" }]]);
});

test("a talk that is taken up again after a reload tells nothing of before", () => {
  const { told, update } = talk({}, { id: "abc" });
  const before = [said(1, "visitor"), said(2, "bot", { kind: "answer", feedback: "helpful" })];
  update([]);
  update(before, { rating: 4 });
  assert.deepEqual(told, []);
  update([...before, said(3, "visitor")], { rating: 4 });
  assert.deepEqual(told, [["asked", {}]]);
});

test("what a talk held before anybody listened is not told", () => {
  const messages = [said(1, "visitor"), said(2, "bot", { kind: "answer", feedback: "helpful" })];
  const { told, update } = talk({}, { id: "abc" }, messages);
  update([...messages, said(3, "visitor")], { rating: 4 });
  assert.deepEqual(told.map(([act]) => act), ["asked", "rated"]);
});

test("a verdict on an answer and on the talk is told", () => {
  const { told, update } = talk();
  const answer = said(2, "bot", { kind: "answer", topic: "retour" });
  update([said(1, "visitor"), answer]);
  update([said(1, "visitor"), { ...answer, feedback: "notHelpful" }], { rating: 5 });
  assert.deepEqual(told.slice(2), [["helpful", { topic: "retour", helpful: false }], ["rated", { score: 5 }]]);
});

test("a handoff is told when it is asked, accepted or failed", () => {
  const { told, turn } = talk({ team: "advies" });
  const handoff = (state, failure) => ({ handoff: { number: 1, state, failure } });
  turn({}, handoff("seeking"));
  turn(handoff("seeking"), handoff("accepted"));
  turn(handoff("seeking"), handoff("failed", "allExpired"));
  assert.deepEqual(told, [
    ["handoff-asked", { team: "advies" }],
    ["handoff-accepted", { team: "advies" }],
    ["handoff-failed", { team: "advies", reason: "allExpired" }],
  ]);
});

test("an operator's name is told only where the site turned that on", () => {
  for (const [options, alias] of [[{}, undefined], [{ tellOperators: "" }, "Sanne"]]) {
    const { told, update } = talk(options);
    update([said(1, "visitor"), said(2, "operator")]);
    assert.deepEqual(told[1], ["answered", { alias }]);
  }
});

test("the page hears of every act, its tag manager only with agreement to measuring", async () => {
  globalThis.location = { pathname: "/contact" };
  globalThis.dataLayer = [];
  const widget = Object.assign(new EventTarget(), { options: {} });
  const heard = [];
  widget.addEventListener("balie:opened", ({ detail }) => heard.push(detail));
  globalThis.Balie = {};
  await tell(widget, "opened");
  globalThis.Balie.consented = { behaviour: true };
  await tell(widget, "opened");
  assert.deepEqual(globalThis.dataLayer, []);
  globalThis.Balie.consented = { measuring: true };
  await tell(widget, "opened");
  assert.deepEqual(globalThis.dataLayer, [{ event: "balie_opened", balie_page: "/contact" }]);
  assert.equal(heard.length, 3);
});

test("a deal that is accepted is told once, and one of an earlier page not at all", () => {
  const deal = (number, state) => ({
    ...said(number, "operator"), kind: "deal",
    deal: { code: "KIM-25", amount: "25.00", currency: "EUR", validUntil: "2099-12-05T22:59:59.000Z", state },
  });
  const { told, update } = talk({});
  update([deal(1, "open")]);
  update([deal(1, "accepted")]);
  update([deal(1, "accepted"), deal(2, "declined")]);
  const deals = told.filter(([act]) => act === "deal");
  assert.deepEqual(deals, [["deal", { code: "KIM-25", validUntil: "2099-12-05T22:59:59.000Z", amount: 25, currency: "EUR", percent: undefined }]]);
});
