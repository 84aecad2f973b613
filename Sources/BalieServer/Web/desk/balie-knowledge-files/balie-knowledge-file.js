import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { confirm, problemText } from "../acting/actions.js";
import { effectList } from "../balie-knowledge-proposal/effects.js";
import { fileChange } from "../balie-knowledge-proposal/diff.js";
import { patchToApply } from "../balie-knowledge-proposal/patch.js";
import { problemList } from "../balie-knowledge-problems/problem-list.js";
import { languageName } from "../drawing/format.js";
import { back } from "../drawing/icons.js";
import { api } from "../server/api.js";
import { t, tOr } from "../drawing/words.js";
import { partsOf, textOf } from "./topic-text.js";

/** What editors had typed, by path, as long as the page stands. */
const drafts = new Map();

/**
 * One content file, as a form or as its text: changed, looked at, and written as it was looked at.
 * Where somebody else saved it meanwhile both texts are shown and neither is lost.
 */
class BalieKnowledgeFile extends HTMLElement {
  #path = null;
  #base = null;
  #text = "";
  #isForm = true;
  #topics = [];
  #editor = h("div", { class: "editor" });
  #views = h("div", { class: "tabs", role: "group", "aria-label": t("file.views") });
  #problem = h("div", { class: "problem", role: "alert" });
  #outcome = h("div", { class: "outcome" });

  /** Opens a file, or starts one with `text`. */
  async show(path, { text, topics }) {
    this.#path = path;
    this.#topics = topics;
    fill(this.#problem);
    fill(this.#outcome);
    try {
      const found = text === undefined ? await api.contentFile(path) : { text, digest: undefined };
      if (path !== this.#path) return;
      this.#base = found.digest;
      this.#text = drafts.get(path) ?? found.text;
      this.#draw();
    } catch (problem) {
      fill(this, h("p", { class: "problem", role: "alert" }, problemText(problem)));
    }
  }

  #draw() {
    const look = h("button", { type: "button", class: "primary" }, t("file.look"));
    look.addEventListener("click", () => this.#look());
    fill(
      this,
      h("a", { class: "back", href: "#/knowledge/files" }, back(), t("files.back")),
      h("h2", { tabindex: "-1" }, h("code", {}, this.#path)),
      this.#views,
      this.#editor,
      h("p", { class: "buttons" }, look),
      this.#problem,
      this.#outcome,
    );
    this.#drawEditor();
    this.querySelector("h2").focus();
  }

  #drawEditor() {
    const parts = partsOf(this.#text);
    const isForm = this.#isForm && parts !== null;
    const view = (name, shown) =>
      h("button", {
        type: "button",
        "aria-pressed": String(isForm === shown),
        disabled: shown && parts === null,
        onclick: () => ((this.#isForm = shown), this.#drawEditor()),
      }, t(`file.view.${name}`));
    fill(this.#views, view("form", true), view("text", false));
    if (isForm) fill(this.#editor, ...parts.editions.map((edition) => this.#edition(parts, edition)));
    else fill(this.#editor, this.#source());
  }

  #source() {
    const field = h("textarea", {
      class: "source",
      rows: "24",
      spellcheck: "false",
      "aria-label": t("file.text", { path: this.#path }),
    });
    field.value = this.#text;
    field.addEventListener("input", () => this.#become(field.value));
    return field;
  }

  #edition(parts, edition) {
    const { language } = edition;
    const changed = (part) => {
      Object.assign(edition, part);
      this.#become(textOf(parts));
    };
    const lines = (value) => value.split("\n").map((line) => line.trim()).filter(Boolean);
    return h(
      "fieldset",
      { class: "panel", lang: language },
      h("legend", {}, languageName(language)),
      field("file.title", input("text", edition.title, (title) => changed({ title }))),
      field("file.phrasings", input("area", edition.phrasings.join("\n"), (all) => changed({ phrasings: lines(all) }))),
      edition.keywords !== null &&
        field("file.keywords", input("text", edition.keywords, (keywords) => changed({ keywords }))),
      field("file.answer", input("area", edition.body.replace(/^\n+|\n+$/g, ""), (body) =>
        changed({ body: `\n${body}\n` }), 8)),
    );
  }

  // What was looked at is no longer what would be written.
  #become(text) {
    this.#text = text;
    drafts.set(this.#path, text);
    fill(this.#outcome);
  }

  get #draft() {
    return { path: this.#path, text: this.#text, base: this.#base };
  }

  async #look() {
    fill(this.#problem);
    try {
      const { changes, effects, digest, writable } = await api.previewFile(this.#draft);
      if (changes.length === 0) return fill(this.#outcome, h("p", {}, t("proposal.noFiles")));
      const save = h("button", { type: "button", class: "primary" }, t("file.save"));
      save.addEventListener("click", () => this.#save(digest, save));
      const patch = changes.map(({ patch }) => patch).join("");
      fill(
        this.#outcome,
        ...changes.map(fileChange),
        effectList(effects, this.#topics),
        writable ? h("p", { class: "buttons" }, save) : patchToApply(patch),
      );
      return this.#outcome.scrollIntoView({ block: "start" });
    } catch (problem) {
      return this.#refused(problem);
    }
  }

  async #save(digest, button) {
    button.disabled = true;
    try {
      const { written, patch } = await api.writeFile({ ...this.#draft, digest });
      if (!written) return fill(this.#outcome, patchToApply(patch));
      drafts.delete(this.#path);
      confirm(t("file.saved"));
      return this.show(this.#path, { topics: this.#topics });
    } catch (problem) {
      button.disabled = false;
      return this.#refused(problem);
    }
  }

  async #refused(problem) {
    const words = tOr(`proposal.${problem.code}`, problemText(problem));
    const list = problem.problems && problemList(problem.problems);
    fill(this.#problem, icon("alert"), h("div", {}, h("p", {}, words), list));
    if (problem.code === "fileChangedSince") await this.#showTheirs();
    this.#problem.scrollIntoView({ block: "nearest" });
  }

  /** Both texts in sight: theirs to read, one's own to go on with. */
  async #showTheirs() {
    const theirs = await api.contentFile(this.#path).catch(() => null);
    if (!theirs) return;
    const text = h("pre", { tabindex: "0", role: "region", "aria-label": t("file.theirs") }, theirs.text);
    const take = h("button", { type: "button", class: "plain" }, t("file.takeTheirs"));
    take.addEventListener("click", () => {
      drafts.delete(this.#path);
      this.show(this.#path, { topics: this.#topics });
    });
    const keep = h("button", { type: "button", class: "plain" }, t("file.keepMine"));
    keep.addEventListener("click", () => {
      this.#base = theirs.digest;
      fill(this.#problem);
      this.#look();
    });
    fill(this.#outcome, h("h3", {}, t("file.theirs")), text, h("p", { class: "buttons" }, keep, take));
  }
}

function field(name, element) {
  return h("label", {}, h("span", {}, t(name)), element);
}

function input(kind, value, onchange, rows = 5) {
  const element = kind === "area" ? h("textarea", { rows }) : h("input", { type: "text" });
  element.value = value;
  element.dir = "auto";
  element.addEventListener("input", () => onchange(element.value));
  return element;
}

customElements.define("balie-knowledge-file", BalieKnowledgeFile);
