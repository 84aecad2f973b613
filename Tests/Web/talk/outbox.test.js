import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Problem } from "../../../Sources/BalieServer/Web/shared/request.js";
import { Outbox } from "../../../Sources/BalieServer/Web/shared/talk/outbox.js";
import { openPage, settled } from "../support/page.js";

const offline = new Problem({ status: 0, code: "offline", title: "No answer" });
const refusal = new Problem({ status: 409, code: "staleEpoch", title: "Too late" });

beforeEach(openPage);

function outbox(send, more = {}) {
  return new Outbox({ send, onChange: () => {}, ...more });
}

test("messages go out one after another, in the order in which they were written", async () => {
  const sent = [];
  const box = outbox(async ({ text }) => (await settled(), sent.push(text)));
  for (const text of ["een", "twee", "drie"]) box.add({ text });
  for (let turn = 0; turn < 5; turn++) await settled();
  assert.deepEqual(sent, ["een", "twee", "drie"]);
  assert.deepEqual(box.entries, []);
});

test("a message that is tried again keeps its name", async () => {
  const names = [];
  const box = outbox(async ({ clientId }) => {
    names.push(clientId);
    if (names.length < 3) throw offline;
  });
  box.add({ text: "hallo" });
  await settled();
  assert.equal(box.entries[0].state, "waiting");
  box.wake();
  await settled();
  box.wake();
  await settled();
  assert.equal(names.length, 3);
  assert.equal(new Set(names).size, 1);
  assert.deepEqual(box.entries, []);
});

test("a refused message stays, says why, and holds up no other", async () => {
  const sent = [];
  const told = [];
  const send = async ({ text }) => {
    if (text === "te laat") throw refusal;
    sent.push(text);
  };
  const box = outbox(send, { onRefused: (entry, problem) => told.push([entry.text, problem.code]) });
  box.add({ text: "te laat" });
  box.add({ text: "verder" });
  await settled();
  assert.deepEqual(sent, ["verder"]);
  assert.deepEqual(told, [["te laat", "staleEpoch"]]);
  assert.deepEqual(box.entries.map(({ text, state, code }) => [text, state, code]), [
    ["te laat", "refused", "staleEpoch"],
  ]);
});

test("a refused message can be sent again under its name", async () => {
  const names = [];
  const box = outbox(async ({ clientId }) => {
    if (names.push(clientId) === 1) throw refusal;
  });
  const { clientId } = box.add({ text: "nog eens" });
  await settled();
  box.retry(clientId);
  await settled();
  assert.deepEqual(names, [clientId, clientId]);
  assert.deepEqual(box.entries, []);
});

test("one conversation without an answer holds up no other", async () => {
  const sent = [];
  const send = async ({ conversation, text }) => {
    if (conversation === "a") throw offline;
    sent.push(text);
  };
  const box = outbox(send, { lane: ({ conversation }) => conversation });
  box.add({ conversation: "a", text: "stil" });
  box.add({ conversation: "b", text: "aan" });
  await settled();
  assert.deepEqual(sent, ["aan"]);
  assert.deepEqual(box.entries.map(({ state }) => state), ["waiting"]);
  box.close();
});

test("a message that was taken back while it waited is not sent", async () => {
  let tries = 0;
  const box = outbox(async () => {
    tries += 1;
    throw offline;
  });
  const { clientId } = box.add({ text: "toch niet" });
  await settled();
  box.remove(clientId);
  box.wake();
  await settled();
  assert.equal(tries, 1);
  assert.deepEqual(box.entries, []);
});

test("what an earlier load of the page left is sent on", async () => {
  const sent = [];
  const left = { clientId: "c1", text: "van net", at: "2026-11-30T09:00:00Z", state: "waiting" };
  const box = outbox(async ({ clientId }) => sent.push(clientId), { entries: [left] });
  box.run();
  await settled();
  assert.deepEqual(sent, ["c1"]);
});
