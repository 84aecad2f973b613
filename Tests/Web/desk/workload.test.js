import assert from "node:assert/strict";
import { test } from "node:test";
import { workload } from "../../../Sources/BalieServer/Web/desk/balie-overview/workload.js";

const now = Date.parse("2026-03-02T10:00:00Z");

function desk(summaries) {
  const conversations = Object.fromEntries(summaries.map((summary) => [summary.id, { summary }]));
  const colleagues = {
    anna: { id: "anna", name: "Anna", presence: "away", load: 1, capacity: 3 },
    bram: { id: "bram", name: "Bram", presence: "online", load: 0, capacity: 2 },
  };
  return { me: { id: "tom" }, conversations, colleagues };
}

test("the longest wait comes first, whoever it is offered to", () => {
  const { figures, waiting } = workload(desk([
    { id: "a", phase: "offering", owner: { kind: "nobody" }, waitingSince: "2026-03-02T09:58:30Z", question: "A" },
    { id: "b", phase: "offering", owner: { kind: "nobody" }, waitingSince: "2026-03-02T09:50:00Z", question: "B",
      offer: { to: "tom", number: 1, deadline: "2026-03-02T10:00:20Z" } },
  ]), now);
  assert.deepEqual(waiting.map(({ title }) => title), ["B", "A"]);
  assert.equal(figures.longest, 600_000);
  assert.equal(figures.waiting, 2);
});

test("who was missed is counted, and who talks with whom is told", () => {
  const { figures, people } = workload(desk([
    { id: "a", phase: "selfService", owner: { kind: "bot" }, question: "A",
      handoff: { state: "failed", failure: "allExpired", reason: "visitorAsked", initiatedAt: "2026-03-02T09:00:00Z" } },
    { id: "b", phase: "live", owner: { kind: "operator", id: "anna" }, question: "B" },
  ]), now);
  assert.equal(figures.missed, 1);
  assert.equal(figures.live, 1);
  assert.deepEqual(people.map(({ name }) => name), ["Bram", "Anna"]);
  assert.deepEqual(people[1].talks, [{ id: "b", title: "B" }]);
});
