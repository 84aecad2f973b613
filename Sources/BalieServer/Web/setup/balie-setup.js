import { fill, h } from "../shared/element.js";
import { ownAddress } from "../shared/line/address.js";
import { request } from "../shared/request.js";

const shortestPassword = "10";
const longestPassword = "200";

/** Makes the first operator, with the one-time token of the first start. */
export class BalieSetup extends HTMLElement {
  #token = "";
  #isOpen = true;
  #t = (key) => key;
  #has = () => false;
  #problem = h("p", { class: "problem", role: "alert" });

  /** The link's token, and whether the first operator is still to be made. */
  begin(token, texts, isOpen) {
    this.#token = token;
    this.#isOpen = isOpen;
    this.#t = (key, params) => texts.t(key, params);
    this.#has = (key) => texts.has(key);
  }

  connectedCallback() {
    const icon = h("img", { src: ownAddress("/desk/icon.svg"), alt: "", width: "40", height: "40" });
    const heading = h("h1", {}, icon, this.#t("title"));
    fill(this, h("main", {}, heading, this.#canBegin ? this.#form() : this.#missing()));
    this.querySelector("input")?.focus();
  }

  get #canBegin() {
    return this.#token !== "" && this.#isOpen;
  }

  #missing() {
    const desk = h("a", { href: ownAddress("/desk") }, this.#t("toDesk"));
    return h("div", { class: "panel" }, h("p", {}, this.#t(this.#isOpen ? "noToken" : "done")), h("p", {}, desk));
  }

  #form() {
    const t = this.#t;
    const name = {
      autocomplete: "username",
      pattern: "[a-z0-9._\\-]{1,64}",
      autocapitalize: "none",
    };
    const password = {
      type: "password",
      autocomplete: "new-password",
      minlength: shortestPassword,
      maxlength: longestPassword,
    };
    const languages = [...new Set(navigator.languages.map((each) => each.slice(0, 2)))].join(", ");
    return h(
      "form",
      { class: "panel", onsubmit: (event) => this.#submit(event) },
      h("p", {}, t("intro")),
      field("id", t("id"), name, t("id.help")),
      field("name", t("name"), { autocomplete: "name", maxlength: "80" }, t("name.help")),
      field(
        "languages",
        t("languages"),
        { value: languages, spellcheck: "false" },
        t("languages.help"),
      ),
      field("password", t("password"), password, t("password.help")),
      field("again", t("again"), password),
      this.#problem,
      h("button", { class: "primary", type: "submit" }, t("submit")),
    );
  }

  async #submit(event) {
    event.preventDefault();
    const button = event.submitter ?? this.querySelector("button");
    fill(this.#problem);
    button.disabled = true;
    try {
      await request("POST", "/api/setup", { body: this.#body(new FormData(event.target)) });
      location.assign(ownAddress("/desk"));
    } catch (problem) {
      fill(this.#problem, this.#words(problem));
      button.disabled = false;
    }
  }

  #body(data) {
    const languages = data.get("languages").toLowerCase().split(/[\s,;]+/).filter(Boolean);
    if (!languages.length || !languages.every((code) => /^[a-z]{2,3}$/.test(code))) {
      throw new Error(this.#t("languages.wrong"));
    }
    if (data.get("password") !== data.get("again")) throw new Error(this.#t("again.differs"));
    const { id, name, password } = Object.fromEntries(data);
    return { token: this.#token, id, name: name.trim(), password, languages };
  }

  #words(problem) {
    if (problem.status === 0) return this.#t("offline");
    if (this.#has(problem.code)) return this.#t(problem.code, problem);
    return [problem.message, problem.detail].filter(Boolean).join(". ");
  }
}

function field(name, label, attributes, help = null) {
  const described = help && `setup-${name}-help`;
  const input = h("input", {
    id: `setup-${name}`,
    name,
    required: true,
    ...attributes,
    "aria-describedby": described,
  });
  const explained = help && h("small", { id: described }, help);
  return h(
    "div",
    { class: "field" },
    h("label", { for: `setup-${name}` }, label),
    input,
    explained,
  );
}
