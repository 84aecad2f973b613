import { fill, h } from "../../shared/element.js";
import { complain } from "../acting/actions.js";
import { api } from "../server/api.js";
import { languageName } from "../drawing/format.js";
import { plus } from "../drawing/icons.js";
import { t } from "../drawing/words.js";
import "../balie-keys/balie-keys.js";
import "./balie-operator-form.js";
import "./balie-team-form.js";
import { dayName, days } from "./hours.js";

/** For administrators: who works here, in which teams, and when those are there. */
class BalieAdministration extends HTMLElement {
  #operators = h("tbody", {});
  #teams = h("tbody", {});
  #operatorForm = h("balie-operator-form");
  #teamForm = h("balie-team-form");
  #known = { operators: [], teams: [] };

  connectedCallback() {
    fill(
      this,
      h("h1", {}, t("page.administration")),
      this.#section(
        "operators",
        ["name", "roles", "languages", "teams", "capacity"],
        this.#operators,
        () => this.#edit(this.#operatorForm),
      ),
      this.#section(
        "teams",
        ["name", "hours", "state"],
        this.#teams,
        () => this.#edit(this.#teamForm),
      ),
      h("balie-keys"),
      this.#operatorForm,
      this.#teamForm,
    );
    this.addEventListener("balie-saved", () => this.#load());
    this.#load();
  }

  #section(name, columns, body, add) {
    const heading = h("h2", { id: `administration-${name}` }, t(`administration.${name}`));
    const button = h(
      "button",
      { type: "button", class: "plain", onclick: add },
      plus(),
      t(`administration.${name}.add`),
    );
    const cells = columns.map((column) => h("th", { scope: "col" }, t(`column.${column}`)));
    const head = h("thead", {}, h("tr", {}, ...cells, h("td", {})));
    const table = h("table", { "aria-labelledby": `administration-${name}` }, head, body);
    const scroll = h("div", {
      class: "table",
      tabindex: "0",
      role: "region",
      "aria-labelledby": `administration-${name}`,
    }, table);
    return h("section", {}, h("header", {}, heading, button), scroll);
  }

  async #load() {
    try {
      const [operators, teams] = await Promise.all([api.operators(), api.teams()]);
      this.#known = { operators, teams };
      fill(this.#operators, ...operators.map((each) => this.#operator(each)));
      fill(this.#teams, ...teams.map((each) => this.#team(each)));
    } catch (problem) {
      complain(problem);
    }
  }

  #edit(form, item = null) {
    form.edit(item, this.#known.teams);
  }

  #operator(each) {
    const { id, name, roles, languages, teams, capacity, disabled } = each;
    const names = teams.map((team) =>
      this.#known.teams.find((known) => known.id === team)?.name ?? team
    );
    return h(
      "tr",
      { class: disabled ? "disabled" : null },
      h(
        "th",
        { scope: "row" },
        h("span", { dir: "auto" }, name),
        h("small", {}, id),
        disabled && h("span", { class: "tag" }, t("operator.disabled")),
      ),
      h("td", {}, roles.map((role) => t(`role.${role}`)).join(", ")),
      h("td", {}, languages.map(languageName).join(", ")),
      h("td", {}, names.join(", ") || "–"),
      h("td", {}, String(capacity)),
      h("td", {}, change(name, () => this.#edit(this.#operatorForm, each))),
    );
  }

  #team(each) {
    const { id, name, hours, open } = each;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("span", { dir: "auto" }, name), h("small", {}, id)),
      h("td", {}, ...hoursInWords(hours)),
      h(
        "td",
        {},
        h(
          "span",
          { class: `tag ${open ? "open" : "closed"}` },
          t(open ? "team.open" : "team.closed"),
        ),
      ),
      h("td", {}, change(name, () => this.#edit(this.#teamForm, each))),
    );
  }
}

function change(name, onclick) {
  const label = t("administration.change.label", { name });
  return h(
    "button",
    { type: "button", class: "plain", "aria-label": label, onclick },
    t("administration.change"),
  );
}

function hoursInWords(hours) {
  if (!hours) return [t("team.always")];
  const open = days.filter((day) => hours.week[day]?.length);
  const list = open.map((day) =>
    h("li", {}, `${t(`day.${day}.short`)} ${hours.week[day].join(", ")}`)
  );
  const others = Object.entries(hours.exceptions ?? {}).map(([name, times]) =>
    h("li", {}, `${dayName(name)}: ${times.join(", ") || t("team.closed")}`)
  );
  return [h("ul", { class: "hours" }, ...list, ...others), h("small", {}, hours.timeZone)];
}

customElements.define("balie-administration", BalieAdministration);
