import { hasMessage, withMessage } from "../../shared/talk/messages.js";

/**
 * What this browser knows of a conversation: its state and its messages, from snapshots, from
 * events of the stream and from answers to requests, whichever comes first.
 */
export class Record {
  #stateCursor = 0;

  constructor() {
    /** The `VisitorState`, or null before the conversation began. */
    this.state = null;
    /** Stored messages in order of number. */
    this.messages = [];
    /** The newest cursor of the stream; what an answer tells is ahead of it and does not count. */
    this.cursor = null;
  }

  /**
   * Takes over a snapshot; gives what `replaceState` does, and the messages that were not known as
   * `arrived`.
   */
  adopt({ state, messages, cursor }) {
    const arrived = messages.filter((message) => this.put(message));
    this.cursor = Math.max(this.cursor ?? 0, cursor);
    return { turn: this.replaceState(state, cursor), arrived };
  }

  /** Whether this change of the stream was taken over already. */
  has({ cursor }) {
    return this.cursor !== null && cursor <= this.cursor;
  }

  /** Puts a message in its place, new or changed; tells whether it is new. */
  put(message) {
    const isNew = !hasMessage(this.messages, message.number);
    this.messages = withMessage(this.messages, message);
    return isNew;
  }

  /**
   * The state of the newer cursor stays. Gives `{before, after}` where the conversation turned, or
   * null.
   */
  replaceState(state, cursor) {
    if (cursor < this.#stateCursor) return null;
    const before = this.state;
    this.#stateCursor = cursor;
    this.state = state;
    return before && isTurn(before, state) ? { before, after: state } : null;
  }
}

function isTurn(before, after) {
  const turned = ({ phase, owner, handoff, followUpLeft, rating }) =>
    JSON.stringify([phase, owner, handoff, followUpLeft, rating]);
  return turned(before) !== turned(after);
}
