import { fill, h } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { Part } from "../part.js";

/** A line that is mended within this time was never worth a word. */
const grace = 1_200;
const goodNewsLasts = 3_000;
const heldLasts = 8_000;

/** Says when the line is down, that of the other side too, and when it is up again. */
export class BalieLine extends Part {
  #standing = "fine";
  #timer = null;
  #saidHeld = false;

  build() {
    this.setAttribute("role", "status");
    this.hidden = true;
    addEventListener("offline", () => this.update());
    addEventListener("online", () => this.update());
  }

  update() {
    const { line, lost, held, refused, otherIsSilent } = this.conversation;
    const isDown = line === "down" || (!navigator.onLine && line !== "none");
    if (refused) return this.#say("refused");
    if (lost) return this.#say("lost");
    if (held && !this.#saidHeld) return this.#sayHeld();
    if (isDown && ["fine", "up", "held", "silent"].includes(this.#standing)) this.#later("down", grace);
    if (line === "up" && this.#standing === "down") this.#recovered();
    if (line === "up" && this.#standing === "doubt") this.#say("fine");
    const isQuiet = ["fine", "silent", "held"].includes(this.#standing);
    if (otherIsSilent && isQuiet && !isDown) return this.#say("silent");
    if (!otherIsSilent && this.#standing === "silent") this.#say("fine");
    if (line === "none" || (line === "connecting" && this.#standing === "lost")) this.#say("fine");
  }

  /** Said once: from then on words come a little late, which everybody gets used to. */
  #sayHeld() {
    this.#saidHeld = true;
    this.#say("held");
    this.#later("fine", heldLasts);
  }

  #recovered() {
    this.#say("up");
    this.#later("fine", goodNewsLasts);
  }

  #later(standing, wait) {
    if (standing === "down") this.#standing = "doubt";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(standing), wait);
  }

  #say(standing) {
    if (standing === this.#standing) return;
    clearTimeout(this.#timer);
    this.#standing = standing;
    this.dataset.standing = standing;
    this.hidden = standing === "fine";
    if (standing === "fine") fill(this);
    else fill(
      this,
      icon(standing === "up" ? "check" : "offline"),
      h("span", {}, this.t(`line.${standing}`, { name: this.conversation.state?.owner?.name ?? "" })),
    );
  }
}

customElements.define("balie-line", BalieLine);
