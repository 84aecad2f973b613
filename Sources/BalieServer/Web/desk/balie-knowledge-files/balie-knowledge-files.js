import { fill, h } from "../../shared/element.js";
import { complain } from "../acting/actions.js";
import { api } from "../server/api.js";
import { DeskElement } from "../drawing/desk-element.js";
import { slug } from "../balie-knowledge-gap/slug.js";
import { go } from "../navigating/route.js";
import { language, t } from "../drawing/words.js";
import "./balie-knowledge-file.js";

const kinds = ["settings", "replies", "topic", "intent", "invitation", "synonyms", "questions"];

/** The content files: settings, replies, topics and intents, each to be opened, and new ones. */
class BalieKnowledgeFiles extends DeskElement {
  #list = h("section", {});
  #file = h("balie-knowledge-file", { hidden: true });
  #view;
  #started = new Map();

  build() {
    fill(this, this.#list, this.#file);
  }

  update({ route }) {
    if (route.page !== "knowledge" || route.view === this.#view) return;
    this.#view = route.view;
    this.#list.hidden = route.view !== null;
    this.#file.hidden = route.view === null;
    if (route.view === null) this.#load();
    else this.#open(route.view);
  }

  async #open(path) {
    const topics = await api.topics().catch(() => []);
    this.#file.show(path, { text: this.#started.get(path), topics });
  }

  async #load() {
    try {
      this.#show(await api.contentFiles());
    } catch (problem) {
      complain(problem);
    }
  }

  #show(files) {
    const groups = kinds
      .map((kind) => [kind, files.filter((file) => file.kind === kind)])
      .filter(([, found]) => found.length > 0);
    fill(
      this.#list,
      h("h2", {}, t("knowledge.files")),
      this.#starting(files),
      ...groups.map(([kind, found]) =>
        h(
          "section",
          { class: "panel" },
          h("h3", {}, t(`files.${kind}`)),
          h("ul", { class: "plain-list" }, ...found.map(({ path }) => h("li", {}, link(path)))),
        )),
    );
  }

  #starting(files) {
    const name = h("input", { type: "text", required: true, maxlength: "100" });
    const form = h(
      "form",
      { class: "start" },
      h("label", {}, h("span", {}, t("files.new.title")), name),
      h("button", { type: "submit", class: "plain", value: "topic" }, t("files.new.topic")),
      h("button", { type: "submit", class: "plain", value: "intent" }, t("files.new.intent")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const kind = event.submitter?.value ?? "topic";
      const title = name.value.trim();
      if (!title) return name.focus();
      const folder = files.find((file) => file.kind === (kind === "topic" ? "topic" : "settings"));
      const root = folder?.path.split("/")[0] ?? (kind === "topic" ? "Knowledge" : "Intents");
      const path = `${root}/${slug(title)}.md`;
      const facts = kind === "topic" ? "status: draft" : "action: answer";
      this.#started.set(path, `---\n${facts}\n---\n\n# ${language()}: ${title}\n- ${title}\n\n…\n`);
      return go("knowledge", "files", path);
    });
    return form;
  }
}

function link(path) {
  return h("a", { href: `#/knowledge/files/${encodeURIComponent(path)}` }, h("code", {}, path));
}

customElements.define("balie-knowledge-files", BalieKnowledgeFiles);
