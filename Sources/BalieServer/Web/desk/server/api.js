import { request } from "../../shared/request.js";

/** What the desk asks of the server, by name. Every function throws `Problem`. */
export const api = {
  session: () => request("GET", "/api/session"),
  signIn: (id, password) => request("POST", "/api/session", { body: { id, password } }),
  signOut: () => request("DELETE", "/api/session"),
  showPresence: (idle) => request("POST", "/api/presence/heartbeat", { body: { idle } }),
  sessions: () => request("GET", "/api/sessions"),
  endSession: (id) => request("DELETE", `/api/sessions/${encodeURIComponent(id)}`),
  signInLink: (token) => request("POST", "/api/sign-in-link", { body: { token } }),
  usePasswordLink: (token, password) =>
    request("PUT", "/api/sign-in-link", { body: { token, password } }),
  setPresence: (body) => request("PUT", "/api/presence", { body }),

  site: () => request("GET", "/api/site"),
  desk: () => request("GET", "/api/desk"),
  history: () => request("GET", "/api/desk/history"),
  search: (q, signal) =>
    request("GET", `/api/desk/search?${new URLSearchParams({ q })}`, { signal }),
  suggestions: (q, language, signal) =>
    request("GET", `/api/desk/suggestions?${new URLSearchParams({ q, language })}`, { signal }),
  cannedReplies: (language) =>
    request("GET", `/api/desk/canned-replies?${new URLSearchParams({ language })}`),
  followUps: (done) => request("GET", `/api/desk/follow-ups?${new URLSearchParams({ done })}`),

  conversation: (id) => request("GET", conversation(id)),
  answerOffer: (id, number, state) =>
    request("PUT", conversation(id, `/offers/${number}`), { body: { state } }),
  take: (id) => request("PUT", conversation(id, "/assignment")),
  takeOver: (id, epoch) => request("PUT", conversation(id, "/takeover"), { body: { epoch } }),
  returnToBot: (id) => request("DELETE", conversation(id, "/assignment")),
  postMessage: (id, body) => request("POST", conversation(id, "/messages"), { body }),
  postNote: (id, body) => request("POST", conversation(id, "/notes"), { body }),
  typing: (id, active) => request("POST", conversation(id, "/typing"), { body: { active } }),
  transfer: (id, body) => request("POST", conversation(id, "/transfer"), { body }),
  close: (id, outcome) => request("POST", conversation(id, "/closure"), { body: { outcome } }),
  promise: (id, body) => request("POST", conversation(id, "/promises"), { body }),
  setFollowUp: (id, index, state) =>
    request("PUT", conversation(id, `/follow-ups/${index}`), { body: { state } }),
  answerFollowUp: (id, index, body) =>
    request("POST", conversation(id, `/follow-ups/${index}/answers`), { body }),
  saw: (id, upTo) => request("PUT", conversation(id, "/seen"), { body: { upTo } }),
  setTags: (id, tags) => request("PUT", conversation(id, "/tags"), { body: { tags } }),
  visitor: (id) => request("GET", conversation(id, "/visitor")),

  gaps: () => request("GET", "/api/knowledge/gaps"),
  previewGap: (id, body) => request("POST", gap(id, "/preview"), { body }),
  resolveGap: (id, body) => request("POST", gap(id, "/resolution"), { body }),
  topics: () => request("GET", "/api/knowledge/topics"),
  topic: (name) => request("GET", `/api/knowledge/topics/${encodeURIComponent(name)}`),
  reading: (q, language, signal) =>
    request("GET", `/api/knowledge/reading?${readingOf(q, language)}`, { signal }),
  contentFiles: () => request("GET", "/api/knowledge/files"),
  contentFile: (path) =>
    request("GET", `/api/knowledge/files?${new URLSearchParams({ path })}`),
  previewFile: (body) => request("POST", "/api/knowledge/files/preview", { body }),
  writeFile: (body) => request("PUT", "/api/knowledge/files", { body }),
  problems: () => request("GET", "/api/knowledge/problems"),

  operators: () => request("GET", "/api/operators"),
  addOperator: (body) => request("POST", "/api/operators", { body }),
  changeOperator: (id, body) =>
    request("PATCH", `/api/operators/${encodeURIComponent(id)}`, { body }),
  addSignInLink: (id) =>
    request("POST", `/api/operators/${encodeURIComponent(id)}/sign-in-links`),
  keys: () => request("GET", "/api/keys"),
  makeKey: (body) => request("POST", "/api/keys", { body }),
  revokeKey: (id) => request("DELETE", `/api/keys/${encodeURIComponent(id)}`),
  teams: () => request("GET", "/api/teams"),
  putTeam: (id, body) => request("PUT", `/api/teams/${encodeURIComponent(id)}`, { body }),
};

function conversation(id, rest = "") {
  return `/api/desk/conversations/${encodeURIComponent(id)}${rest}`;
}

// Without a language it is detected, as it is for a visitor.
function readingOf(q, language) {
  return new URLSearchParams(language ? { q, language } : { q });
}

function gap(id, rest) {
  return `/api/knowledge/gaps/${encodeURIComponent(id)}${rest}`;
}
