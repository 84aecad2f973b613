/** Eye contact before words: the launcher moves once, and shows a dot until it is pressed. */
export function nod(widget) {
  const { launcher } = widget;
  if (launcher.dataset.nod !== undefined) return;
  widget.wear(look);
  launcher.dataset.nod = "";
  widget.addEventListener("balie-open", () => delete launcher.dataset.nod, { once: true });
}

const look = `#launcher[data-nod]{animation:balie-nod 600ms ease-in-out 1}
#launcher[data-nod]:after{content:"";position:absolute;inset-block-start:-3px;inset-inline-end:-3px;
width:12px;height:12px;border:2px solid #fff;border-radius:50%;background:#b3261e}
@keyframes balie-nod{30%{translate:0 -7px}60%{translate:0 2px}}
@media (prefers-reduced-motion:reduce){#launcher[data-nod]{animation:none}}`;
