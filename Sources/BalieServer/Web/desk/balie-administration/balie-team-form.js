import { h } from "../../shared/element.js";
import { api } from "../server/api.js";
import { t } from "../drawing/words.js";
import { field, FormDialog, ticks } from "./form-dialog.js";
import "./balie-exceptional-days.js";
import { countries, days, parseStretches } from "./hours.js";

/** Adds a team, or changes one: its name and when it is there. */
class BalieTeamForm extends FormDialog {
  #exceptions = h("balie-exceptional-days");

  heading() {
    return this.item ? t("team.change", { name: this.item.name }) : t("administration.teams.add");
  }

  fields() {
    const { item } = this;
    const week = item?.hours?.week ?? {};
    const exceptions = item?.hours?.exceptions ?? {};
    const entries = Object.entries(exceptions);
    this.#exceptions.show(Object.fromEntries(entries.filter((each) => !isCountry(each))));
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
      h("div", { class: "hours" }, ...this.#hoursFields(week, entries)),
    ].filter(Boolean);
  }

  #hoursFields(week, entries) {
    const { item } = this;
    return [
      h("p", { class: "aside" }, t("team.hours.help")),
      h(
        "div",
        { class: "week" },
        ...days.map((day) => field(t(`day.${day}`), day, { value: (week[day] ?? []).join(", ") })),
      ),
      ticks(
        t("team.holidays"),
        "holidays",
        countries.map((country) => [country, t(`holidays.${country}`)]),
        entries.filter(isCountry).map(([name]) => name),
      ),
      this.#exceptions,
      field(t("team.timeZone"), "timeZone", {
        value: item?.hours?.timeZone ?? ownTimeZone(),
        list: "time-zones",
      }),
      h(
        "datalist",
        { id: "time-zones" },
        ...Intl.supportedValuesOf("timeZone").map((value) => h("option", { value })),
      ),
    ];
  }

  async save(data) {
    const hours = data.has("limited") ? this.#hours(data) : null;
    const body = { name: data.get("name").trim(), ...(hours && { hours }) };
    await api.putTeam(this.item?.id ?? data.get("id"), body);
  }

  /** A country's holidays with hours of their own keep them. */
  #hours(data) {
    const before = this.item?.hours?.exceptions ?? {};
    const closed = data.getAll("holidays").map((country) => [country, before[country] ?? []]);
    return {
      timeZone: data.get("timeZone").trim(),
      week: week(data),
      exceptions: { ...Object.fromEntries(closed), ...this.#exceptions.value },
    };
  }
}

function isCountry([name]) {
  return countries.includes(name);
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
