import { teamNamed } from "../conversation/team-name.js";
import { VisitorAPI } from "../conversation/visitor-api.js";
import { fits } from "./page-pattern.js";

/**
 * What a visitor finds while nobody is there. The launcher shows where the site says so:
 * `data-show="person"` while a person can be had, `data-show="hours"` in opening hours;
 * `data-pages="/service/**, /contact"` on these pages. The site's own links and buttons with
 * `data-balie-open` open the window; while no person can be had, `data-balie-open="hide"` are out of
 * sight, in their place, and `data-balie-open="disable"` cannot be pressed. A talk that is under way
 * stays at hand. Resolves once it is known what shows.
 */
export async function guard(widget) {
  const { show = "", pages = "", team } = widget.options;
  let availability = null;
  const update = () => {
    const isThere = show === "hours" ? isOpen(availability) : availability?.available === true;
    const isWanted = (!show || isThere) && isNamed(pages);
    widget.launcher.hidden = !isWanted && !isTalking(widget);
    for (const door of document.querySelectorAll("[data-balie-open]")) {
      set(door, availability?.available === true);
    }
  };
  followPage(update);
  await new Promise((resolve) => {
    const api = new VisitorAPI(widget.base);
    const stream = api.availability(widget.language, teamNamed(team));
    stream.addEventListener("availability", ({ detail }) => {
      availability = detail;
      update();
      resolve();
    });
    // Nobody can be had over a line that is down.
    stream.addEventListener("disconnected", () => {
      availability = null;
      update();
    });
    stream.addEventListener("ended", resolve);
    setTimeout(resolve, 2_000);
    stream.open();
  });
  update();
}

function isOpen(availability) {
  return availability !== null && (availability.available || availability.reason !== "closed");
}

function isTalking({ frame }) {
  const state = frame?.conversation.state;
  return Boolean(frame?.isOpen || (state && state.phase !== "closed"));
}

/** No pattern is every page. */
function isNamed(pages) {
  const patterns = `${pages}`.split(/[\s,]+/).filter(Boolean);
  return patterns.length === 0 || patterns.some((pattern) => fits(pattern, location.pathname));
}

/** Out of sight but in its place: the page does not jump. */
function set(door, isThere) {
  if (door.dataset.balieOpen === "hide") {
    door.style.visibility = isThere ? "" : "hidden";
  }
  if (door.dataset.balieOpen === "disable") door.setAttribute("aria-disabled", String(!isThere));
}

/** A site that changes its page without loading it brings other doors, and is another page. */
function followPage(update) {
  new MutationObserver((changes) => {
    const brings = ({ addedNodes }) => [...addedNodes].some((node) => node.nodeType === 1);
    if (changes.some(brings)) update();
  }).observe(document.documentElement, { childList: true, subtree: true });
  window.navigation?.addEventListener("navigatesuccess", update);
  addEventListener("popstate", update);
}
