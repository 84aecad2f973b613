import { request } from "../../shared/request.js";

/** What the desk does with deals. Every function throws `Problem`. */
export const dealsApi = {
  hand: (id, body) => request("POST", deals(id), { body }),
  withdraw: (id, number) => request("DELETE", `${deals(id)}/${number}`),
};

function deals(id) {
  return `/api/desk/conversations/${encodeURIComponent(id)}/deals`;
}
