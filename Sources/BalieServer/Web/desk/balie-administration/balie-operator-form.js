import { h } from "../../shared/element.js";
import { problemText } from "../acting/actions.js";
import { dayAndTime } from "../drawing/format.js";
import { api } from "../server/api.js";
import { t } from "../drawing/words.js";
import { field, FormDialog, ticks } from "./form-dialog.js";

const roles = ["operator", "supervisor", "editor", "admin"];
const shortestPassword = "10";

/** Adds an operator, or changes one. */
class BalieOperatorForm extends FormDialog {
  heading() {
    return this.item
      ? t("operator.change", { name: this.item.name })
      : t("administration.operators.add");
  }

  fields() {
    const { item, teams } = this;
    const start = item ?? { name: "", roles: ["operator"], languages: [], teams: [], capacity: 3 };
    return [
      !item &&
      field(t("operator.id"), "id", {
        required: true,
        pattern: "[a-z0-9._\\-]{1,64}",
        autocapitalize: "none",
        autofocus: true,
      }, t("operator.id.help")),
      field(t("operator.name"), "name", {
        required: true,
        maxlength: "80",
        value: start.name,
        autofocus: Boolean(item),
      }, t("operator.name.help")),
      field(t("operator.languages"), "languages", {
        required: true,
        value: start.languages.join(", "),
      }, t("operator.languages.help")),
      field(t("operator.capacity"), "capacity", {
        type: "number",
        min: "1",
        max: "20",
        required: true,
        value: start.capacity,
      }),
      ticks(
        t("column.roles"),
        "roles",
        roles.map((role) => [role, t(`role.${role}`)]),
        start.roles,
      ),
      teams.length > 0 &&
      ticks(t("column.teams"), "teams", teams.map(({ id, name }) => [id, name]), start.teams),
      field(t(item ? "operator.newPassword" : "signIn.password"), "password", {
        type: "password",
        required: !item,
        minlength: shortestPassword,
        maxlength: "200",
        autocomplete: "new-password",
      }, t(item ? "operator.newPassword.help" : "operator.password.help")),
      item && signInLink(item),
      item &&
      ticks(
        t("column.state"),
        "disabled",
        [["yes", t("operator.disabled.choose")]],
        item.disabled ? ["yes"] : [],
      ),
    ].filter(Boolean);
  }

  async save(data) {
    const languages = parseLanguages(data.get("languages"));
    const chosenRoles = data.getAll("roles");
    if (!languages) throw new Error(t("operator.languages.wrong"));
    if (chosenRoles.length === 0) throw new Error(t("operator.roles.none"));
    const password = data.get("password");
    const body = {
      name: data.get("name").trim(),
      languages,
      roles: chosenRoles,
      teams: data.getAll("teams"),
      capacity: Number(data.get("capacity")),
      ...(password && { password }),
    };
    if (this.item) {
      await api.changeOperator(this.item.id, { ...body, disabled: data.has("disabled") });
    } else await api.addOperator({ ...body, id: data.get("id") });
  }
}

/** A link by which the operator chooses a password that no administrator knows. */
function signInLink({ id, disabled }) {
  const address = h("input", { readonly: true, hidden: true, "aria-label": t("operator.link") });
  const told = h("small", { role: "status" }, t("operator.link.help"));
  const button = h("button", { type: "button", class: "plain", disabled }, t("operator.link.make"));
  button.addEventListener("click", async () => {
    try {
      const { token, expiresAt } = await api.addSignInLink(id);
      address.value = new URL(`#/password/${token}`, location.href.split("#")[0]).href;
      address.hidden = false;
      address.select();
      const isCopied = await navigator.clipboard?.writeText(address.value).then(() => true, () => false);
      const until = dayAndTime(expiresAt);
      told.textContent = t(isCopied ? "operator.link.copied" : "operator.link.made", { until });
    } catch (problem) {
      told.textContent = problemText(problem);
    }
  });
  return h("div", { class: "field" }, button, address, told);
}

/** Codes like `nl, en` as a list; null where one is no code. */
function parseLanguages(text) {
  const codes = text.toLowerCase().split(/[\s,;]+/).filter(Boolean);
  return codes.length > 0 && codes.every((code) => /^[a-z]{2,3}$/.test(code)) ? codes : null;
}

customElements.define("balie-operator-form", BalieOperatorForm);
