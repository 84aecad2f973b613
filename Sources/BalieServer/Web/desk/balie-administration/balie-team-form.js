import { h } from "../../shared/element.js";
import { api } from "../server/api.js";
import { t } from "../drawing/words.js";
import { field, FormDialog, ticks } from "./form-dialog.js";
import { days, parseStretches } from "./hours.js";

/** Adds a team, or changes one: its name and when it is there. */
class BalieTeamForm extends FormDialog {
  heading() {
    return this.item ? t("team.change", { name: this.item.name }) : t("administration.teams.add");
  }

  fields() {
    const { item } = this;
    const week = item?.hours?.week ?? {};
    return [
      !item &&
      field(t("team.id"), "id", {
        required: true,
        pattern: "[a-z0-9\\-]{1,64}",
        autocapitalize: "none",
        autofocus: true,
      }, t("team.id.help")),
      field(t("team.name"), "name", {
        required: true,
        maxlength: "80",
        value: item?.name ?? "",
        autofocus: Boolean(item),
      }),
      ticks(t("column.hours"), "limited", [["yes", t("team.limited")]], item?.hours ? ["yes"] : []),
      h("p", { class: "aside" }, t("team.hours.help")),
      h(
        "div",
        { class: "week" },
        ...days.map((day) => field(t(`day.${day}`), day, { value: (week[day] ?? []).join(", ") })),
      ),
      field(t("team.timeZone"), "timeZone", {
        value: item?.hours?.timeZone ?? ownTimeZone(),
        list: "time-zones",
      }),
      h(
        "datalist",
        { id: "time-zones" },
        ...Intl.supportedValuesOf("timeZone").map((value) => h("option", { value })),
      ),
    ].filter(Boolean);
  }

  async save(data) {
    const hours = data.has("limited")
      ? { timeZone: data.get("timeZone").trim(), week: week(data) }
      : null;
    const body = { name: data.get("name").trim(), ...(hours && { hours }) };
    await api.putTeam(this.item?.id ?? data.get("id"), body);
  }
}

function week(data) {
  const entries = days.map((day) => [day, parseStretches(data.get(day))]);
  const wrong = entries.find(([, stretches]) => stretches === null);
  if (wrong) throw new Error(t("team.hours.wrong", { day: t(`day.${wrong[0]}`) }));
  return Object.fromEntries(entries.filter(([, stretches]) => stretches.length > 0));
}

function ownTimeZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

customElements.define("balie-team-form", BalieTeamForm);
