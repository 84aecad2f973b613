import { h } from "../../shared/element.js";

/** Where the site says what it does with what visitors say. */
export async function show({ site, texts }, line) {
  await texts.complete();
  const { privacy } = site.look;
  const href = privacy[texts.language] ?? Object.values(privacy)[0];
  line.append(h("a", { href, target: "_blank", rel: "noopener" }, texts.t("privacy.line")));
}
