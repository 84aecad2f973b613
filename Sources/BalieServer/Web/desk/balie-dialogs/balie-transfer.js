import { turning } from "../../shared/direction.js";
import { h } from "../../shared/element.js";
import { focusComposer, transfer } from "../acting/actions.js";
import { store } from "../state/current.js";
import { languageName } from "../drawing/format.js";
import { selected, transferTargets } from "../state/lists.js";
import { t } from "../drawing/words.js";
import { DialogElement } from "./dialog-element.js";

const longestNote = 4_000;

/** Asks to whom a conversation should go, showing who could take it now. */
class BalieTransfer extends DialogElement {
  #note = null;

  heading() {
    return t("transfer.title");
  }

  content() {
    const { language } = selected(store.state);
    const { operators, teams } = transferTargets(store.state, language);
    const attributes = { id: "transfer-note", rows: "3", maxlength: String(longestNote) };
    this.#note = turning(h("textarea", attributes));
    const first = operators.some(({ obstacle }) => !obstacle) ? operators[0].id : null;
    const form = h(
      "form",
      { onsubmit: (event) => this.#submit(event) },
      h("p", { class: "aside" }, t("transfer.explained", { language: languageName(language) })),
      targets("operators", operators.map((each) => colleague(each, each.id === first))),
      targets("teams", teams.map(team)),
      h("label", { for: "transfer-note" }, t("transfer.note")),
      this.#note,
      h(
        "div",
        { class: "buttons" },
        h("button", { type: "submit", class: "primary" }, t("transfer.submit")),
      ),
    );
    return [form];
  }

  async #submit(event) {
    event.preventDefault();
    const chosen = new FormData(event.target).get("target");
    const [kind, id] = chosen.split(/:(.*)/s);
    const note = this.#note.value.trim();
    this.close();
    await transfer(store.state.route.id, { [kind]: id, ...(note && { note }) });
    focusComposer();
  }
}

function targets(name, choices) {
  if (choices.length === 0) return null;
  return h("fieldset", {}, h("legend", {}, t(`transfer.${name}`)), ...choices);
}

function colleague({ id, name, presence, load, capacity, obstacle }, isFirst) {
  const facts = obstacle ? t(`obstacle.${obstacle}`) : t("load", { load, capacity });
  const dot = h("span", { class: `dot ${presence}`, "aria-hidden": "true" });
  return choice(
    `operator:${id}`,
    [dot, h("span", { class: "name", dir: "auto" }, name)],
    facts,
    isFirst,
  );
}

function team({ id, name, open }) {
  const facts = t(open ? "team.open" : "team.closed");
  return choice(`team:${id}`, [h("span", { class: "name", dir: "auto" }, name)], facts, false);
}

function choice(value, words, facts, isChecked) {
  const attributes = { type: "radio", name: "target", value, required: true };
  const input = h("input", { ...attributes, checked: isChecked, autofocus: isChecked });
  return h("label", { class: "choice" }, input, ...words, h("span", { class: "facts" }, facts));
}

customElements.define("balie-transfer", BalieTransfer);
