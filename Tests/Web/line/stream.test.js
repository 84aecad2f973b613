import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { EventStream } from "../../../Sources/BalieServer/Web/shared/line/stream.js";
import { openPage, settled } from "../support/page.js";

/** Requests that came in, each answered by the test. */
let requests;
let stream;
let heard;

beforeEach(() => {
  openPage();
  globalThis.location = { href: "https://site.example.nl/" };
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_000_000 });
  requests = [];
  heard = [];
  globalThis.fetch = (url, { headers, signal }) => new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("cut", "AbortError")));
    requests.push({ url: new URL(url), accept: headers.Accept, signal, resolve });
  });
});

afterEach(() => {
  stream.close();
  mock.timers.reset();
});

function follow(options = {}) {
  const eventsOf = (list) => list.map((cursor) => ({ name: "change", detail: { cursor }, cursor }));
  stream = new EventStream(new URL("https://balie.example.nl/events"), { after: 4, eventsOf, ...options });
  for (const name of ["connected", "disconnected", "held", "ended"]) {
    stream.addEventListener(name, () => heard.push(name));
  }
  stream.addEventListener("change", ({ detail }) => heard.push(detail.cursor));
  stream.open();
}

/** Lets time go by second by second: a jump of the clock would be a sleep. */
function pass(seconds) {
  for (let second = 0; second < seconds; second++) mock.timers.tick(1_000);
}

/** Answers the newest request with a body that the test writes to. */
function answer() {
  const { resolve, signal } = requests.at(-1);
  const body = new TransformStream();
  const writer = body.writable.getWriter();
  signal.addEventListener("abort", () => writer.abort().catch(() => {}));
  resolve(new Response(body.readable));
  return (text) => writer.write(new TextEncoder().encode(text)).catch(() => {});
}

function event(cursor) {
  return `event: change\nid: ${cursor}\ndata: {"cursor":${cursor}}\n\n`;
}

test("events come in, and a line that breaks resumes after the last one", async () => {
  follow();
  const write = answer();
  await settled();
  write(":\n\n");
  write(event(5));
  await settled();
  assert.deepEqual(heard, ["connected", 5]);
  dispatchEvent(new Event("offline"));
  await settled();
  pass(1);
  await settled();
  assert.equal(requests.length, 2);
  assert.equal(requests[1].url.searchParams.get("after"), "5");
  assert.equal(heard.at(-1), "disconnected");
});

test("a line without a byte for too long is dead", async () => {
  follow();
  answer()(":\n\n");
  await settled();
  pass(24);
  assert.equal(requests[0].signal.aborted, false);
  pass(1);
  assert.equal(requests[0].signal.aborted, true);
});

test("on waking it asks at once, after what was seen last", async () => {
  follow();
  answer()(":\n\n" + event(7));
  await settled();
  pass(4);
  document.dispatchEvent(new Event("visibilitychange"));
  await settled();
  mock.timers.tick(500);
  await settled();
  assert.equal(requests.length, 2);
  assert.equal(requests[1].url.searchParams.get("after"), "7");
});

test("several signs of waking at once make one new connection", async () => {
  follow();
  answer()(":\n\n");
  await settled();
  pass(4);
  document.dispatchEvent(new Event("visibilitychange"));
  dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  await settled();
  mock.timers.tick(500);
  await settled();
  dispatchEvent(new Event("online"));
  await settled();
  mock.timers.tick(400);
  await settled();
  assert.equal(requests.length, 2);
});

test("where no first byte comes it asks every few seconds instead, and says so once", async () => {
  follow();
  pass(10);
  await settled();
  assert.deepEqual(heard, ["held"]);
  pass(3);
  await settled();
  assert.equal(requests.at(-1).accept, "application/json");
  requests.at(-1).resolve(Response.json([5, 6]));
  await settled();
  assert.deepEqual(heard, ["held", "connected", 5, 6]);
  pass(3);
  await settled();
  assert.equal(requests.at(-1).url.searchParams.get("after"), "6");
});

test("where nothing comes through at all, it was not the stream that was held back", async () => {
  follow({ held: true });
  requests[0].signal.dispatchEvent(new Event("abort"));
  await settled();
  pass(3);
  await settled();
  assert.equal(requests.at(-1).accept, "text/event-stream");
});

test("confirmed events that do not come twice in a row are held back by somebody", async () => {
  follow();
  answer()(":\n\n");
  await settled();
  stream.expect(9);
  pass(5);
  await settled();
  mock.timers.tick(500);
  await settled();
  answer()(":\n\n");
  await settled();
  stream.expect(9);
  pass(5);
  assert.equal(heard.at(-1), "held");
});

test("signs of life that do not come twice in a row are held back by somebody", async () => {
  follow();
  for (const round of [1, 2]) {
    answer()(":\n\n");
    await settled();
    pass(25);
    await settled();
    if (round === 1) mock.timers.tick(600);
    await settled();
  }
  assert.deepEqual(heard, ["connected", "disconnected", "connected", "held", "disconnected"]);
});

test("a line that goes silent now and then is not held back", async () => {
  follow();
  for (let round = 0; round < 4; round++) {
    const write = answer();
    write(":\n\n");
    await settled();
    pass(15);
    write(":\n\n");
    await settled();
    pass(25);
    await settled();
    mock.timers.tick(20_000);
    await settled();
  }
  assert.equal(heard.includes("held"), false);
});

test("each of the server's signs of life is told, and each answer where it is asked", async () => {
  let beats = 0;
  follow();
  stream.addEventListener("beat", () => (beats += 1));
  const write = answer();
  write(":\n\n" + event(5) + ":\n\n");
  await settled();
  assert.equal(beats, 2);
  stream.close();
  follow({ held: true });
  stream.addEventListener("beat", () => (beats += 1));
  requests.at(-1).resolve(Response.json([]));
  await settled();
  assert.equal(beats, 3);
});

test("a conversation that is gone ends it", async () => {
  follow();
  requests[0].resolve(new Response("{}", { status: 404 }));
  await settled();
  assert.deepEqual(heard, ["ended"]);
  pass(60);
  await settled();
  assert.equal(requests.length, 1);
});
