/** A name for something this client sends: 128 random bits. */
export function newClientId() {
  // Only pages on https (or localhost) have randomUUID; getRandomValues is as random, and
  // everywhere.
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
