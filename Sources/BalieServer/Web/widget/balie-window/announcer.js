import { endingWords } from "../ending-words.js";

/** Tells screen readers what is new, and only that: the region is never read as a whole. */
export class Announcer {
  #region;
  #texts;
  #clearing = null;

  constructor(region, texts) {
    this.#region = region;
    this.#texts = texts;
  }

  message({ author, text }) {
    const name = author.kind === "operator" ? author.name : this.#texts.t("author.bot");
    this.#say(`${name}: ${text}`);
  }

  /** Says how the conversation turned; gives the words, or null where there is nothing to say. */
  turn({ before, after }) {
    const words = this.#turnWords(before, after);
    if (words) this.#say(words);
    return words;
  }

  #turnWords(before, after) {
    if (after.phase === "closed") return before.phase === "closed" ? null : endingWords(this.#texts, after.followUp);
    if (after.owner.kind === "operator") {
      const name = after.owner.name ?? "";
      const same = before.owner.kind === "operator" && before.owner.name === name;
      return same ? null : this.#texts.t("standing.live", { name });
    }
    if (after.phase === "offering") return this.#waitingWords(before, after);
    const wasLive = before.phase === "live" && before.owner.kind === "operator";
    return wasLive ? this.#texts.t("turn.bot") : this.#failureWords(before, after);
  }

  #failureWords({ handoff: before }, { handoff, choices }) {
    const isNew = before?.number !== handoff?.number || before?.state !== handoff?.state;
    if (handoff?.state !== "failed" || choices.length === 0 || !isNew) return null;
    return this.#texts.t(`handoff.failed.${handoff.failure}`);
  }

  #waitingWords(before, after) {
    const same = before.phase === "offering" && before.handoff?.state === after.handoff?.state;
    return same ? null : this.#texts.t(`handoff.${after.handoff?.state ?? "seeking"}`);
  }

  #say(words) {
    this.#region.append(Object.assign(document.createElement("p"), { textContent: words }));
    // What was read out is gone again, or someone who walks through the page meets it twice.
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => this.#region.replaceChildren(), 1_000);
  }
}
