import assert from "node:assert/strict";
import test from "node:test";
import { linkedProduct } from "../../../Sources/BalieServer/Web/widget/invitations/watching/linked-product.js";
import { amountOf } from "../../../Sources/BalieServer/Web/widget/invitations/watching/price.js";

const page = { href: "https://shop.example/wassen/aeg-7000", pathname: "/wassen/aeg-7000" };
const aeg = { "@type": "Product", sku: "AEG-7", name: "AEG 7000", offers: { "@type": "Offer", price: "549.00", priceCurrency: "EUR" } };
const sold = (...documents) => linkedProduct(documents, page);
const priced = (offers) => sold({ ...aeg, offers })?.price;

test("a product is found wherever JSON-LD may hold it", () => {
  const whole = { "@context": "https://schema.org" };
  for (const document of [
    aeg,
    [aeg],
    { ...whole, "@graph": [{ "@type": "BreadcrumbList" }, aeg] },
    { ...whole, "@graph": [[{ "@type": "Organization" }, [aeg]]] },
    { ...whole, "@type": "ItemPage", mainEntity: aeg },
    { ...whole, "@type": "WebPage", mainEntity: [{ "@type": "FAQPage" }, aeg] },
    { ...aeg, "@type": ["Product", "Thing"] },
    { ...aeg, "@type": "http://schema.org/Product" },
    { ...aeg, "@type": "schema:Product" },
  ]) assert.equal(sold(document)?.sku, "AEG-7", JSON.stringify(document));
});

test("a price is read in every shape of an offer", () => {
  assert.equal(priced({ price: 549 }), 54_900);
  assert.equal(priced([{ price: "599" }, { price: "549,00" }]), 54_900);
  assert.equal(priced({ "@type": "AggregateOffer", lowPrice: "549.00", highPrice: "699.00" }), 54_900);
  assert.equal(priced({ "@type": "AggregateOffer", offers: [{ price: 599 }, { price: 549 }] }), 54_900);
  assert.equal(priced({ priceSpecification: { price: "549", priceCurrency: "EUR" } }), 54_900);
  assert.equal(priced({ priceSpecification: [{ "@type": "X" }, { price: 549 }] }), 54_900);
  assert.equal(priced(undefined), undefined);
  assert.equal(priced({ price: "op aanvraag" }), undefined);
  assert.equal(priced([null, { price: 0 }]), undefined);
  assert.equal(sold({ ...aeg, offers: { price: 549, priceCurrency: "GBP" } }).currency, "GBP");
});

test("a price is read as people write it", () => {
  for (const [text, amount] of [
    ["549", 54_900], ["549,00", 54_900], ["549.5", 54_950], ["1.299,95", 129_995], ["1,299.95", 129_995],
    ["1.299", 129_900], ["€ 1.299,-", 129_900], ["1 299,95", 129_995], ["1'299.00", 129_900], [549.5, 54_950], ["0,99", 99],
  ]) assert.equal(Math.round(amountOf(text)), amount, String(text));
  for (const none of ["", undefined, null, "gratis", {}]) assert.ok(Number.isNaN(amountOf(none)), String(none));
});

test("a group of variants is one product, at its lowest price", () => {
  const variant = (sku, price) => ({ "@type": "Product", sku, offers: { price, priceCurrency: "EUR" }, image: `/${sku}.png` });
  const group = { "@type": "ProductGroup", productGroupID: "SHIRT", name: "Shirt", hasVariant: [variant("S", "24,95"), variant("M", "19,95")] };
  assert.deepEqual(sold(group), { sku: "SHIRT", name: "Shirt", price: 1_995, currency: "EUR", picture: "/S.png" });
});

test("of several products it is the one of the page's own address, and a list sells none", () => {
  const other = { ...aeg, sku: "MIELE", url: "https://shop.example/wassen/miele" };
  assert.equal(sold(aeg, other), null);
  assert.equal(sold({ ...aeg, url: "/wassen/aeg-7000" }, other)?.sku, "AEG-7");
  assert.equal(sold({ ...aeg, "@id": "https://shop.example/wassen/aeg-7000#product" }, other)?.sku, "AEG-7");
  assert.equal(sold({ "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: aeg }] }), null);
});

test("the same product told twice is one", () => {
  assert.equal(sold(aeg, { "@graph": [aeg] })?.sku, "AEG-7");
});

test("what is no product, or hostile, breaks nothing", () => {
  for (const junk of [null, 7, "Product", [], {}, { "@type": null }, { "@type": { a: 1 } }, { "@type": "Product" }, { "@graph": null },
    { "@type": "Product", sku: "a", offers: "gratis", image: { url: null }, hasVariant: [null, 3] }]) {
    assert.doesNotThrow(() => sold(junk));
  }
  let deep = aeg;
  for (let level = 0; level < 500; level++) deep = { "@graph": [deep] };
  assert.equal(sold(deep)?.sku, "AEG-7");
});
