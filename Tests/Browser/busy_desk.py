"""A server that looks to the desk like Balie with very much to do.

It serves the desk's own files, answers what the desk asks at first from made-up conversations, and
sends changes at a pace that no test could bring about through visitors.
"""

import json
import mimetypes
import pathlib
import threading
import time
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WEB = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "BalieServer" / "Web"
STARTED = datetime(2026, 3, 2, 9, 0, tzinfo=timezone.utc)
ME = {"id": "sanne", "name": "Sanne", "roles": ["operator"], "languages": ["nl"], "teams": [],
      "capacity": 3, "disabled": False}
COLLEAGUE = {**ME, "presence": "online", "load": 1}


def moment(seconds):
    return (STARTED + timedelta(seconds=seconds)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def summary(number, text, changed, mine=False):
    return {
        "id": f"talk{number:05}", "phase": "live" if mine else "selfService", "epoch": 1, "episode": 1,
        "owner": {"kind": "operator", "id": "sanne", "name": "Sanne"} if mine else {"kind": "bot"},
        "language": "nl", "visitorGone": False, "lastText": text, "lastAuthor": "visitor",
        "question": f"Vraag {number}", "startedAt": moment(number), "changedAt": moment(changed),
    }


def message(number, author="visitor"):
    return {"number": number, "episode": 1, "author": {"kind": author}, "at": moment(number),
            "kind": "text", "text": f"Woorden {number} van iemand die iets wil weten over een pakket."}


class BusyDesk:
    """`rows` conversations at the bot, `pace` changes a second once `go()` was called; the
    conversation `talk00000` is with Sanne and has `messages` messages."""

    def __init__(self, rows=2_000, pace=50, messages=2_000):
        self.rows, self.pace, self.messages = rows, pace, messages
        self.sent = 0
        self.going = threading.Event()
        self.ended = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                outer.answer(self, self.path.split("?")[0])

            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                outer.send(self, b"{}", "application/json")

            do_PUT = do_POST

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def go(self):
        self.going.set()

    def stop(self):
        self.ended.set()
        self.server.shutdown()

    def answer(self, request, path):
        if path == "/api/desk/events":
            return self.stream(request)
        if path.startswith("/api/"):
            return self.send(request, json.dumps(self.api(path)).encode(), "application/json")
        file = WEB / ("desk/index.html" if path == "/desk" else path[1:])
        if not file.is_file():
            return request.send_error(404)
        return self.send(request, file.read_bytes(), mimetypes.guess_type(file)[0] or "text/plain")

    def api(self, path):
        if path == "/api/session":
            return ME
        if path == "/api/desk":
            return {
                "me": ME, "colleagues": [COLLEAGUE], "teams": [], "contentProblems": [],
                "openFollowUps": 0, "cursor": 0,
                "conversations": [summary(n, "Hallo", n, mine=n == 0) for n in range(self.rows + 1)],
            }
        if path == "/api/desk/conversations/talk00000":
            authors = ["visitor", "operator", "bot"]
            return {
                "summary": summary(0, "Hallo", 0, mine=True), "pages": [], "followUps": [],
                "siteLanguage": "nl", "startedAt": moment(0), "cursor": 0,
                "messages": [message(n, authors[n % 3]) for n in range(1, self.messages + 1)],
            }
        return []

    def stream(self, request):
        request.send_response(200)
        request.send_header("Content-Type", "text/event-stream")
        request.send_header("Connection", "close")
        request.end_headers()
        request.wfile.write(b": hello\n\n")
        request.wfile.flush()
        self.going.wait()
        began = time.monotonic()
        cursor = 0
        while not self.ended.is_set():
            due = int((time.monotonic() - began) * self.pace)
            for cursor in range(cursor + 1, due + 1):
                try:
                    request.wfile.write(self.change(cursor))
                except OSError:
                    return
            self.sent = max(self.sent, due)
            self.ended.wait(0.01)

    def change(self, cursor):
        number = 1 + (cursor * 7) % self.rows
        text = f"Bericht {cursor}"
        change = {
            "cursor": cursor, "conversation": f"talk{number:05}", "type": "visitorMessagePosted",
            "at": moment(cursor), "message": message(cursor),
            "summary": summary(number, text, self.rows + cursor),
        }
        return f"id: {cursor}\nevent: change\ndata: {json.dumps(change)}\n\n".encode()

    def send(self, request, body, kind):
        request.send_response(200)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)
