import { complain } from "./actions.js";
import { api } from "./api.js";
import { store } from "./current.js";
import { followUpsCounted } from "./store.js";

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
