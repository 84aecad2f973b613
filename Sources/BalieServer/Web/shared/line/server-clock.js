/** What an answer's header says of the server's clock, in milliseconds since 1970. */
const header = "Balie-Time";
/** The server's time at a moment of this page's steady clock, which nobody can set. */
let heard = null;

/** Takes in an answer; `askedAt` is when it was asked for, by `performance.now()`. */
export function hearServerTime(response, askedAt) {
  const told = Number(response.headers.get(header));
  const now = performance.now();
  // Half of the way there and back lies behind the answer.
  if (told > 0) heard = { time: told + (now - askedAt) / 2, at: now };
}

/** The server's time as far as it is known, else this machine's. */
export function serverNow() {
  return heard ? heard.time + performance.now() - heard.at : Date.now();
}
