import { fill, h } from "../../shared/element.js";
import { newClientId } from "../../shared/talk/client-id.js";
import { store } from "../state/current.js";
import { complain, confirm } from "../acting/actions.js";
import { api } from "../server/api.js";
import { refill } from "../drawing/dom.js";
import { today } from "../balie-dialogs/days.js";
import { dayAndTime, formatDay } from "../drawing/format.js";
import { line } from "../server/line.js";
import { mailLink, phoneLink } from "../drawing/links.js";
import { t } from "../drawing/words.js";

const next = {
  open: [["claimed", "claim"], ["done", "finish"]],
  claimed: [["done", "finish"], ["open", "release"]],
  done: [["open", "reopen"]],
};

/** Messages that visitors left because nobody was there, who is on them, and their answers. */
class BalieFollowUps extends HTMLElement {
  #showsDone = false;
  // Answers being written, by what they answer: they outlast a list that is drawn anew.
  #answers = new Map();
  #list = h("ul", {});
  #tabs = [tab("open", false), tab("done", true)];
  #news = ({ detail }) => detail.type.startsWith("followUp") && this.#load();

  connectedCallback() {
    for (const { button, isDone } of this.#tabs) {
      button.addEventListener("click", () => this.#choose(isDone));
    }
    const tabs = h("div", { class: "tabs", role: "group", "aria-label": t("followUps.show") });
    fill(tabs, ...this.#tabs.map(({ button }) => button));
    fill(this, h("h1", {}, t("page.follow-ups")), tabs, this.#list);
    line.addEventListener("news", this.#news);
    this.#choose(false);
  }

  disconnectedCallback() {
    line.removeEventListener("news", this.#news);
  }

  #choose(isDone) {
    this.#showsDone = isDone;
    for (const each of this.#tabs) {
      each.button.setAttribute("aria-pressed", String(each.isDone === isDone));
    }
    this.#load();
  }

  async #load() {
    try {
      this.#show(await api.followUps(this.#showsDone));
    } catch (problem) {
      complain(problem);
    }
  }

  #show(found) {
    const empty = h(
      "li",
      { class: "empty" },
      t(this.#showsDone ? "followUps.noneDone" : "followUps.none"),
    );
    refill(this.#list, ...(found.length ? found.map((each) => this.#item(each)) : [empty]));
  }

  #item(followUp) {
    const { conversation, index, text, contact, leftAt, promise, state, by } = followUp;
    const who = by
      ? t(`followUp.${state}.by`, { name: by.name ?? by.id ?? "" })
      : t(`followUp.${state}`);
    return h(
      "li",
      { class: state },
      h(
        "p",
        { class: "facts" },
        h("span", { class: `tag ${state}` }, who),
        promise && state !== "done" && due(promise),
        h("time", { datetime: leftAt }, dayAndTime(leftAt)),
      ),
      h("p", { class: "words", dir: "auto" }, text),
      h("p", { class: "contact" }, ...reach(contact)),
      h(
        "p",
        { class: "buttons" },
        state !== "done" && this.#answerButton(followUp),
        ...next[state].map(([to, name]) => this.#button(followUp, to, name)),
        h("a", {
          href: `#/conversations/${conversation}`,
          "data-keep": `open-${conversation}-${index}`,
        }, t("followUp.conversation")),
      ),
      this.#answers.get(`${conversation}/${index}`),
    );
  }

  #answerButton(followUp) {
    const { conversation, index, contact } = followUp;
    const words = t("followUp.answer");
    return h("button", {
      type: "button",
      class: "primary",
      "aria-label": contact.name ? `${words}: ${contact.name}` : words,
      "data-keep": `answer-${conversation}-${index}`,
      onclick: ({ target }) => this.#write(followUp, target.closest("li")),
    }, words);
  }

  #write(followUp, item) {
    const { conversation, index } = followUp;
    const key = `${conversation}/${index}`;
    if (!this.#answers.has(key)) this.#answers.set(key, this.#form(followUp, key));
    const form = this.#answers.get(key);
    item.append(form);
    form.querySelector("textarea").focus();
  }

  #form({ conversation, index, contact }, key) {
    const clientId = newClientId();
    const text = h("textarea", { rows: "4", maxlength: "4000", "aria-label": t("followUp.answer.text"), "data-keep": `text-${key}` });
    const send = h("button", { type: "submit", class: "primary" }, t("followUp.answer.send"));
    const cancel = () => {
      this.#answers.delete(key);
      form.remove();
    };
    const form = h(
      "form",
      { class: "answer", novalidate: true },
      text,
      h("p", { class: "aside" }, whereItGoes(contact)),
      h(
        "p",
        { class: "buttons" },
        send,
        h("button", { type: "button", class: "plain", onclick: cancel }, t("followUp.answer.cancel")),
      ),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const words = text.value.trim();
      if (!words) return text.focus();
      send.disabled = true;
      try {
        await api.answerFollowUp(conversation, index, { clientId, text: words });
        this.#answers.delete(key);
        confirm(t(isMailed(contact) ? "followUp.answered.mail" : "followUp.answered.here"));
      } catch (problem) {
        // The words stay: somebody who was second may want to pass them on.
        send.disabled = false;
        complain(problem);
      }
      return this.#load();
    });
    return form;
  }

  #button({ conversation, index, contact }, to, name) {
    const words = t(`followUp.${name}`);
    const label = contact.name ? `${words}: ${contact.name}` : words;
    const act = () => this.#set(conversation, index, to);
    const keep = `${name}-${conversation}-${index}`;
    return h("button", {
      type: "button",
      class: "plain",
      "aria-label": label,
      "data-keep": keep,
      onclick: act,
    }, words);
  }

  async #set(conversation, index, state) {
    try {
      await api.setFollowUp(conversation, index, state);
      confirm(t(`followUp.now.${state}`));
    } catch (problem) {
      complain(problem);
    }
    await this.#load();
  }
}

function isMailed({ email }) {
  return Boolean(email) && store.state.features.mail;
}

/** Where an answer is read, before it is written. */
function whereItGoes(contact) {
  if (isMailed(contact)) return t("followUp.answer.mail", { address: contact.email });
  return t(contact.phone ? "followUp.answer.here.phone" : "followUp.answer.here");
}

/** By when somebody was promised to hear, and how; what is late says so. */
function due({ day, means }) {
  const now = today();
  const when = day < now ? "late" : day === now ? "today" : "later";
  const words = t(`followUp.due.${when}`, { day: formatDay(day), means: t(`followUp.means.${means}`) });
  return h("span", { class: `tag due ${when}` }, words);
}

function tab(name, isDone) {
  return { isDone, button: h("button", { type: "button" }, t(`followUps.${name}`)) };
}

function reach({ name, email, phone }) {
  const parts = [
    name && h("span", { dir: "auto" }, name),
    email && mailLink(email),
    phone && phoneLink(phone),
  ];
  return parts.filter(Boolean).flatMap((part, index) => [index > 0 && " · ", part]);
}

customElements.define("balie-follow-ups", BalieFollowUps);
