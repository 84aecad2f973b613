/** What the server refused and why (RFC 9457), or that it could not be reached at all. */
export class Problem extends Error {
  constructor({ status, code, title, detail, epoch, problems }) {
    super(title);
    this.name = "Problem";
    /** The HTTP status; 0 where no answer came. */
    this.status = status;
    /** A stable name, e.g. `staleEpoch`; `offline` where no answer came. */
    this.code = code;
    this.title = title;
    this.detail = detail;
    /** With `staleEpoch`, the current one. */
    this.epoch = epoch;
    /** With `wouldBreak`, what would be wrong in the content files. */
    this.problems = problems;
  }

  /** Whether the same request may succeed later without anybody changing it. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** Sends JSON and gives the parsed JSON answer, or null where there is none; throws `Problem`. */
export async function request(method, url, options = {}) {
  const response = await send(method, url, options);
  if (!response.ok) throw await problem(response);
  return response.status === 204 ? null : parsed(response);
}

async function send(method, url, { body, headers = {}, signal, keepalive, credentials }) {
  const content = body === undefined ? {} : { "Content-Type": "application/json" };
  try {
    return await fetch(url, {
      method,
      headers: { Accept: "application/json", ...content, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
      keepalive,
      credentials,
      cache: "no-store",
    });
  } catch (error) {
    throw error.name === "AbortError" ? error : unreachable(error);
  }
}

async function parsed(response) {
  try {
    return await response.json();
  } catch (error) {
    // The line broke in the middle of the answer: the same as no answer.
    throw error.name === "AbortError" ? error : unreachable(error);
  }
}

function unreachable(error) {
  return new Problem({ status: 0, code: "offline", title: "No answer", detail: error.message });
}

async function problem(response) {
  const fallback = { status: response.status, code: `http${response.status}` };
  try {
    return new Problem({ title: response.statusText, ...fallback, ...(await response.json()) });
  } catch {
    // Something between us and the server answered with a page of its own: its status is all we
    // know.
    return new Problem({ title: response.statusText, ...fallback });
  }
}
