import { request } from "../../shared/request.js";
import { EventStream } from "../../shared/stream.js";

/**
 * Balie's resources for visitors; those of a conversation once `enter` has told which one and its
 * token.
 */
export class VisitorAPI {
  #origin;
  #id = null;
  #token = null;

  constructor(origin) {
    this.#origin = origin;
  }

  enter({ id, token }) {
    this.#id = id;
    this.#token = token;
  }

  site() {
    return this.#send("GET", "/api/site");
  }

  start(body) {
    return this.#send("POST", "/api/conversations", body);
  }

  conversation() {
    return this.#send("GET", this.#own(""));
  }

  /** Asks something of the conversation, e.g. `send("PUT", "/rating", {score: 5})`. */
  send(method, path, body, options) {
    return this.#send(method, this.#own(path), body, options);
  }

  /** What happens in the conversation after the cursor. */
  events(after) {
    const url = this.#origin + this.#own("/events");
    return new EventStream(url, { headers: this.#headers(), after, credentials: "omit" });
  }

  /** Whether a person could be had, before there is a conversation. */
  availability(language, team) {
    const url = new URL("/api/availability", this.#origin);
    url.searchParams.set("language", language);
    if (team) url.searchParams.set("team", team);
    return new EventStream(url, { credentials: "omit" });
  }

  #own(path) {
    return `/api/conversations/${this.#id}${path}`;
  }

  /**
   * The token proves the visitor; cookies of an operator who looks at the site must not come along.
   */
  #send(method, path, body, options) {
    const url = this.#origin + path;
    return request(
      method,
      url,
      { body, headers: this.#headers(), credentials: "omit", ...options },
    );
  }

  #headers() {
    return this.#token ? { "Balie-Token": this.#token } : {};
  }
}
