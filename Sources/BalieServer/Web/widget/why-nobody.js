/** Why nobody can be had now, and when somebody can, as far as an `Availability` tells. */
export function whyNobody({ reason, opensAt }, texts) {
  const words = texts.t(`person.none.${reason ?? "nobodyOnline"}`);
  if (!opensAt) return words;
  const when = momentOf(opensAt, texts.language);
  return `${words} ${texts.t("person.opens", { when })}`;
}

function momentOf(at, language) {
  const format = { weekday: "long", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(language, format).format(new Date(at));
}
