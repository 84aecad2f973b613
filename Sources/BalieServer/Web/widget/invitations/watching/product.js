import { linkedProduct } from "./linked-product.js";
import { amountOf } from "./price.js";

/**
 * What the page sells: what the site told (`Balie.product`), else schema.org's Product in JSON-LD,
 * else an element with `data-balie-product`: `{sku, name, price, currency, picture}` with the price in
 * hundredths, or null. A page with several products is a list, and sells none of them.
 */
export function productOn(told) {
  return checked(told) ?? checked(linkedProduct(linkedData(), location)) ?? checked(fromElement());
}

function checked(product) {
  if (!product?.sku) return null;
  const text = (value, length) => (value ? String(value).trim().slice(0, length) : undefined);
  const price = Math.round(Number(product.price));
  return {
    sku: text(product.sku, 64),
    name: text(product.name, 120),
    price: price > 0 && price <= 100_000_000 ? price : undefined,
    currency: /^[A-Z]{3}$/.test(product.currency) ? product.currency : "EUR",
    picture: text(product.picture, 500),
  };
}

function linkedData() {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => parsed(textContent));
}

function parsed(text) {
  try {
    return [JSON.parse(text)];
  } catch {
    // The site's own data is broken: for us there is no product.
    return [];
  }
}

function fromElement() {
  const marked = document.querySelectorAll("[data-balie-product]");
  if (marked.length !== 1) return null;
  const { balieProduct: sku, balieName: name, baliePrice, balieCurrency: currency } = marked[0].dataset;
  return { sku, name, price: amountOf(baliePrice), currency };
}
