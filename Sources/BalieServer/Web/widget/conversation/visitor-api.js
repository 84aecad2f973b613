import { EventStream } from "../../shared/line/stream.js";
import { request } from "../../shared/request.js";

/** An answer that takes longer than this is as good as none. */
const patience = 15_000;

/**
 * Balie's resources for visitors; those of a conversation once `enter` has told which one and its
 * token.
 */
export class VisitorAPI {
  #base;
  #id = null;
  #token = null;

  /** `base` is the address under which Balie is served, with a slash at its end. */
  constructor(base) {
    this.#base = base;
  }

  enter({ id, token }) {
    this.#id = id;
    this.#token = token;
  }

  site() {
    return this.#send("GET", "api/site");
  }

  start(body) {
    return this.#send("POST", "api/conversations", body);
  }

  conversation() {
    return this.#send("GET", this.#own(""));
  }

  /** Asks something of the conversation, e.g. `send("PUT", "/rating", {score: 5})`. */
  send(method, path, body, options) {
    return this.#send(method, this.#own(path), body, options);
  }

  /** Where something of the conversation is, with the headers that open it: for who asks by hand. */
  at(path) {
    return { url: this.#url(this.#own(path)), headers: this.#headers() };
  }

  /** What happens in the conversation after the cursor. */
  events(after) {
    const url = this.#url(this.#own("/events"));
    const eventsOf = (changes) =>
      changes.map((detail) => ({ name: "change", detail, cursor: detail.cursor }));
    const headers = this.#headers();
    return new EventStream(url, { headers, after, eventsOf, credentials: "omit" });
  }

  /** Whether a person could be had, before there is a conversation. */
  availability(language, team, held) {
    const url = this.#url("api/availability");
    url.searchParams.set("language", language);
    if (team) url.searchParams.set("team", team);
    const eventsOf = (detail) => [{ name: "availability", detail }];
    return new EventStream(url, { eventsOf, held, credentials: "omit" });
  }

  #own(path) {
    return `api/conversations/${this.#id}${path}`;
  }

  #url(path) {
    return new URL(path, this.#base);
  }

  /**
   * The token proves the visitor; cookies of an operator who looks at the site must not come along.
   */
  #send(method, path, body, options) {
    const headers = { ...this.#headers(), ...options?.headers };
    const own = { body, patience, credentials: "omit", ...options, headers };
    return request(method, this.#url(path), own);
  }

  #headers() {
    return this.#token ? { "Balie-Token": this.#token } : {};
  }
}
