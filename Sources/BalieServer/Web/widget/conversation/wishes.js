import { Problem } from "../../shared/request.js";
import { upload } from "../../shared/talk/upload.js";

/** What a visitor seldom wants of a conversation: each is given `{api, act, put, forget}` of it. */
export const wishes = {
  /** Sends a file: `{clientId, description, onProgress, signal}` go along. */
  async sendFile({ api, put }, file, { clientId, description, ...options }) {
    const { url, headers } = api.at("/attachments");
    url.search = new URLSearchParams({ clientId, name: file.name ?? "", description });
    put(await upload(url, file, { ...options, headers }));
  },

  /** The bytes of a file. */
  async fetchFile({ api }, id) {
    const { url, headers } = api.at(`/attachments/${id}`);
    const response = await fetch(url, { headers, credentials: "omit" });
    if (!response.ok) throw new Problem({ status: response.status, title: response.statusText });
    return response.blob();
  },

  /** The transcript by mail. */
  mailTranscript({ act }, email) {
    return act("POST", "/transcripts", { email });
  },

  /** Erases it, or asks for that where the site must keep it; tells whether it is gone. */
  async erase({ act, forget }) {
    const isGone = (await act("DELETE", "")) === null;
    if (isGone) forget();
    return isGone;
  },
};
