import { announce } from "../../shared/element.js";
import { field, FormDialog, ticks } from "../balie-administration/form-dialog.js";
import { api } from "../server/api.js";
import { t } from "../drawing/words.js";

const scopes = ["orders", "goals", "figures"];

/** Makes a key. */
class BalieKeyForm extends FormDialog {
  heading() {
    return t("keys.add");
  }

  fields() {
    return [
      field(t("keys.name"), "name", { required: true, maxlength: "80", autofocus: true }, t("keys.name.help")),
      field(t("keys.shop"), "shop", { value: "main", pattern: "[a-z0-9\\-]{1,40}", autocapitalize: "none" }, t("keys.shop.help")),
      ticks(t("keys.column.scopes"), "scopes", scopes.map((scope) => [scope, t(`keys.scope.${scope}`)]), ["orders"]),
    ];
  }

  async save(data) {
    const made = await api.makeKey({
      name: data.get("name").trim(),
      shop: data.get("shop").trim() || "main",
      scopes: data.getAll("scopes"),
    });
    announce(this, "balie-key-made", made);
  }
}

customElements.define("balie-key-form", BalieKeyForm);
