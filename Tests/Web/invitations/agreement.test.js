import assert from "node:assert/strict";
import test from "node:test";
import { lines, recorded, replay } from "../support/replay.js";

const rules = JSON.parse(recorded("rules.json"));
const visitors = ["first-half.jsonl", "second-half.jsonl"].flatMap((name) => lines(recorded(name)));
const said = lines(recorded("said.jsonl"));

test("the browser says to every recorded visitor what the checker says", () => {
  assert.equal(visitors.length, 420);
  assert.equal(said.length, visitors.length);
  for (const [index, visitor] of visitors.entries()) {
    const invitations = replay(rules, visitor);
    assert.deepEqual({ id: visitor.id, invitations }, said[index]);
  }
});

test("a decision over two hundred pages takes a small part of a frame", () => {
  const events = [];
  for (let t = 0; t < 3_000; t += 15) events.push({ t, type: "page", path: `/drogers/${t % 45}` });
  const visitor = { id: "long", visits: [{ startedDaysAgo: 0, events }] };
  const began = performance.now();
  replay(rules, visitor);
  assert.ok((performance.now() - began) / 3_000 < 5);
});
