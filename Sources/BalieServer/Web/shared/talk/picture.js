/**
 * The picture of a file as an element. Drawn on a canvas: a page's policy may refuse images from
 * anywhere but its own site, and what is drawn is upright whatever the camera noted. Throws where
 * the browser cannot read it.
 */
export async function picture(blob, { most = 480, label = "" } = {}) {
  const bitmap = await createImageBitmap(blob, { imageOrientation: "from-image" });
  const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  return canvas;
}

/** A size as people say it. */
export function sizeWords(bytes, language) {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const maximumFractionDigits = unit === "megabyte" ? 1 : 0;
  const format = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits };
  return new Intl.NumberFormat(language, format).format(Math.max(value, unit === "kilobyte" ? 1 : 0));
}
