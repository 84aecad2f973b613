import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { plus } from "../drawing/icons.js";
import { t } from "../drawing/words.js";
import { dayName, holidays, parseStretches, toDays } from "./hours.js";

/** Days with hours of their own, a row each: which, from what time to what time. */
export class BalieExceptionalDays extends HTMLElement {
  #rows = h("ul", { role: "list" });

  /** Shows exceptions as the wire has them: `{"2026-12-24": ["09:00-12:00"]}`. */
  show(exceptions) {
    const label = t("team.exceptions");
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", label);
    fill(this.#rows, ...Object.entries(exceptions).map(([days, times]) => this.#row(days, times)));
    const add = h("button", { type: "button", class: "plain", onclick: () => this.#add() },
      plus(), t("team.exceptions.add"));
    fill(this, h("p", { class: "legend" }, label), this.#rows, add);
  }

  /** What the rows say, as the wire has it; throws what is wrong, in words. */
  get value() {
    return Object.fromEntries([...this.#rows.children].map(entry).filter(Boolean));
  }

  #add() {
    const row = this.#row("", []);
    this.#rows.append(row);
    row.querySelector("select").focus();
  }

  #row(days, times) {
    const { holiday, first, last } = toDays(days);
    const choices = [["", t("team.exceptions.date")], ...holidays.map((each) => [each, t(`holiday.${each}`)])];
    const select = h("select", { name: "exception-days", "aria-label": t("team.exceptions.which") },
      ...choices.map(([value, words]) => h("option", { value, selected: value === holiday }, words)));
    const from = date("first", t("team.exceptions.from"), first);
    const until = date("last", t("team.exceptions.until"), last === first ? "" : last);
    const dates = h("span", { class: "dates", hidden: Boolean(holiday) }, from, h("span", {}, t("team.exceptions.to")), until);
    select.addEventListener("change", () => (dates.hidden = select.value !== ""));
    const hours = h("input", { class: "times", value: times.join(", "),
      placeholder: t("team.exceptions.closed"), "aria-label": t("team.exceptions.times"),
      autocomplete: "off" });
    const remove = h("button", { type: "button", class: "quiet", "aria-label": t("team.exceptions.remove") },
      icon("close"));
    const row = h("li", {}, select, dates, hours, remove);
    remove.addEventListener("click", () => {
      (row.nextElementSibling ?? row.previousElementSibling ?? this).querySelector?.("select")?.focus();
      row.remove();
    });
    return row;
  }
}

function date(name, label, value) {
  return h("input", { type: "date", class: name, "aria-label": label, value });
}

/** A row as `[days, stretches]`; null for one that says nothing. */
function entry(row) {
  const find = (selector) => row.querySelector(selector).value.trim();
  const [holiday, first, last, times] = ["select", ".first", ".last", ".times"].map(find);
  if (!holiday && !first && !times) return null;
  if (!holiday && !first) throw new Error(t("team.exceptions.noDate"));
  if (!holiday && last && last < first) throw new Error(t("team.exceptions.reversed"));
  const days = holiday || (last && last !== first ? `${first}..${last}` : first);
  const stretches = parseStretches(times);
  if (stretches === null) throw new Error(t("team.hours.wrong", { day: dayName(days) }));
  return [days, stretches];
}

customElements.define("balie-exceptional-days", BalieExceptionalDays);
