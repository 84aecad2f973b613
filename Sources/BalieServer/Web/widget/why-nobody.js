import { momentOf } from "./moments.js";

/** Why nobody can be had now, and when somebody can, as far as an `Availability` tells. */
export function whyNobody({ reason, opensAt, timeZone }, texts) {
  const words = texts.t(`person.none.${reason ?? "nobodyOnline"}`);
  if (!opensAt) return words;
  const when = momentOf(opensAt, texts.language, timeZone);
  return `${words} ${texts.t("person.opens", { when })}`;
}
