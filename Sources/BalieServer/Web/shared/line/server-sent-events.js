/**
 * Cuts a byte stream into Server-Sent Events (the WHATWG HTML standard, "Interpreting an event
 * stream"). Yields `{name, data, id}` for events and null for a comment, which shows that the line
 * is alive.
 */
export async function* serverSentEvents(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let fields = { data: [] };
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const lines = (rest + value).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop();
      for (const line of lines) {
        if (line === "") {
          if (fields.data.length > 0) yield finished(fields);
          fields = { data: [] };
        } else if (line.startsWith(":")) {
          yield null;
        } else {
          read(line, fields);
        }
      }
    }
  } finally {
    // The line may have broken already; there is nothing left to save on it.
    await reader.cancel().catch(() => {});
  }
}

function read(line, fields) {
  const colon = line.indexOf(":");
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
  if (name === "data") fields.data.push(value);
  if (name === "event") fields.name = value;
  if (name === "id") fields.id = value;
}

function finished({ name = "message", data, id }) {
  return { name, data: data.join("\n"), id };
}
