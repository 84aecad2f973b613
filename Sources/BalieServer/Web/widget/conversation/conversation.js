import { Problem } from "../../shared/request.js";
import { Lobby } from "./line/lobby.js";
import { currentPage } from "./page.js";
import { Memory } from "./memory.js";
import { Outbox } from "../../shared/talk/outbox.js";
import { untilAnswered } from "../../shared/line/until-answered.js";
import { Record } from "./record.js";
import { TypingSignal } from "../../shared/talk/typing-signal.js";
import { VisitorAPI } from "./visitor-api.js";

/**
 * The visitor's side of a conversation, without any screen: what was said, how it stands, and what
 * the visitor can do. Before the first act it only listens whether a person could be had.
 *
 * Dispatches `update` when anything changed, `message` (detail: a message of the bot or an operator
 * that came in just now) and `turn` (detail: `{before, after}`, two states that differ in phase,
 * owner or handoff).
 */
export class Conversation extends EventTarget {
  #base;
  #api;
  #line = null;
  #lobby;
  #site;
  #record = new Record();
  #typingEnds = null;
  #who = null;
  #tries = 0;

  /**
   * `base` is Balie's address; `language` and `team` are the site's wishes, `pages` is what may be
   * told of its pages.
   */
  constructor({ base, language, team, pages }) {
    super();
    this.#base = base;
    this.#api = new VisitorAPI(base);
    this.memory = new Memory(base);
    this.#site = { language, team, pages };
    this.#lobby = new Lobby(
      (held) => this.#api.availability(language, team, held),
      (availability) => this.#availabilityIs(availability),
    );
    /** The latest `Availability`, or null while unknown. */
    this.availability = null;
    /** Who is typing: `{by, name}` or null. */
    this.typing = null;
    /** `none` before the first act, then `connecting`, `up` or `down`. */
    this.line = "none";
    /** Whether a conversation that was kept is no longer there. */
    this.lost = false;
    /** Whether words come a few seconds late, since something on the way holds streams back. */
    this.held = false;
    /** Whether nothing was heard for a while of the person whom the visitor talks with. */
    this.otherIsSilent = false;
    /** Whether Balie is not open to this website's visitors. */
    this.refused = false;
    this.signal = new TypingSignal((body) => this.#tellTyping(body));
    /** Where a refused message is sent again or taken back. */
    this.outbox = new Outbox({
      send: (entry) => this.#post(entry),
      onChange: (entries) => this.#unsentChanged(entries),
      entries: this.memory.kept ? this.memory.tab.unsent : [],
    });
    globalThis.addEventListener(
      "storage",
      ({ key }) => key === this.memory.key && this.#followOtherTab(),
    );
  }

  /** Whether nothing may sound. */
  get isQuiet() {
    return this.memory.kept?.quiet ?? false;
  }

  set isQuiet(quiet) {
    this.memory.keep({ quiet });
  }

  /** The language in which a conversation would begin. */
  speak(language) {
    this.#site = { ...this.#site, language };
    if (this.memory.kept) this.memory.keep({ language });
    this.#updated();
  }

  /** The `VisitorState`, or null before the first act. */
  get state() {
    return this.#record.state;
  }

  /** Stored messages in order of number. */
  get messages() {
    return this.#record.messages;
  }

  /** Messages not yet confirmed: `{clientId, text, state, code}`. */
  get unsent() {
    return this.outbox.entries;
  }

  /** How many messages came in that were not read. */
  get unread() {
    const read = this.memory.kept?.read ?? 0;
    const isUnread = ({ number, author }) => number > read && author.kind !== "visitor";
    return this.messages.filter(isUnread).length;
  }

  /** Takes up a conversation that was begun before, if there is one. */
  async resume() {
    const kept = this.memory.kept;
    if (this.refused) return;
    if (kept?.id && this.line === "none") await this.#take(kept);
    if (this.memory.kept) this.outbox.run();
  }

  /** Holds no line any more, until it is resumed; what was said still goes out. */
  rest() {
    this.signal.stop();
    this.stopWatchingAvailability();
    this.#line?.close();
    this.#line = null;
    this.#lineIs("none");
  }

  /**
   * Listens to whether a person could be had, as long as there is no conversation whose stream
   * tells.
   */
  watchAvailability() {
    if (this.line === "none") this.#lobby.enter();
  }

  stopWatchingAvailability() {
    this.#lobby.leave();
  }

  /** Balie is there and this website may not ask it: no use in trying for ever. */
  isRefused() {
    this.#refusalIs(true);
  }

  // What the visitor can do. All but `say` throw the server's `Problem`.

