import { announce, fill, h } from "../../shared/element.js";
import { ownAddress } from "../../shared/line/address.js";
import { problemText } from "../acting/actions.js";
import { api } from "../server/api.js";
import { t } from "../drawing/words.js";

const shortestPassword = "10";
const longestPassword = "200";

/**
 * Chooses a new password by the link that an administrator gave; a link that no longer works says
 * so before anybody types one. Announces `balie-signed-in` once the server knows.
 */
class BalieNewPassword extends HTMLElement {
  #problem = h("p", { class: "problem", role: "alert" });
  #token = "";

  /** The link's token, which is not to stay in the address bar. */
  begin(token) {
    this.#token = token;
  }

  async connectedCallback() {
    const main = h("main", {}, h("p", { role: "status" }, t("line.connecting")));
    fill(this, main);
    fill(main, this.#heading(), await this.#content());
    this.querySelector("input:not([readonly]), a")?.focus();
  }

  async #content() {
    try {
      return this.#form(await api.signInLink(this.#token));
    } catch (problem) {
      const desk = h("a", { href: ownAddress("/desk") }, t("newPassword.toSignIn"));
      return h("div", { class: "panel" }, h("p", { role: "alert" }, problemText(problem)), desk);
    }
  }

  #heading() {
    const mark = h("img", { src: ownAddress("/desk/icon.svg"), alt: "", width: "40", height: "40" });
    return h("h1", {}, mark, "Balie");
  }

  #form({ id, name }) {
    const attributes = {
      type: "password",
      autocomplete: "new-password",
      required: true,
      minlength: shortestPassword,
      maxlength: longestPassword,
    };
    return h(
      "form",
      { onsubmit: (event) => this.#submit(event) },
      h("h2", {}, t("newPassword.title")),
      h("p", {}, t("newPassword.for", { name })),
      h("label", { for: "new-name" }, t("signIn.name")),
      h("input", { id: "new-name", value: id, readonly: true, autocomplete: "username" }),
      h("label", { for: "new-password" }, t("newPassword.password")),
      h("input", { id: "new-password", name: "password", ...attributes }),
      h("small", {}, t("operator.password.help")),
      h("label", { for: "new-again" }, t("newPassword.again")),
      h("input", { id: "new-again", name: "again", ...attributes }),
      this.#problem,
      h("button", { class: "primary", type: "submit" }, t("newPassword.submit")),
    );
  }

  async #submit(event) {
    event.preventDefault();
    const { password, again } = Object.fromEntries(new FormData(event.target));
    if (password !== again) return fill(this.#problem, t("newPassword.differs"));
    const button = event.target.querySelector("button");
    button.disabled = true;
    try {
      await api.usePasswordLink(this.#token, password);
      announce(this, "balie-signed-in");
    } catch (problem) {
      fill(this.#problem, problemText(problem));
      button.disabled = false;
    }
  }
}

customElements.define("balie-new-password", BalieNewPassword);
