"""Everything kept of a visitor is in what they are given."""

import json
import time
import uuid

from test_erasure import operator

PAGE = {"url": "https://www.example.nl/pagina-erna", "title": "Titel erna"}


def fills_everything(served):
    """A visitor who used all there is, twice: the path of the conversation, and what is to be found."""
    desk = operator(served)
    assert served.ask("PUT", "/api/presence", {"presence": "online"}, desk)[0] == 200
    visit = {"Balie-Visit": str(uuid.uuid4())}
    seen = {
        "facts": {"language": "nl", "device": "phone", "referrer": "verwijzer.example", "earlier": 3},
        "events": [{"type": "page", "path": "/pad-ervoor", "title": "Titel ervoor"}, {"type": "basket", "value": 4321, "items": 2}]}
    assert served.ask("POST", "/api/visits/events", seen, visit)[0] == 204
    touch = {"kind": "followed", "rule": "regel-gevolgd", "page": "/pad-gevolgd", "language": "nl", "device": "phone"}
    assert served.ask("POST", "/api/visits/touches", touch, visit)[0] == 204
    status, _, body = served.ask("POST", "/api/conversations", {
        "clientId": str(uuid.uuid4()), "language": "nl",
        "page": {"url": "https://www.example.nl/pagina-begin", "title": "Titel begin"}})
    assert status == 201
    started = json.loads(body)
    name = started["conversation"]["state"]["id"]
    path, key = f"/api/conversations/{name}", {"Balie-Token": started["token"]}
    at_desk = f"/api/desk/conversations/{name}"

    def does(method, to, body=None, headers=key, accepted=(200, 201, 204)):
        status, _, answer = served.ask(method, to, body, headers)
        assert status in accepted, (method, to, status, answer)
        return json.loads(answer) if answer else None

    def says(text, to=path, headers=key):
        return does("POST", f"{to}/messages", {"clientId": str(uuid.uuid4()), "text": text}, headers)

    does("PUT", f"{path}/visit", {}, {**key, **visit})
    does("PUT", f"{path}/contact", {"name": "Naam eerst", "email": "eerst@example.org"})
    says("hoe lang heb ik garantie?")
    messages = does("GET", path)["messages"]
    answer = next(message for message in messages if message["kind"] == "answer")
    does("PUT", f"{path}/messages/{answer['number']}/feedback", {"helpful": False})
    does("POST", f"{path}/pages", PAGE)
    does("POST", f"{path}/handoff", {})
    offer = next(iter(offers(served, desk, name)))
    does("PUT", f"{at_desk}/offers/{offer['number']}", {"state": "accepted"}, desk)
    epoch = does("GET", at_desk, headers=desk)["summary"]["epoch"]
    does("POST", f"{at_desk}/notes", {"clientId": str(uuid.uuid4()), "text": "Aantekening van binnen"}, desk)
    does("POST", f"{at_desk}/messages", {"clientId": str(uuid.uuid4()), "text": "Woorden van Sanne", "epoch": epoch}, desk)
    does("POST", f"{at_desk}/closure", {"outcome": "resolved"}, desk)
    does("PUT", f"{path}/rating", {"score": 4, "comment": "Toelichting eerst"})
    says("tweede keer woorden")
    does("PUT", f"{path}/contact", {"name": "Naam later", "email": "later@example.org", "phone": "0612345678"})
    does("POST", f"{path}/follow-ups", {"text": "Achtergelaten woorden", "contact": {"name": "Naam terug", "phone": "0687654321"}})
    does("POST", "/api/page/goals", {"id": "doel-1", "name": "offerte", "value": 77, "currency": "EUR"}, key)
    does("POST", "/api/page/orders", {"id": "order-9", "value": 88.5, "currency": "EUR"}, key)
    return [
        "pagina-begin", "Titel begin", "pagina-erna", "Titel erna", "/pad-ervoor", "Titel ervoor", "4321", "verwijzer.example",
        "regel-gevolgd", "/pad-gevolgd", "phone", "Naam eerst", "eerst@example.org", "hoe lang heb ik garantie?",
        answer["markdown"] if "markdown" in answer else "wettelijke garantie", "notHelpful", "visitorAsked",
        "Aantekening van binnen", "Woorden van Sanne", "resolved", "Toelichting eerst", "tweede keer woorden", "Naam later",
        "later@example.org", "0612345678", "Achtergelaten woorden", "Naam terug", "0687654321", "doel-1", "offerte", "order-9",
        "88.50", name]


def offers(served, desk, name):
    end = time.monotonic() + 10
    while time.monotonic() < end:
        rows = json.loads(served.ask("GET", "/api/desk", headers=desk)[2])["conversations"]
        found = [row["offer"] for row in rows if row["id"] == name and row.get("offer")]
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("nobody was offered the conversation")


def test_everything_kept_of_a_visitor_is_in_their_export(serve):
    served = serve()
    values = fills_everything(served)
    for asked in ["later@example.org", "eerst@example.org"]:
        told = served.command("export", asked).stdout
        assert [value for value in values if json.dumps(value, ensure_ascii=False)[1:-1] not in told] == []


def test_nothing_of_it_is_left_in_the_file_once_it_is_erased(serve):
    served = serve()
    values = fills_everything(served)
    served.command("erase", "later@example.org", "--yes")
    assert served.stop() == 0
    kept = b"".join(file.read_bytes() for file in served.data.iterdir() if file.is_file())
    # What names no person stays: sums of orders and goals, and what counts invitations.
    personal = [value for value in values if value[:1].isupper() or "@" in value or value.startswith("06") or "/pad-ervoor" in value]
    assert len(personal) > 10
    assert [value for value in personal if value.encode() in kept] == []
