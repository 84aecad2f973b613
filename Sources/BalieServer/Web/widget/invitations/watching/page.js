import { productOn } from "./product.js";

/** Fields that a form refuses at once are one failed try. */
const oneTry = 500;
/** Amounts out of any shop's range, in minor units, are a mistake. */
const mostMoney = 100_000_000;

/**
 * What the page sees of its visitor, told as the events of a click path. A page that changes
 * without being loaded counts, and so does one that the browser brings back as it was. No word that
 * is typed is looked at.
 */
export class Page {
  #widget;
  #tell;
  #listening = null;
  #shown = null;
  #product = null;
  #refusedAt = 0;

  /** `tell` is called with each event. */
  constructor(widget, tell) {
    this.#widget = widget;
    this.#tell = tell;
  }

  /** What the page in front sells, or null. */
  get product() {
    return this.#product;
  }

  enter() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = (target, name, act, capture = false) =>
      target.addEventListener(name, act, { signal, capture, passive: true });
    listen(document, "visibilitychange", () => this.#turned());
    listen(window, "pagehide", () => document.hidden || this.#tell({ type: "hidden" }));
    listen(window, "pageshow", ({ persisted }) => persisted && this.#turned());
    listen(document, "invalid", () => this.#refused(), true);
    listen(document.documentElement, "mouseleave", ({ clientY }) => clientY <= 0 && this.#tell({ type: "leave-top" }));
    listen(this.#widget, "balie-told", ({ detail }) => this.#heard(detail));
    const marks = new MutationObserver((changes) => this.#marked(changes));
    marks.observe(document, { subtree: true, attributeFilter: ["aria-invalid"] });
    signal.addEventListener("abort", () => marks.disconnect());
    // A page that loads behind another is not looked at yet.
    if (!document.hidden) this.#arrive();
    for (const told of this.#widget.told ?? []) if (told.name !== "product") this.#heard(told);
  }

  leave() {
    this.#listening?.abort();
  }

  /** Whether the site has changed its page without loading one. */
  look() {
    if (location.pathname !== this.#shown) this.#arrive();
  }

  /** `isBack` where the page may have been in front all the time. */
  #arrive(isBack = false) {
    this.#shown = location.pathname;
    const told = (this.#widget.told ?? []).findLast(({ name, path }) => name === "product" && path === this.#shown);
    this.#product = productOn(told?.detail);
    const { sku: product, name, price, currency } = this.#product ?? {};
    // At the desk amounts are the site's own euros.
    const inEuros = currency === "EUR" ? { price } : {};
    const page = { type: "page", path: this.#shown, title: document.title, product, name, ...inEuros };
    this.#tell(isBack ? { ...page, isBack } : page);
    this.#tell({ type: "visible" });
    this.#relate(told?.detail);
  }

  /** What the site says that goes with what is looked at; of use to an operator. */
  #relate(detail) {
    const related = [detail?.related ?? []].flat().map(String).slice(0, 5);
    if (related.length > 0) this.#tell({ type: "related", related });
  }

  #turned() {
    if (document.hidden) return this.#tell({ type: "hidden" });
    // Another tab may have been in front meanwhile: what is in front now is this page.
    return this.#arrive(this.#shown === location.pathname);
  }

  #heard({ name, detail }) {
    if (name === "product") return document.hidden || this.#arrive(true);
    if (name === "basket") {
      return this.#tell({ type: "basket", value: whole(detail?.value, mostMoney), items: whole(detail?.items, 10_000) });
    }
    if (name === "order") return this.#tell({ type: "order", value: whole(detail?.value, mostMoney) });
    this.#relate(detail);
    return this.#tell({ type: "signal", name: String(detail?.name ?? detail).slice(0, 64) });
  }

  #marked(changes) {
    if (changes.some(({ target }) => target.getAttribute("aria-invalid") === "true")) this.#refused();
  }

  #refused() {
    if (performance.now() - this.#refusedAt < oneTry && this.#refusedAt > 0) return;
    this.#refusedAt = performance.now();
    this.#tell({ type: "invalid", field: "" });
  }
}

/** A site may tell anything: a whole number from nought to the most there can be. */
function whole(value, most) {
  return Math.min(Math.max(0, Math.round(Number(value)) || 0), most);
}
