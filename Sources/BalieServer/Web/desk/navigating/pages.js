import { callsForMe } from "../state/lists.js";

/**
 * The desk's pages: an element each, and in the rail a name, an icon and a count of what asks for
 * attention.
 */
export const pages = [
  { name: "conversations", element: "balie-workplace", icon: "chat", count: callsForMe },
  {
    name: "visitors",
    element: "balie-visitors",
    icon: "people",
    roles: ["operator"],
    count: (state) => state.handsNeeded ?? 0,
  },
  {
    name: "follow-ups",
    element: "balie-follow-ups",
    icon: "mail",
    count: (state) => state.openFollowUps,
  },
  { name: "history", element: "balie-history", icon: "search" },
  { name: "overview", element: "balie-overview", icon: "star", roles: ["supervisor"] },
  {
    name: "knowledge",
    element: "balie-knowledge",
    icon: "book",
    roles: ["editor", "admin"],
    count: (state) => state.contentProblems.length,
  },
  { name: "figures", element: "balie-figures", icon: "chart" },
  { name: "administration", element: "balie-administration", icon: "person", roles: ["admin"] },
];

/** The pages that this operator may use. */
export function pagesFor(me) {
  return pages.filter(({ roles }) => !roles || roles.some((role) => me.roles.includes(role)));
}
