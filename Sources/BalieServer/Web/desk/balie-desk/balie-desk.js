import { fill, h } from "../../shared/element.js";
import { Alerts } from "../alerting/alerts.js";
import { api } from "../server/api.js";
import { closeErased } from "../acting/actions.js";
import { explainAbsence, forgetPresence, keepPresence, showPresence } from "../acting/attendance.js";
import { followCards } from "../server/cards.js";
import { commands } from "../acting/commands.js";
import { store } from "../state/current.js";
import { countLeftMessages } from "../server/left-messages.js";
import { line } from "../server/line.js";
import { claimUnsentWords, forgetUnsentWords, keepUnsentWords } from "../state/memory.js";
import { followAddress } from "../navigating/route.js";
import { tellSeen } from "../server/seen.js";
import { sendWhatIsLeft } from "../server/sender.js";
import { followShortcuts } from "../acting/shortcuts.js";
import { signedOut, siteLearned, typingExpired } from "../state/store.js";
import { clock } from "../drawing/clock.js";
import { siteIs } from "../drawing/server-html.js";
import { t } from "../drawing/words.js";
import { feed } from "../visitors/feed.js";
import { Workshop } from "./workshop.js";
import "../balie-new-password/balie-new-password.js";
import "../balie-sign-in/balie-sign-in.js";

const retryPause = 2_000;
const typingLasts = 8_000;

/** The desk as a whole: signed out it asks who is there, signed in it is the workplace. */
class BalieDesk extends HTMLElement {
  #workshop = null;

  connectedCallback() {
    const token = takePasswordToken();
    keepUnsentWords();
    followAddress();
    followCards(line);
    keepPresence(line);
    explainAbsence();
    showPresence(line);
    countLeftMessages(line);
    tellSeen();
    feed.follow();
    followShortcuts(commands, () => store.state.me !== null);
    new Alerts(store, line).follow();
    clock.addEventListener("tick", () => store.apply(typingExpired, Date.now() - typingLasts));
    line.addEventListener("erased", ({ detail }) => closeErased(detail.conversation));
    line.addEventListener("ended", () => this.#leave());
    this.addEventListener("balie-signed-in", () => this.#enter());
    this.addEventListener("balie-sign-out", () => this.#signOut());
    if (token) this.#chooseNewPassword(token);
    else this.#start();
  }

  #chooseNewPassword(token) {
    const element = h("balie-new-password");
    element.begin(token);
    fill(this, element);
  }

  async #start() {
    try {
      await api.session();
      await this.#enter();
    } catch (problem) {
      if (!problem.passing) return this.#leave();
      fill(this, h("p", { class: "desk-wait", role: "status" }, t("line.unreachable")));
      setTimeout(() => this.#start(), retryPause);
    }
  }

  async #enter() {
    fill(this, h("p", { class: "desk-wait", role: "status" }, t("line.connecting")));
    await Promise.all([line.open(), learnSite()]);
    if (!store.state.me) return;
    claimUnsentWords(store.state.me.id);
    this.#workshop = new Workshop(this);
    this.#workshop.open();
    sendWhatIsLeft();
  }

  #leave() {
    this.#workshop?.close();
    this.#workshop = null;
    store.apply(signedOut);
    fill(this, h("balie-sign-in"));
  }

  async #signOut() {
    line.close();
    forgetUnsentWords();
    forgetPresence();
    await api.signOut().catch(() => null);
    this.#leave();
  }
}

/** Not known, links lead to the desk's own address, which says that nothing is there. */
async function learnSite() {
  const site = await api.site().catch(() => null);
  if (!site) return;
  siteIs(site.address);
  store.apply(siteLearned, site);
}

/** The token works once, but should not stay in the address bar, the history or a picture. */
function takePasswordToken() {
  const [, token] = /^#\/password\/([\w-]+)$/.exec(location.hash) ?? [];
  if (token) history.replaceState(null, "", location.pathname);
  return token;
}

customElements.define("balie-desk", BalieDesk);
