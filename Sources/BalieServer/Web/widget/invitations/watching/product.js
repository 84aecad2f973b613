/**
 * What the page sells: what the site told (`Balie.product`), else schema.org's Product in JSON-LD,
 * else an element with `data-balie-product`: `{sku, name, price, picture}` with the price in minor
 * units, or null. A page with several products is a list, and sells none of them.
 */
export function productOn(told) {
  return checked(told) ?? checked(fromLinkedData()) ?? checked(fromElement());
}

function checked(product) {
  if (!product?.sku) return null;
  const text = (value, length) => (value ? String(value).trim().slice(0, length) : undefined);
  const price = Math.round(Number(product.price));
  return {
    sku: text(product.sku, 64),
    name: text(product.name, 120),
    price: Number.isFinite(price) && price > 0 ? price : undefined,
    picture: text(product.picture, 500),
  };
}

function fromLinkedData() {
  const products = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(({ textContent }) => parsed(textContent))
    .filter((thing) => [thing?.["@type"]].flat().includes("Product"));
  if (products.length !== 1) return null;
  const [{ sku, productID, name, image, offers }] = products;
  const offer = [offers].flat()[0];
  const price = Number(offer?.price ?? offer?.lowPrice) * 100;
  return { sku: sku ?? productID ?? name, name, price, picture: [image].flat()[0]?.url ?? [image].flat()[0] };
}

function parsed(text) {
  try {
    return [JSON.parse(text)].flat().flatMap((thing) => thing?.["@graph"] ?? thing);
  } catch {
    // The site's own data is broken: for us there is no product.
    return [];
  }
}

function fromElement() {
  const marked = document.querySelectorAll("[data-balie-product]");
  if (marked.length !== 1) return null;
  const { balieProduct: sku, balieName: name, baliePrice } = marked[0].dataset;
  return { sku, name, price: Number(baliePrice) * 100 };
}
