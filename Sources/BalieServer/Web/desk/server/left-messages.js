import { complain } from "../acting/actions.js";
import { api } from "./api.js";
import { store } from "../state/current.js";
import { followUpsCounted } from "../state/store.js";

/** Keeps count of the left messages that are not dealt with yet. */
export function countLeftMessages(line) {
  line.addEventListener("news", ({ detail }) => detail.type.startsWith("followUp") && count());
}

async function count() {
  try {
    const found = await api.followUps(false);
    store.apply(followUpsCounted, found.length);
  } catch (problem) {
    if (!problem.passing) complain(problem);
  }
}
