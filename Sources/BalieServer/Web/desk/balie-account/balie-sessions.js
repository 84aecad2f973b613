import { fill, h } from "../../shared/element.js";
import { problemText } from "../acting/actions.js";
import { DialogElement } from "../balie-dialogs/dialog-element.js";
import { dayAndTime } from "../drawing/format.js";
import { t } from "../drawing/words.js";
import { api } from "../server/api.js";

/** Where I am signed in, each to be ended. */
class BalieSessions extends DialogElement {
  #list = h("ul", { role: "list" });
  #problem = h("p", { class: "problem", role: "alert" });

  heading() {
    return t("sessions.title");
  }

  content() {
    fill(this.#list);
    fill(this.#problem);
    this.#load();
    return [h("p", { class: "aside" }, t("sessions.help")), this.#list, this.#problem];
  }

  async #load() {
    await this.#attempt(async () => {
      fill(this.#list, ...(await api.sessions()).map((each) => this.#item(each)));
    });
  }

  #item({ id, browser, openedAt, current }) {
    const name = browser || t("sessions.unknown");
    const since = t("sessions.since", { when: dayAndTime(openedAt) });
    const end = h(
      "button",
      { type: "button", class: "plain", "aria-label": t("sessions.end.label", { name, since }) },
      t("sessions.end"),
    );
    end.addEventListener("click", () => this.#end(id));
    return h(
      "li",
      {},
      h("div", {}, h("strong", {}, name), h("small", {}, since)),
      current ? h("span", { class: "tag open" }, t("sessions.this")) : end,
    );
  }

  async #end(id) {
    await this.#attempt(() => api.endSession(id));
    await this.#load();
    this.querySelector("h2")?.focus();
  }

  async #attempt(act) {
    try {
      await act();
    } catch (problem) {
      fill(this.#problem, problemText(problem));
    }
  }
}

customElements.define("balie-sessions", BalieSessions);
