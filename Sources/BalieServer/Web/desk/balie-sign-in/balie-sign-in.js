import { announce, fill, h } from "../../shared/element.js";
import { problemText } from "../acting/actions.js";
import { ownAddress } from "../../shared/line/address.js";
import { Problem } from "../../shared/request.js";
import { api } from "../server/api.js";
import { t } from "../drawing/words.js";

/** Asks who is there; announces `balie-signed-in` once the server knows. */
class BalieSignIn extends HTMLElement {
  #problem = h("p", { class: "problem", role: "alert" });
  #name = field("text", "username", "sign-in-name");
  #password = field("password", "current-password", "sign-in-password");
  #button = h("button", { class: "primary", type: "submit" }, t("signIn.submit"));

  connectedCallback() {
    fill(
      this,
      h(
        "main",
        {},
        h(
          "h1",
          {},
          h("img", { src: ownAddress("/desk/icon.svg"), alt: "", width: "40", height: "40" }),
          "Balie",
        ),
        this.#form(),
      ),
    );
    this.#name.focus();
  }

  #form() {
    return h(
      "form",
      { onsubmit: (event) => this.#submit(event), "aria-label": t("signIn.title") },
      h("h2", {}, t("signIn.title")),
      this.#problem,
      h("label", { for: "sign-in-name" }, t("signIn.name")),
      this.#name,
      h("label", { for: "sign-in-password" }, t("signIn.password")),
      this.#password,
      this.#button,
      h("p", { class: "aside" }, t("signIn.forgotten")),
    );
  }

  async #submit(event) {
    event.preventDefault();
    this.#button.disabled = true;
    this.#problem.textContent = "";
    try {
      await api.signIn(this.#name.value.trim().toLowerCase(), this.#password.value);
      await isKept();
      announce(this, "balie-signed-in");
    } catch (problem) {
      this.#problem.textContent = problemText(problem);
      this.#password.select();
    } finally {
      this.#button.disabled = false;
    }
  }
}

/**
 * Asks who is there, as the very next request would: a browser that did not keep the cookie would
 * otherwise show this form again and say nothing.
 */
async function isKept() {
  try {
    await api.session();
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    throw new Problem({ ...problem, code: "cookieNotKept" });
  }
}

function field(type, autocomplete, id) {
  const attributes = { type, autocomplete, id, required: true, maxlength: "200" };
  return h("input", { ...attributes, autocapitalize: "none", spellcheck: "false" });
}

customElements.define("balie-sign-in", BalieSignIn);
