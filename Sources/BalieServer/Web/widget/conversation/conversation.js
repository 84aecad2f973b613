import { Problem } from "../../shared/request.js";
import { newClientId } from "./client-id.js";
import { Memory } from "./memory.js";
import { Outbox } from "./outbox.js";
import { untilAnswered } from "./pause.js";
import { SharedLine } from "./shared-line.js";
import { TypingSignal } from "./typing-signal.js";
import { VisitorAPI } from "./visitor-api.js";

/**
 * The visitor's side of a conversation, without any screen: what was said, how it stands, and what the visitor
 * can do. Before the first act it only listens whether a person could be had.
 *
 * Dispatches `update` when anything changed, `message` (detail: a message of the bot or an operator that came
 * in just now) and `turn` (detail: `{before, after}`, two states that differ in phase, owner or handoff).
 */
export class Conversation extends EventTarget {
  #api;
  #memory;
  #outbox;
  #line = null;
  #lobby = null;
  #language;
  #team;
  #cursor = null;
  #stateCursor = 0;
  #typingEnds = null;

  constructor({ origin, language, team }) {
    super();
    this.#api = new VisitorAPI(origin);
    this.#memory = new Memory(new URL(origin).host);
    this.#language = language;
    this.#team = team;
    /** The `VisitorState`, or null before the first act. */
    this.state = null;
    /** Stored messages in order of number. */
    this.messages = [];
    /** The latest `Availability`, or null while unknown. */
    this.availability = null;
    /** Who is typing: `{by, name}` or null. */
    this.typing = null;
    /** `none` before the first act, then `connecting`, `up` or `down`. */
    this.line = "none";
    /** Whether a conversation that was kept is no longer there. */
    this.lost = false;
    this.signal = new TypingSignal((body) => this.#tellTyping(body));
    this.#outbox = new Outbox({
      send: (entry) => this.#post(entry),
      onChange: (entries) => this.#unsentChanged(entries),
      entries: this.#memory.kept ? (this.#memory.tab.unsent ?? []) : [],
    });
    addEventListener("storage", ({ key }) => key === this.#memory.key && this.#followOtherTab());
  }

  /** Messages not yet confirmed: `{clientId, text, state, code}`. */
  get unsent() {
    return this.#outbox.entries;
  }

  get memory() {
    return this.#memory;
  }

  /** How many messages came in that were not read. */
  get unread() {
    const read = this.#memory.kept?.read ?? 0;
    return this.messages.filter(({ number, author }) => number > read && author.kind !== "visitor").length;
  }

  /** The settings of Balie's site there; tries until it has them. */
  static site(origin) {
    return untilAnswered(() => new VisitorAPI(origin).site());
  }

  /** Takes up a conversation that was begun before, if there is one. */
  async resume() {
    const kept = this.#memory.kept;
    if (kept?.id && this.state === null && this.line === "none") await this.#take(kept);
    if (this.#memory.kept) this.#outbox.run();
  }

  /** Listens to whether a person could be had, as long as there is no conversation whose stream tells. */
  watchAvailability() {
    if (this.#lobby || this.line !== "none") return;
    this.#lobby = this.#api.availability(this.#language, this.#team);
    this.#lobby.addEventListener("availability", ({ detail }) => this.#availabilityIs(detail));
    this.#lobby.open();
  }

  stopWatchingAvailability() {
    this.#lobby?.close();
    this.#lobby = null;
  }

  // What the visitor can do. All but `say` throw the server's `Problem`.

  /** Says something, now or as soon as there is a line. `topic` is the option that was tapped. */
  say(text, topic) {
    this.signal.stop();
    this.#outbox.add(text, topic);
  }

  retry(clientId) {
    this.#outbox.retry(clientId);
  }

  takeBack(clientId) {
    this.#outbox.remove(clientId);
  }

  askForPerson() {
    return this.#act("POST", "/handoff", {});
  }

  waitForPerson() {
    return this.#act("POST", "/handoff", { wait: true });
  }

  goOnWithBot() {
    return this.#act("DELETE", "/handoff");
  }

  tellContact(contact) {
    return this.#act("PUT", "/contact", contact);
  }

  leaveMessage(text, contact) {
    return this.#act("POST", "/follow-ups", { text, contact });
  }

  giveFeedback(number, helpful) {
    return this.#act("PUT", `/messages/${number}/feedback`, { helpful });
  }

  rate(score, comment) {
    return this.#act("PUT", "/rating", { score, ...(comment ? { comment } : {}) });
  }

  end() {
    return this.#act("POST", "/closure");
  }

  /** Tells which page the visitor is on, once a page; nothing before the first act. */
  async viewPage(page) {
    if (this.state === null || this.#memory.tab.page === page.url) return;
    this.#memory.note({ page: page.url });
    // A page view that is lost costs the operator a line on the card, not more: no second try.
    await this.#api.send("POST", "/pages", page).catch(() => {});
  }

  /** All there is now has been seen. */
  markRead() {
    const last = this.messages.at(-1)?.number ?? 0;
    if (last > (this.#memory.kept?.read ?? 0)) this.#memory.keep({ read: last });
  }

  async #act(method, path, body) {
    await this.#begin();
    const { state, cursor } = await this.#api.send(method, path, body);
    this.#replaceState(state, cursor);
    this.#line?.expect(cursor);
    this.#updated();
  }

  async #post(entry) {
    try {
      await this.#begin();
      const { message, cursor } = await this.#api.send("POST", "/messages", entry);
      this.#put(message);
      this.#line?.expect(cursor);
    } catch (problem) {
      if (problem.status !== 404) throw problem;
      // The conversation was erased meanwhile: what the visitor says now begins a new one.
      this.#forget();
      throw new Problem({ status: 0, code: "erased", title: problem.title });
    }
  }

  /** Starts the conversation unless it has been, here or in another tab. */
  async #begin() {
    if (this.state) return;
    await exclusively(`${this.#memory.key}:begin`, async () => {
      const kept = this.#memory.kept;
      if (kept?.id) return this.#take(kept);
      const clientId = kept?.startId ?? newClientId();
      this.#memory.keep({ startId: clientId });
      this.#memory.note({ unsent: this.unsent });
      await this.#start(clientId);
    });
  }

  async #start(clientId) {
    const page = currentPage();
    const { token, conversation } = await this.#api.start({ clientId, language: this.#language, page });
    this.#memory.keep({ id: conversation.state.id, token });
    this.#memory.note({ page: page.url });
    this.#enter({ id: conversation.state.id, token });
    this.#adopt(conversation);
    this.#line.open();
  }

  async #take({ id, token }) {
    this.#enter({ id, token });
    try {
      this.#adopt(await untilAnswered(() => this.#api.conversation(), () => this.#lineIs("down")));
      this.#line?.open();
    } catch {
      this.#forget();
    }
  }

