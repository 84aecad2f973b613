import { turn } from "../../shared/direction.js";
import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { isComposing } from "../../shared/input/press.js";
import { TypingSignal } from "../../shared/talk/typing-signal.js";
import { problemText } from "../acting/actions.js";
import { api } from "../server/api.js";
import { store } from "../state/current.js";
import { DeskElement } from "../drawing/desk-element.js";
import { say } from "../drawing/dom.js";
import { isMine, selected } from "../state/lists.js";
import { send } from "../server/sender.js";
import { draftKept, refusalRead } from "../state/writing.js";
import { t } from "../drawing/words.js";
import "../balie-attach/balie-attach.js";
import "../balie-canned-replies/balie-canned-replies.js";

/** In Unicode characters, as the server counts. */
const longest = 4_000;
const nearlyTooLong = 3_500;

/**
 * Where an answer or a note is written: a draft for each conversation, kept while others are open.
 */
class BalieComposer extends DeskElement {
  #id = null;
  // Typing is a courtesy: where it cannot be told, nothing is lost and nobody needs to hear of it.
  #typing = new TypingSignal(({ active }, id) => api.typing(id, active).catch(() => null));
  #text = h("textarea", {
    rows: "3",
    "aria-describedby": "composer-hint",
    "aria-autocomplete": "list",
  });
  #canned = h("balie-canned-replies");
  #reply = mode("reply", () => this.#setMode(false));
  #note = mode("note", () => this.#setMode(true), "Alt+N");
  #problem = h("div", { class: "problem", role: "alert" });
  #hint = h("p", { id: "composer-hint", class: "hint" });
  #count = h("p", { class: "count", role: "status" });
  #attach = h("balie-attach", { hidden: true });
  #clip = h(
    "button",
    { type: "button", class: "quiet clip", "aria-label": t("attach.label"), title: t("attach.label") },
    icon("clip"),
  );
  #send = h("button", { type: "submit", class: "primary" }, icon("send"), h("span", {}));
  #shownRefusal = null;

  build() {
    const modes = h("div", { class: "modes", role: "group" }, this.#reply, this.#note);
    modes.setAttribute("aria-label", t("composer.mode"));
    const foot = h("div", { class: "foot" }, this.#clip, this.#hint, this.#count, this.#send);
    this.#clip.addEventListener("click", () => this.#attach.choose(selected(store.state)));
    this.addEventListener("paste", (event) => this.#given(event, event.clipboardData));
    this.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
    this.addEventListener("drop", (event) => this.#given(event, event.dataTransfer));
    const form = h("form", {}, this.#problem, this.#canned, modes, this.#text, foot);
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#submit()));
    // Before our own listeners, since Enter in the list of ready replies is not for sending.
    this.#canned.serve(this.#text);
    this.#text.addEventListener("input", () => this.#changed());
    this.#text.addEventListener("keydown", (event) => this.#pressed(event));
    this.#text.addEventListener("blur", () => this.#typing.stop());
    fill(this, this.#attach, form);
  }

  /** Puts words where the cursor is, or in the place of `range`. */
  insert(words, range = [this.#text.selectionStart, this.#text.selectionEnd]) {
    this.#text.focus();
    const [start, end] = range;
    this.#text.setRangeText(spaced(this.#text.value, start, words), start, end, "end");
    this.#changed();
  }

  /** Goes from answering to noting, or back. */
  toggleNote() {
    this.#setMode(!this.#isNote(store.state));
    this.#text.focus();
  }

  update(state) {
    const summary = selected(state);
    this.hidden = !summary;
    if (!summary) return;
    this.#showDraft(summary.id, state);
    this.#showMode(this.#isNote(state), isMine(state, summary), summary);
    this.#showRefusal(state.refusals[summary.id]);
    this.#attach.showFor(summary.id);
    this.#clip.hidden = !this.#canAttach(state, summary);
    this.#showCount();
  }

  #canAttach(state, summary) {
    return state.features?.attachments && isMine(state, summary) && !this.#isNote(state);
  }

  // A screenshot that was pasted, a photograph that was dropped. Words come before files.
  #given(event, transfer) {
    const [file] = transfer?.files ?? [];
    const summary = selected(store.state);
    if (!file || transfer.types.includes("text/plain") || !this.#canAttach(store.state, summary)) return;
    event.preventDefault();
    this.#attach.offer(file, summary);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#typing.stop();
  }

  #showDraft(id, state) {
    const text = state.drafts[id]?.text ?? "";
    if (id !== this.#id) this.#typing.stop();
    if (id !== this.#id) this.#canned.close();
    this.#id = id;
    if (this.#text.value !== text) this.#text.value = text;
    turn(this.#text);
  }

  // Who cannot answer can still note; but words that were meant for the visitor never become a note
  // by themselves.
  #isNote(state) {
    const draft = state.drafts[this.#id];
    if (draft) return draft.isNote;
    return !isMine(state, selected(state));
  }

  #showMode(isNote, canReply, summary) {
    this.classList.toggle("noting", isNote);
    this.#reply.setAttribute("aria-pressed", String(!isNote));
    this.#note.setAttribute("aria-pressed", String(isNote));
    this.#reply.disabled = !canReply && isNote;
    this.#text.setAttribute("aria-label", t(isNote ? "composer.note" : "composer.reply"));
    this.#text.placeholder = t(isNote ? "composer.note" : "composer.reply");
    this.#text.lang = isNote ? "" : summary.language;
    say(this.#send.lastElementChild, t(isNote ? "composer.sendNote" : "composer.send"));
    this.#send.disabled = !isNote && !canReply;
    say(
      this.#hint,
      t(
        !isNote && !canReply
          ? "composer.notYours"
          : isNote
          ? "composer.hint.note"
          : "composer.hint",
      ),
    );
  }

  #showRefusal(problem) {
    if (problem === this.#shownRefusal) return;
    this.#shownRefusal = problem;
    if (!problem) return fill(this.#problem);
    const close = h(
      "button",
      { type: "button", class: "quiet", "aria-label": t("dismiss") },
      icon("close"),
    );
    close.addEventListener("click", () => store.apply(refusalRead, this.#id));
    return fill(
      this.#problem,
      icon("alert"),
      h("p", {}, t("composer.refused"), " ", problemText(problem)),
      close,
    );
  }

  #showCount() {
    const length = lengthOf(this.#text.value);
    const over = length - longest;
    const words = over > 0
      ? t("composer.tooLong", { count: over })
      : t("composer.left", { count: -over });
    say(this.#count, length > nearlyTooLong ? words : "");
    this.#count.classList.toggle("over", over > 0);
  }

  #setMode(isNote) {
    store.apply(draftKept, this.#id, { text: this.#text.value, isNote });
    this.#typing.stop();
    this.#text.focus();
  }

  #changed() {
    const isNote = this.#isNote(store.state);
    store.apply(draftKept, this.#id, { text: this.#text.value, isNote });
    const isTold = !isNote && isMine(store.state, selected(store.state));
    this.#typing.typed(isTold ? this.#text.value : "", this.#id);
  }

  #pressed(event) {
    if (event.defaultPrevented || isComposing(event)) return;
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const text = this.#text.value.trim();
    if (!text || lengthOf(text) > longest || this.#send.disabled) return;
    const { epoch } = selected(store.state);
    this.#typing.stop();
    send({ conversation: this.#id, text, isNote: this.#isNote(store.state), epoch });
    this.#text.focus();
  }
}

function mode(name, onclick, keys) {
  const attributes = { type: "button", "aria-keyshortcuts": keys, onclick };
  return h("button", attributes, t(`composer.mode.${name}`));
}

function lengthOf(text) {
  return [...text].length;
}

// Words put in behind others are set apart by a space.
function spaced(text, start, words) {
  return start > 0 && !/\s$/.test(text.slice(0, start)) ? ` ${words}` : words;
}

customElements.define("balie-composer", BalieComposer);
