import { accept, decline, take, takeOver } from "../acting/actions.js";
import { isMine } from "../state/lists.js";
import { teamName } from "../drawing/format.js";
import { t } from "../drawing/words.js";

/**
 * How a conversation stands where I cannot simply answer: `{text, buttons}`, or null where I can.
 */
export function standing(summary, state) {
  if (summary.offer?.to === state.me.id) return offered(summary);
  if (summary.phase === "closed") return closed(summary);
  if (summary.owner.kind === "nobody") return waits(summary, state);
  if (isTransferred(summary)) return { text: transferText(summary, state), buttons: [] };
  if (isMine(state, summary)) return null;
  if (summary.owner.kind === "bot") return { text: t("standing.bot"), buttons: [over(summary)] };
  const text = t("standing.operator", { name: summary.owner.name });
  return { text, buttons: [over(summary, state)] };
}

// A colleague who is there is asked first, in words across the room: the desk asks whether that
// was done.
function over(summary, state = null) {
  const isThere = state?.colleagues[summary.owner.id]?.presence === "online";
  const ask = () => document.querySelector("balie-take-over").openFor(summary);
  return { name: t("takeOver"), kind: "plain", act: () => (isThere ? ask() : takeOver(summary)) };
}

function offered(summary) {
  return {
    text: t("standing.offered"),
    buttons: [
      { name: t("offer.accept"), kind: "primary", act: () => accept(summary) },
      { name: t("offer.decline"), kind: "plain", act: () => decline(summary) },
    ],
  };
}

function closed({ outcome, rating }) {
  const parts = [t("standing.closed", { outcome: t(`outcome.${outcome}`) })];
  if (rating) parts.push(t("standing.rated", { score: rating }));
  return { text: parts.join(" "), buttons: [] };
}

function waits(summary, { colleagues }) {
  const { offer, id } = summary;
  if (offer) {
    return { text: t("offered.to", { name: colleagues[offer.to]?.name ?? offer.to }), buttons: [] };
  }
  return {
    text: t("standing.waits"),
    buttons: [{ name: t("take"), kind: "primary", act: () => take(id) }],
  };
}

function isTransferred({ owner, handoff }) {
  return owner.kind === "operator" && handoff?.reason === "transfer" && handoff.state === "seeking";
}

function transferText({ handoff, owner }, state) {
  const { operator, team } = handoff;
  const to = operator
    ? (state.colleagues[operator]?.name ?? operator)
    : team
    ? teamName(state, team)
    : "";
  return t("standing.transfer", { from: owner.name ?? "", to });
}
