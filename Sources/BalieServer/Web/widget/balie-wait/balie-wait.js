import { fill, h } from "../../shared/element.js";
import { Part } from "../part.js";

const rest = 20_000;

/** The place in the line and how long it usually takes, as long as a person is sought. */
export class BalieWait extends Part {
  #timer = null;
  #isAsking = false;

  update() {
    const isWaiting = this.conversation.state?.phase === "offering";
    if (!isWaiting) return this.#stop();
    if (this.#timer || this.#isAsking) return;
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  async #ask() {
    this.#isAsking = true;
    // What is not known now is asked again: it costs the visitor a line, not more.
    const wait = await this.conversation.wait().catch(() => ({}));
    this.#isAsking = false;
    if (this.conversation.state?.phase !== "offering" || !this.isConnected) return this.#stop();
    fill(this, ...this.#words(wait).map((words) => h("p", { class: "detail" }, words)));
    this.#timer = setTimeout(() => ((this.#timer = null), this.#ask()), rest);
  }

  #words({ place, shortest, longest }) {
    const line = place > 1 ? [this.t("wait.place", { place })] : [];
    if (longest === undefined || longest === null) return line;
    const most = Math.max(1, Math.ceil(longest / 60));
    const least = Math.floor(shortest / 60);
    if (least < 1) return [...line, this.t("wait.upTo", { count: most })];
    return [...line, this.t("wait.range", { least, most: Math.max(most, least + 1) })];
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#timer = null;
    fill(this);
  }
}

customElements.define("balie-wait", BalieWait);
