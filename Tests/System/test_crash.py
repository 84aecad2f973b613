"""A power switch in the middle of work: what was confirmed is there afterwards."""

import json
import random
import threading
import time
import urllib.error
import uuid

import pytest

KILLS = 10
VISITORS = 8
SEED = 20261130


class Visitor:
    """Talks until the line breaks, and remembers what was confirmed."""

    def __init__(self, served, number):
        # Everybody has an address of their own, as behind a proxy.
        self.headers = {"X-Forwarded-For": f"10.0.{number // 250}.{number % 250 + 1}"}
        self.confirmed = []
        status, _, body = served.ask(
            "POST", "/api/conversations", {"clientId": str(uuid.uuid4()), "language": "nl"},
            self.headers)
        assert status == 201, body
        started = json.loads(body)
        self.path = f"/api/conversations/{started['conversation']['state']['id']}"
        self.headers["Balie-Token"] = started["token"]

    def talk(self, served, until):
        while not until.is_set() and len(self.confirmed) < 25:
            name = str(uuid.uuid4())
            try:
                status, _, body = served.ask(
                    "POST", f"{self.path}/messages",
                    {"clientId": name, "text": "hoe stuur ik iets terug"}, self.headers)
            except (OSError, urllib.error.URLError):
                return
            assert status == 201, body
            self.confirmed.append(name)

    def kept(self, served):
        """The names in the transcript, in order; the last may be one that was never confirmed."""
        status, _, body = served.ask("GET", self.path, headers=self.headers)
        assert status == 200, body
        names = [message.get("clientId") for message in json.loads(body)["messages"]]
        return [name for name in names if name]


def test_ten_kills_under_load_lose_and_double_nothing(serve, tmp_path):
    random_moment = random.Random(SEED)
    data = tmp_path / "shop"
    everybody, number = [], 0
    for _ in range(KILLS):
        served = serve("--behind-proxy", data=data)
        visitors = [Visitor(served, number + index) for index in range(VISITORS)]
        number += VISITORS
        everybody += visitors
        until = threading.Event()
        talks = [threading.Thread(target=each.talk, args=(served, until)) for each in visitors]
        for talk in talks:
            talk.start()
        # Not a wait for something: the moment of the cut, wherever the writing then is.
        time.sleep(random_moment.uniform(0.05, 0.6))
        served.process.kill()
        served.process.wait()
        until.set()
        for talk in talks:
            talk.join()

    served = serve("--behind-proxy", data=data)
    assert sum(len(visitor.confirmed) for visitor in everybody) > KILLS
    for visitor in everybody:
        kept = visitor.kept(served)
        assert kept[: len(visitor.confirmed)] == visitor.confirmed
        assert len(kept) <= len(visitor.confirmed) + 1, "more than was said"
        assert len(set(kept)) == len(kept), "something is there twice"
    assert served.ask("GET", "/readyz")[0] == 200
