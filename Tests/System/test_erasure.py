"""An erasure by a command beside a running server."""

import json
import threading
import time
import urllib.request
import uuid

from served import PASSWORD, wait_until


class Stream(threading.Thread):
    """Reads a stream to its end, noting when each event came."""

    def __init__(self, served, path, headers):
        super().__init__(daemon=True)
        self.served, self.path, self.headers = served, path, headers
        self.events, self.ended_at = [], None
        self.start()

    def run(self):
        request = urllib.request.Request(
            self.served.address + self.path,
            headers={**self.headers, "Accept": "text/event-stream"})
        name = None
        with urllib.request.urlopen(request, timeout=30) as lines:
            for line in lines:
                line = line.decode().rstrip("\n")
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line.startswith("data: ") and name:
                    data = json.loads(line.removeprefix("data: "))
                    self.events.append((time.monotonic(), name, data))
        self.ended_at = time.monotonic()

    def first(self, name):
        """When the first event of a name came, with its data."""
        return next(((at, data) for at, named, data in self.events if named == name), None)


def visitor(served, email):
    """A visitor who has said something and left an address: path and headers."""
    status, _, body = served.ask(
        "POST", "/api/conversations", {"clientId": str(uuid.uuid4()), "language": "nl"})
    assert status == 201
    started = json.loads(body)
    path = f"/api/conversations/{started['conversation']['state']['id']}"
    headers = {"Balie-Token": started["token"]}
    said = {"clientId": "eerste-0001", "text": "mijn wachtwoord is geheim"}
    assert served.ask("POST", f"{path}/messages", said, headers)[0] == 201
    contact = {"name": "Vera", "email": email}
    assert served.ask("PUT", f"{path}/contact", contact, headers)[0] == 200
    return started["conversation"]["state"]["id"], path, headers


def operator(served):
    """The headers of an operator who is signed in."""
    served.add_operator("sanne")
    status, headers, _ = served.ask("POST", "/api/session", {"id": "sanne", "password": PASSWORD})
    assert status == 201
    cookies = headers.get_all("Set-Cookie")
    return {"Cookie": "; ".join(cookie.split(";")[0] for cookie in cookies)}


def test_what_a_command_erases_is_let_go_within_a_second(serve):
    served = serve()
    desk = operator(served)
    erased, path, headers = visitor(served, "vera@example.org")
    other, other_path, other_headers = visitor(served, "tom@example.org")
    streams = Stream(served, f"{path}/events?after=0", headers), Stream(
        served, "/api/desk/events", desk)
    for stream in streams:
        wait_until(lambda: stream.events, 10, "the stream tells something")
    out = served.command("erase", "vera@example.org", "--yes").stdout
    done_at = time.monotonic()
    assert out == "Removed conversations: 1.\n"
    for stream in streams:
        wait_until(lambda: stream.first("erased"), 5, "the stream says so")
        at, data = stream.first("erased")
        assert data == {"conversation": erased}
        assert at - done_at < 1
    wait_until(lambda: streams[0].ended_at, 5, "the visitor's stream ends")
    assert served.ask("GET", path, headers=headers)[0] == 404
    assert served.ask(
        "POST", f"{path}/messages", {"clientId": "tweede-0001", "text": "hallo"}, headers)[0] == 404
    rows = json.loads(served.ask("GET", "/api/desk", headers=desk)[2])["conversations"]
    assert [row["id"] for row in rows] == [other]
    assert served.ask("GET", f"/api/desk/conversations/{erased}", headers=desk)[0] == 404
    assert served.ask("GET", other_path, headers=other_headers)[0] == 200
