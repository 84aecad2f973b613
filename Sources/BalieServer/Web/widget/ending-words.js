import { dateOf } from "./moments.js";

/** How a closed conversation ended: by itself, with a message left, or with an answer promised. */
export function endingWords(texts, followUp) {
  if (!followUp) return texts.t("closed.title");
  if (followUp.answered) return texts.t("followUp.answered");
  if (!followUp.promise) return texts.t("followUp.done");
  const { day, means } = followUp.promise;
  return texts.t(`promise.${means}`, { day: dateOf(day, texts.language) });
}
