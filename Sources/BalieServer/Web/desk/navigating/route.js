import { store } from "../state/current.js";
import { routeChanged } from "../state/store.js";

/** Where a hash leads: `#/conversations/ID`, `#/conversations/ID/card`, `#/history` … */
export function parseRoute(hash) {
  const [page, id, view] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  return { page: page || "conversations", id: id || null, view: view || null };
}

// What is no encoded text, such as `%E0%`, is taken as it stands: it names nothing.
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to a page, a conversation in it, or the card beside that. */
export function go(page, id = null, view = null) {
  location.hash = hashOf(page, id, view);
}

/** The hash that leads there, for a link. */
export function hashOf(page, id = null, view = null) {
  return `#/${[page, id, view].filter(Boolean).map(encodeURIComponent).join("/")}`;
}

/** Shows one conversation. */
export function openConversation(id) {
  go("conversations", id);
}

/** Follows the address from now on, so that the browser's own back and reload work. */
export function followAddress() {
  const follow = () => store.apply(routeChanged, parseRoute(location.hash));
  addEventListener("hashchange", follow);
  follow();
}