  #enter(pass) {
    this.stopWatchingAvailability();
    this.lost = false;
    this.#api.enter(pass);
    this.#line = new SharedLine({
      name: `${this.#memory.key}:${pass.id}`,
      makeStream: () => this.#api.events(this.#cursor),
      seen: () => this.#cursor ?? 0,
    });
    this.#listen(this.#line);
    this.#lineIs("connecting");
  }

  #listen(line) {
    line.addEventListener("change", ({ detail }) => this.#changed(detail));
    line.addEventListener("typing", ({ detail }) => this.#typingIs(detail));
    line.addEventListener("availability", ({ detail }) => this.#availabilityIs(detail));
    line.addEventListener("connected", () => this.#cameUp());
    line.addEventListener("disconnected", () => this.#lineIs("down"));
    line.addEventListener("behind", () => this.#catchUp());
    line.addEventListener("ended", () => this.#forget());
  }

  #cameUp() {
    this.#lineIs("up");
    this.#outbox.run();
  }

  /** A snapshot: at the start, and where the line did not bring what was confirmed. */
  #adopt({ state, messages, cursor }) {
    for (const message of messages) this.#put(message);
    this.#replaceState(state, cursor);
    this.#cursor = Math.max(this.#cursor ?? 0, cursor);
    this.#updated();
  }

  async #catchUp() {
    // If this fails the line is down, and then it will be told again when it is up.
    await this.#api.conversation().then((snapshot) => this.#adopt(snapshot), () => {});
  }

  #changed({ cursor, message, state }) {
    if (cursor <= (this.#cursor ?? 0)) return;
    this.#cursor = cursor;
    if (message) this.#arrived(message);
    this.#replaceState(state, cursor);
    this.#updated();
  }

  #arrived(message) {
    const isNew = !this.messages.some(({ number }) => number === message.number);
    this.#put(message);
    if (!isNew || message.author.kind === "visitor") return;
    this.#typingIs({ active: false });
    this.dispatchEvent(new CustomEvent("message", { detail: message }));
  }

  #put(message) {
    this.messages = [...this.messages.filter(({ number }) => number !== message.number), message];
    this.messages.sort((one, other) => one.number - other.number);
  }

  /** An answer and the stream may overtake each other: the state of the newer cursor stays. */
  #replaceState(state, cursor) {
    if (cursor < this.#stateCursor) return;
    const before = this.state;
    this.#stateCursor = cursor;
    this.state = state;
    this.#memory.keep({ closed: state.phase === "closed" });
    if (before && isTurn(before, state)) {
      this.#typingIs({ active: false });
      this.dispatchEvent(new CustomEvent("turn", { detail: { before, after: state } }));
    }
  }

  #forget() {
    this.#line?.close();
    this.#line = null;
    this.#memory.forget();
    Object.assign(this, { state: null, messages: [], typing: null, line: "none", lost: true });
    this.#cursor = null;
    this.#stateCursor = 0;
    this.watchAvailability();
    this.#updated();
  }

  #followOtherTab() {
    const kept = this.#memory.kept;
    if (kept?.id && this.line === "none") this.#take(kept);
    this.#updated();
  }

  #unsentChanged(entries) {
    this.#memory.note({ unsent: entries });
    this.#updated();
  }

  #availabilityIs(availability) {
    this.availability = availability;
    this.#updated();
  }

  #typingIs({ by, name, active }) {
    clearTimeout(this.#typingEnds);
    this.typing = active ? { by, name } : null;
    // Whoever stops without saying so is not typing for ever.
    if (active) this.#typingEnds = setTimeout(() => this.#typingIs({ active: false }), 10_000);
    this.#updated();
  }

  #lineIs(line) {
    this.line = line;
    this.#updated();
  }

  #tellTyping(body) {
    if (this.state === null || !["live", "offering"].includes(this.state.phase)) return;
    // Typing is worth nothing later: a signal that is lost stays lost.
    this.#api.send("POST", "/typing", body).catch(() => {});
  }

  #updated() {
    this.dispatchEvent(new CustomEvent("update"));
  }
}

/** The page the visitor is on, as the server takes it. */
export function currentPage() {
  const { origin, pathname, search } = location;
  return { url: `${origin}${pathname}${search}`.slice(0, 2_000), title: document.title.slice(0, 1_000) };
}

function isTurn(before, after) {
  const turned = ({ phase, owner, handoff, followUpLeft, rating }) =>
    JSON.stringify([phase, owner, handoff?.state, handoff?.failure, followUpLeft, rating]);
  return turned(before) !== turned(after);
}

function exclusively(name, work) {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}
