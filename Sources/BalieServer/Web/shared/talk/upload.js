import { Problem } from "../request.js";

/** Largest file that is taken, in bytes. */
export const largest = 10 * 1_024 * 1_024;

/** What a file dialog shows; what a file is the server tells by its content. */
export const accepted = "image/jpeg,image/png,image/webp,image/gif,application/pdf,.pdf";

/**
 * Sends one file, alone in the body, and gives the parsed answer; throws `Problem`. `onProgress`
 * hears of the share that is sent, 0 to 1. Tried again under the same `clientId` in the address it
 * is stored once.
 */
export function upload(url, file, { headers = {}, onProgress = () => {}, signal } = {}) {
  if (file.size > largest) {
    return Promise.reject(new Problem({ status: 413, code: "fileTooLarge", title: "Too large" }));
  }
  // Only this tells how far a body is; fetch cannot.
  const line = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    line.open("POST", url);
    line.responseType = "text";
    for (const [name, value] of Object.entries(headers)) line.setRequestHeader(name, value);
    line.setRequestHeader("Content-Type", "application/octet-stream");
    line.setRequestHeader("Accept", "application/json");
    line.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    line.onload = () => (line.status < 300 ? resolve(parsed(line)) : reject(refusal(line)));
    line.onerror = () => reject(new Problem({ status: 0, code: "offline", title: "No answer" }));
    line.onabort = () => reject(signal?.reason ?? new DOMException("", "AbortError"));
    signal?.addEventListener("abort", () => line.abort());
    line.send(file);
  });
}

function refusal(line) {
  return new Problem({ status: line.status, code: `http${line.status}`, ...parsed(line) });
}

function parsed(line) {
  try {
    return JSON.parse(line.responseText);
  } catch {
    // Something between us and the server answered with a page of its own.
    return {};
  }
}
