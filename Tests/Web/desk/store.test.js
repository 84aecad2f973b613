import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cardLoaded,
  cardRequested,
  changeArrived,
  changesArrived,
  conversationErased,
  deskLoaded,
  emptyDesk,
  routeChanged,
} from "../../../Sources/BalieServer/Web/desk/state/store.js";

const phases = ["selfService", "offering", "live", "closed"];
const seen = { receivedAt: Date.parse("2026-03-02T09:00:00Z"), watching: false };

/** Numbers that look random and are the same each time (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A server with conversations in which anything happens, and what it would tell a desk. */
class Server {
  #random;
  #talks = new Map();
  cursor = 0;

  constructor(seed) {
    this.#random = random(seed);
  }

  happen() {
    const id = `talk${Math.floor(this.#random() * 8)}`;
    const talk = this.#talks.get(id) ?? { id, messages: [] };
    const says = this.#random() < 0.7;
    const number = talk.messages.length + 1;
    const message = says ? { number, author: { kind: "visitor" }, text: `${id} ${number}` } : undefined;
    const phase = phases[Math.floor(this.#random() * phases.length)];
    const messages = says ? [...talk.messages, message] : talk.messages;
    const summary = { id, phase, owner: { kind: "bot" }, lastText: `at ${this.cursor + 1}` };
    this.#talks.set(id, { id, messages, summary });
    this.cursor += 1;
    const type = says ? "visitorMessagePosted" : "ownerChanged";
    return { cursor: this.cursor, conversation: id, type, at: "2026-03-02T09:00:00Z", message, summary };
  }

  snapshot() {
    const rows = [...this.#talks.values()].map(({ summary }) => summary);
    const conversations = rows.filter(({ phase }) => phase !== "closed");
    return {
      me: { id: "sanne" }, conversations, colleagues: [], teams: [], contentProblems: [],
      openFollowUps: 0, cursor: this.cursor,
    };
  }

  card(id) {
    const { summary, messages } = this.#talks.get(id);
    return { summary, messages, cursor: this.cursor };
  }
}

const rows = ({ conversations }) =>
  Object.fromEntries(Object.entries(conversations).map(([id, { summary }]) => [id, summary]));

for (const seed of [1, 2, 3, 4, 5]) {
  test(`a snapshot with the changes after it equals a fresh snapshot (${seed})`, () => {
    const server = new Server(seed);
    for (let step = 0; step < 30; step += 1) server.happen();
    let desk = deskLoaded(emptyDesk(), server.snapshot());
    for (let step = 0; step < 200; step += 1) desk = changeArrived(desk, server.happen(), seen);
    const fresh = deskLoaded(emptyDesk(), server.snapshot());
    assert.deepEqual(rows(desk), rows(fresh));
    assert.equal(desk.cursor, fresh.cursor);
  });

  test(`changes taken in together make the same as one by one (${seed})`, () => {
    const server = new Server(seed);
    const start = deskLoaded(emptyDesk(), server.snapshot());
    const changes = Array.from({ length: 120 }, () => server.happen());
    const oneByOne = changes.reduce((desk, change) => changeArrived(desk, change, seen), start);
    const together = changesArrived(start, changes.map((change) => ({ change, ...seen })));
    assert.deepEqual(together, oneByOne);
  });

  test(`a card that was fetched while words came holds each of them once (${seed})`, () => {
    const server = new Server(seed);
    for (let step = 0; step < 60; step += 1) server.happen();
    let desk = routeChanged(deskLoaded(emptyDesk(), server.snapshot()), { id: "talk1" });
    desk = cardRequested(desk, "talk1");
    for (let step = 0; step < 20; step += 1) desk = changeArrived(desk, server.happen(), seen);
    const card = server.card("talk1");
    for (let step = 0; step < 20; step += 1) desk = changeArrived(desk, server.happen(), seen);
    desk = cardLoaded(desk, "talk1", card);
    assert.deepEqual(desk.cards.talk1.messages, server.card("talk1").messages);
  });
}

test("a change that was seen before changes nothing", () => {
  const server = new Server(7);
  const change = server.happen();
  const desk = changeArrived(deskLoaded(emptyDesk(), { ...new Server(7).snapshot() }), change, seen);
  assert.equal(changeArrived(desk, change, seen), desk);
});

test("nothing of an erased conversation stays, and others stay as they are", () => {
  const summary = (id) => ({ id, phase: "live", owner: { id: "sanne" } });
  const both = (value) => ({ gone: value, stays: value });
  const state = {
    ...emptyDesk(),
    conversations: {
      gone: { summary: summary("gone"), cursor: 1 },
      stays: { summary: summary("stays"), cursor: 1 },
    },
    cards: both({ messages: [{ number: 1, text: "geheim" }] }),
    arrivals: both([]),
    unread: both(1),
    typing: both({ preview: "geheim" }),
    drafts: both({ text: "geheim" }),
    refusals: both({ code: "staleEpoch" }),
    outbox: [{ conversation: "gone" }, { conversation: "stays" }],
  };
  const after = conversationErased(state, { conversation: "gone" });
  assert.ok(!JSON.stringify(after).includes("gone"));
  for (const table of ["conversations", "cards", "unread", "typing", "drafts", "refusals"]) {
    assert.equal(after[table].stays, state[table].stays, table);
  }
  assert.deepEqual(after.outbox, [{ conversation: "stays" }]);
});