  /** Says something, now or as soon as there is a line. `topic` is the option that was tapped. */
  say(text, topic) {
    this.signal.stop();
    this.outbox.add(topic ? { text, topic } : { text });
  }

  askForPerson() {
    return this.#act("POST", "/handoff", {});
  }

  waitForPerson() {
    return this.#act("POST", "/handoff", { wait: true });
  }

  /** How the wait stands: `{place, shortest, longest}`, in seconds as far as it is known. */
  wait() {
    return this.#api.send("GET", "/wait");
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

  /** Takes the deal of this message, or leaves it. */
  answerDeal(number, accepted) {
    return this.#act("PUT", `/deals/${number}`, { accepted });
  }

  /** What is seldom wanted, by its name in `wishes`; what it takes is fetched then. */
  async wish(name, ...all) {
    await this.#begin();
    const { wishes } = await this.#begun();
    const act = (...call) => this.#act(...call);
    return wishes[name]({ api: this.#api, act, put: (stored) => this.#stored(stored), forget: () => this.#forget() }, ...all);
  }

  rate(score, comment) {
    return this.#act("PUT", "/rating", { score, ...(comment ? { comment } : {}) });
  }

  end() {
    return this.#act("POST", "/closure");
  }

  /** Tells which page the visitor is on, once a page; nothing before the first act. */
  async viewPage() {
    const page = currentPage(this.#site.pages);
    if (this.state === null || this.memory.tab.page === page.url) return;
    this.memory.note({ page: page.url });
    // A page view that is lost costs the operator a line on the card, not more: no second try.
    await this.#api.send("POST", "/pages", page).catch(() => {});
  }

  /** Brings the visit with it that led here, by its key: the operator sees the way to this talk. */
  async bringVisit(visit) {
    const headers = { "Balie-Visit": visit };
    // The visit may be over, or withdrawn meanwhile: then the talk goes on without it.
    await this.#api.send("PUT", "/visit", {}, { headers }).catch(() => {});
  }

  /** Takes up what an operator said first; it leads to that operator. */
  async followInvitation(invitation, visit) {
    await this.#begin();
    const headers = { "Balie-Visit": visit };
    await this.#api.send("PUT", "/visit", { invitation }, { headers });
  }

  /** Who the page says its visitor is; told once there is a conversation, and never before. */
  identify(who) {
    this.#who = who;
    if (this.state) this.#introduce();
  }

  async #introduce() {
    const who = this.#who;
    if (!who) return;
    this.#who = null;
    const { introduce } = await this.#begun();
    await introduce(this.#api, who, this.state.contact);
  }

  /** All there is now has been seen. */
  markRead() {
    const last = this.messages.at(-1);
    if (!last || last.number <= (this.memory.kept?.read ?? 0)) return;
    const isNews = this.messages.some(
      ({ number, author }) => number > (this.memory.kept.read ?? 0) && author.kind === "operator",
    );
    this.memory.keep({ read: last.number });
    // That it was seen is a courtesy: lost, it is told with the next.
    if (isNews) this.#api.send("PUT", "/seen", { upTo: last.number }).catch(() => {});
  }

  async #act(method, path, body) {
    await this.#begin();
    const answer = await this.#api.send(method, path, body);
    if (!answer) return answer;
    const { state, cursor } = answer;
    this.#turned(this.#record.replaceState(state, cursor));
    this.#line?.expect(cursor);
    this.#updated();
    return answer;
  }

  async #post({ clientId, text, topic }) {
    try {
      await this.#begin();
      this.#stored(await this.#api.send("POST", "/messages", { clientId, text, topic }));
    } catch (problem) {
      if (problem.status !== 404) throw problem;
      // The conversation was erased meanwhile: what the visitor says now begins a new one.
      this.#forget();
      throw new Problem({ status: 0, code: "erased", title: problem.title });
    }
  }

  #stored({ message, cursor }) {
    this.#record.put(message);
    this.#line?.expect(cursor);
    this.#updated();
  }

  async #begin() {
    if (this.refused) await this.#askAgain();
    if (this.state) return;
    const [api, memory, unsent] = [this.#api, this.memory, this.unsent];
    const { admission } = await this.#begun();
    const { pass, snapshot } = await admission({ api, memory, ...this.#site, unsent });
    if (!snapshot) return this.#take(pass);
    await this.#enter(pass);
    this.#adopt(snapshot);
    this.#line?.open();
  }

  /** The website may have been let in since. */
  async #askAgain() {
    const { isRefused } = await import("./origin-check.js");
    this.#refusalIs(await isRefused(this.#base));
    if (this.refused) throw new Problem({ status: 403, code: "siteRefused", title: "Not open" });
  }

  async #take({ id, token }) {
    const onProblem = () => this.#lineIs("down");
    await untilAnswered(() => this.#enter({ id, token }), { onProblem });
    try {
      this.#adopt(await untilAnswered(() => this.#api.conversation(), { onProblem }));
      this.#line?.open();
    } catch {
      this.#forget();
    }
  }

  async #enter(pass) {
    this.stopWatchingAvailability();
    this.lost = false;
    this.#api.enter(pass);
    this.#lineIs("connecting");
    const { SharedLine } = await this.#begun();
    // Put away meanwhile.
    if (this.line === "none") return;
    this.#line = new SharedLine({
      name: `${this.memory.key}:${pass.id}`,
      makeStream: () => this.#api.events(this.#record.cursor),
      seen: () => this.#record.cursor ?? 0,
      show: () => this.#showPresence(),
    });
    this.#listen(this.#line);
  }

  /**
   * What most visitors never need is fetched by those who do. Under another address where that
   * failed, since some browsers remember it.
   */
  async #begun() {
    try {
      return await import(`./begun.js${this.#tries ? `?${this.#tries}` : ""}`);
    } catch (error) {
      this.#tries += 1;
      throw new Problem({ status: 0, code: "offline", title: "No answer", detail: error.message });
    }
  }

  #listen(line) {
    line.addEventListener("change", ({ detail }) => this.#changed(detail));
    line.addEventListener("typing", ({ detail }) => this.#typingIs(detail));
    line.addEventListener("availability", ({ detail }) => this.#availabilityIs(detail));
    line.addEventListener("connected", () => (this.#lineIs("up"), this.outbox.wake()));
    line.addEventListener("disconnected", () => this.#lineIs("down"));
    line.addEventListener("other", ({ detail }) => this.#otherIs(detail));
    line.addEventListener("held", () => this.#isHeld());
    line.addEventListener("behind", () => this.#catchUp());
    line.addEventListener("erased", () => this.#forget());
    line.addEventListener("ended", () => this.#forget());
  }

  /** A snapshot: at the start, and where the line did not bring what was confirmed. */
  #adopt(snapshot) {
    const isFirst = this.state === null;
    const { turn, arrived } = this.#record.adopt(snapshot);
    if (!isFirst) for (const message of arrived) this.#tellOf(message);
    this.#turned(turn);
    this.#updated();
    if (isFirst) this.#introduce();
  }

  /** If this fails the line is down, and then it will be told again when it is up. */
  async #catchUp() {
    await this.#api.conversation().then((snapshot) => this.#adopt(snapshot), () => {});
  }

  #changed(change) {
    if (this.#record.has(change)) return;
    this.#record.cursor = change.cursor;
    if (change.message) this.#arrived(change.message);
    this.#turned(this.#record.replaceState(change.state, change.cursor));
    this.#updated();
  }

  #arrived(message) {
    if (this.#record.put(message)) this.#tellOf(message);
  }

  #tellOf(message) {
    if (message.author.kind === "visitor") return;
    this.#typingIs({ active: false });
    this.dispatchEvent(new CustomEvent("message", { detail: message }));
  }

  #turned(turn) {
    this.memory.keep({ closed: this.state.phase === "closed" });
    if (turn === null) return;
    this.otherIsSilent = false;
    this.#typingIs({ active: false });
    this.dispatchEvent(new CustomEvent("turn", { detail: turn }));
  }

  #forget() {
    this.#line?.close();
    this.#line = null;
    this.memory.forget();
    this.#record = new Record();
    Object.assign(this, { typing: null, line: "none", lost: true });
    this.watchAvailability();
    this.#updated();
  }

  #followOtherTab() {
    this.memory.followOtherTab();
    const kept = this.memory.kept;
    if (kept?.id && this.line === "none") this.#take(kept);
    this.#updated();
  }

  #unsentChanged(entries) {
    this.memory.note({ unsent: entries });
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

  /** A stream that is held back and asks instead does not tell whether a person could be had. */
  #isHeld() {
    this.held = true;
    this.#lobby.enter(true);
    this.#updated();
  }

  #refusalIs(refused) {
    this.refused = refused;
    this.#updated();
  }

  /** Whether the visitor is there matters where a person is sought or talks with them. */
  async #showPresence() {
    if (!["live", "offering"].includes(this.state?.phase)) return null;
    // Lost, it is shown again with the next beat.
    return this.#api.send("POST", "/heartbeat").catch(() => null);
  }

  #otherIs({ operatorIsSilent }) {
    if (operatorIsSilent === this.otherIsSilent) return;
    this.otherIsSilent = operatorIsSilent;
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
