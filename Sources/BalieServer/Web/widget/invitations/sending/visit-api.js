import { EventStream } from "../../../shared/line/stream.js";
import { request } from "../../../shared/request.js";

const patience = 10_000;

/**
 * Balie's resources of one visit. Its key is the visitor's alone: it goes in a header, and nobody
 * at the desk ever sees it.
 */
export class VisitAPI {
  #base;
  #headers;

  constructor(base, key) {
    this.#base = base;
    this.#headers = { "Balie-Visit": key };
  }

  /** Tells what the page saw; what gets lost on the way is worth no second try. */
  tell(body) {
    return this.#send("POST", "api/visits/events", body).catch(() => {});
  }

  touch(body) {
    return this.#send("POST", "api/visits/touches", body).catch(() => {});
  }

  /** All that the server keeps of it. */
  all() {
    return this.#send("GET", "api/visits");
  }

  eraseVisit() {
    return this.#send("DELETE", "api/visits");
  }

  eraseTouches() {
    return this.#send("DELETE", "api/visits/touches");
  }

  /** What an operator says to this visitor, and takes back. */
  events(language, team) {
    const url = new URL(`api/visits/events?language=${language}`, this.#base);
    if (team) url.searchParams.set("team", team);
    return new EventStream(url, { headers: this.#headers, credentials: "omit" });
  }

  #send(method, path, body) {
    const own = { body, headers: this.#headers, patience, credentials: "omit", keepalive: true };
    return request(method, new URL(path, this.#base), own);
  }
}
