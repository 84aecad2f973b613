/** A name for something this client sends: 128 random bits. */
export function newClientId() {
  // Only pages on https (or localhost) have randomUUID; getRandomValues is as random, and
  // everywhere. Read byte by byte: old libraries put an `Array.from` of their own in its place.
  if (crypto.randomUUID) return crypto.randomUUID();
  let name = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
    name += byte.toString(16).padStart(2, "0");
  }
  return name;
}
