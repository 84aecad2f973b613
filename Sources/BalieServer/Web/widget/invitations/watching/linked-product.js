import { amountOf } from "./price.js";

/** What holds the thing that a page is about, one in another. */
const holders = ["@graph", "mainEntity", "mainEntityOfPage", "about"];

/**
 * The one product that a page's JSON-LD says it sells: `{sku, name, price, currency, picture}`, or
 * null. Of several that stand side by side it is the one that has the page's own address; those in a
 * list belong to none.
 */
export function linkedProduct(documents, page) {
  const products = unlike(documents.flatMap(things).filter(isProduct));
  const own = products.length > 1 ? products.filter((each) => isAt(each, page)) : products;
  return own.length === 1 ? product(own[0]) : null;
}

function things(thing) {
  if (Array.isArray(thing)) return thing.flatMap(things);
  if (typeof thing !== "object" || thing === null) return [];
  return [thing, ...holders.flatMap((name) => things(thing[name]))];
}

/** `Product`, also as `schema:Product` or with its whole address. */
function isOf(thing, kind) {
  return [thing["@type"]].flat().some((type) => typeof type === "string" && type.split(/[/:#]/).at(-1) === kind);
}

function isProduct(thing) {
  return ["Product", "ProductGroup", "ProductModel", "IndividualProduct", "Vehicle"].some((kind) => isOf(thing, kind));
}

/** Sites tell the same product more than once: by its number, else by its name. */
function unlike(products) {
  const known = new Map(products.map((each) => [`${numberOf(each)}`, each]));
  return [...known.values()];
}

function numberOf({ sku, productGroupID, productID, gtin13, gtin, mpn, name }) {
  return sku ?? productGroupID ?? productID ?? gtin13 ?? gtin ?? mpn ?? name;
}

function isAt({ url, "@id": id }, { href, pathname }) {
  return [url, id].some((address) => {
    try {
      return typeof address === "string" && new URL(address, href).pathname === pathname;
    } catch {
      // No address: of a product elsewhere.
      return false;
    }
  });
}

function product(thing) {
  const offers = offersOf(thing);
  const priced = offers.map((offer) => ({ offer, price: priceOf(offer) })).filter(({ price }) => price > 0);
  const lowest = priced.toSorted((one, other) => one.price - other.price)[0];
  const [picture] = [thing.image ?? variants(thing)[0]?.image].flat();
  return {
    sku: numberOf(thing),
    name: thing.name,
    price: lowest?.price,
    currency: lowest && currencyOf(lowest.offer),
    picture: picture?.url ?? picture?.contentUrl ?? picture,
  };
}

function variants({ hasVariant }) {
  return [hasVariant ?? []].flat().filter((each) => typeof each === "object" && each !== null);
}

/** A product's own offers, else those of its variants; an aggregate stands for those in it. */
function offersOf(thing) {
  const own = [thing.offers ?? []].flat().filter(Boolean);
  return own.length > 0 ? own : variants(thing).flatMap(offersOf);
}

/** By an aggregate's lowest price, an offer's own, or that of its specification. */
function priceOf({ lowPrice, price, priceSpecification, offers }) {
  const specified = [priceSpecification ?? []].flat().find((each) => each?.price !== undefined)?.price;
  const own = amountOf(lowPrice ?? price ?? specified);
  if (own > 0) return own;
  const inner = [offers ?? []].flat().filter(Boolean).map(priceOf).filter((each) => each > 0);
  return inner.length > 0 ? Math.min(...inner) : NaN;
}

function currencyOf({ priceCurrency, priceSpecification, offers }) {
  const specified = [priceSpecification ?? []].flat().find((each) => each?.priceCurrency)?.priceCurrency;
  return priceCurrency ?? specified ?? [offers ?? []].flat().find((each) => each?.priceCurrency)?.priceCurrency;
}
