import { ownAddress } from "./line/address.js";
import { encoded } from "./line/json.js";
import { hearServerTime } from "./line/server-clock.js";

/** What the server refused and why (RFC 9457), or that it could not be reached at all. */
export class Problem extends Error {
  constructor({ status, code, title, detail, epoch, problems, origin, host, retryAfter }) {
    super(title);
    this.name = "Problem";
    /** The HTTP status; 0 where no answer came. */
    this.status = status;
    /** A stable name, e.g. `staleEpoch`; `offline` where no answer came. */
    this.code = code;
    this.title = title;
    this.detail = detail;
    /** With `staleEpoch`, the current one. */
    this.epoch = epoch;
    /** With `wouldBreak`, what would be wrong in the content files. */
    this.problems = problems;
    /** With `crossSite`, where the page comes from and which host it asked. */
    this.origin = origin;
    this.host = host;
    /** Seconds to wait before the next try, where the server named them. */
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed later without anybody changing it. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/**
 * Sends JSON and gives the parsed JSON answer, or null where there is none; throws `Problem`. `url`
 * is an address, or a path of Balie's own. Where
 * `patience` (milliseconds) is given, an answer that takes longer is as good as none: a line may be
 * open with nobody at its other end.
 */
export async function request(method, url, { patience, signal, ...options } = {}) {
  const line = new AbortController();
  const timer = patience && setTimeout(() => line.abort(), patience);
  signal?.addEventListener("abort", () => line.abort());
  const askedAt = performance.now();
  try {
    const response = await send(method, url, { ...options, signal: line.signal });
    hearServerTime(response, askedAt);
    if (!response.ok) throw await problem(response);
    return response.status === 204 ? null : await response.json();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    // The line broke, before the answer or in the middle of it: the same as no answer.
    throw error instanceof Problem ? error : unreachable(error);
  } finally {
    clearTimeout(timer);
  }
}

function send(method, url, { body, headers = {}, signal, keepalive, credentials }) {
  const content = body === undefined ? {} : { "Content-Type": "application/json" };
  return fetch(typeof url === "string" ? ownAddress(url) : url, {
    method,
    headers: { Accept: "application/json", ...content, ...headers },
    body: body === undefined ? undefined : encoded(body),
    signal,
    keepalive,
    credentials,
    cache: "no-store",
  });
}

function unreachable(error) {
  return new Problem({ status: 0, code: "offline", title: "No answer", detail: error.message });
}

async function problem(response) {
  const { status, statusText: title, headers } = response;
  const retryAfter = Number(headers.get("Retry-After")) || undefined;
  const known = { status, title, code: `http${status}`, retryAfter };
  try {
    return new Problem({ ...known, ...(await response.json()) });
  } catch {
    // Something between us and the server answered with a page of its own: its status is all we
    // know.
    return new Problem(known);
  }
}
