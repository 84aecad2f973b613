import { fill, h } from "../../shared/element.js";
import { complain } from "../acting/actions.js";
import { api } from "../server/api.js";
import { plus } from "../drawing/icons.js";
import { dayAndTime } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import "./balie-key-form.js";

const columns = ["name", "shop", "scopes", "made"];

/** For administrators: keys of the site's own machines. */
class BalieKeys extends HTMLElement {
  #rows = h("tbody", {});
  #form = h("balie-key-form");
  #secret = h("div", { role: "status" });

  connectedCallback() {
    const label = { "aria-labelledby": "administration-keys" };
    const add = { type: "button", class: "plain", onclick: () => this.#form.edit(null, []) };
    const cells = columns.map((column) => h("th", { scope: "col" }, t(`keys.column.${column}`)));
    fill(
      this,
      h(
        "section",
        {},
        h("header", {}, h("h2", { id: "administration-keys" }, t("keys.title")), h("button", add, plus(), t("keys.add"))),
        this.#secret,
        h("div", { class: "table", tabindex: "0", role: "region", ...label },
          h("table", label, h("thead", {}, h("tr", {}, ...cells, h("td", {}))), this.#rows)),
      ),
      this.#form,
    );
    this.#form.addEventListener("balie-key-made", ({ detail }) => this.#show(detail));
    this.addEventListener("balie-saved", (event) => (event.stopPropagation(), this.#load()));
    this.#load();
  }

  async #load() {
    try {
      const keys = (await api.keys()).filter(({ revokedAt }) => !revokedAt);
      const none = h("tr", {}, h("td", { colspan: "5", class: "empty" }, t("keys.none")));
      fill(this.#rows, ...(keys.length ? keys.map((key) => this.#row(key)) : [none]));
    } catch (problem) {
      complain(problem);
    }
  }

  /** The only moment at which it can be read. */
  #show({ name, secret }) {
    fill(
      this.#secret,
      h("p", {}, t("keys.secret", { name })),
      h("p", {}, h("code", { class: "words" }, secret)),
    );
  }

  #row({ id, name, shop, scopes, madeAt }) {
    const button = h(
      "button",
      {
        type: "button",
        class: "plain",
        "aria-label": t("keys.revoke.label", { name }),
        onclick: () => this.#revoke(id, name),
      },
      t("keys.revoke"),
    );
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("span", { dir: "auto" }, name), h("small", {}, id)),
      h("td", {}, shop),
      h("td", {}, scopes.map((scope) => t(`keys.scope.${scope}`)).join(", ")),
      h("td", {}, dayAndTime(madeAt)),
      h("td", {}, button),
    );
  }

  async #revoke(id, name) {
    if (!confirm(t("keys.revoke.sure", { name }))) return;
    try {
      await api.revokeKey(id);
      await this.#load();
    } catch (problem) {
      complain(problem);
    }
  }
}

customElements.define("balie-keys", BalieKeys);
