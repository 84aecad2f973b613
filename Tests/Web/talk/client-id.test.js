import assert from "node:assert/strict";
import { test } from "node:test";
import { newClientId } from "../../../Sources/BalieServer/Web/shared/talk/client-id.js";

test("no two names are the same, with randomUUID and without", () => {
  const withIt = Array.from({ length: 100 }, newClientId);
  const { randomUUID } = crypto;
  const from = Array.from;
  Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
  // As some old libraries leave it behind: without the mapping.
  Array.from = (items) => [...items];
  const without = [newClientId(), newClientId()];
  Array.from = from;
  Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true });
  assert.equal(new Set([...withIt, ...without]).size, 102);
  assert.match(without[0], /^[0-9a-f]{32}$/);
});
