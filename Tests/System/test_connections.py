"""More connections than the process may have files."""

import json
import socket
import time

from served import PASSWORD, wait_until

FILES = 1024


def connect(served, words=b""):
    line = socket.socket()
    line.settimeout(10)
    line.connect((served.host, served.port))
    if words:
        line.sendall(words)
    return line


def fill(served, count, words=b""):
    return [connect(served, words) for _ in range(count)]


def busy(served):
    """The part of a core that it takes, over three seconds in which nobody asks for anything."""
    before = served.cpu()
    time.sleep(3)
    return (served.cpu() - before) / 3


def visit(served):
    return served.ask("GET", "/api/site", timeout=15)


def test_a_full_house_says_so_keeps_room_for_the_house_and_recovers(serve):
    served = serve(files=(FILES, FILES))
    served.add_operator("sanne")
    assert served.room < FILES
    idle = busy(served)
    lines = fill(served, 1020, b"GET / HTTP/1.1\r\nHost: x\r\n")
    started = time.monotonic()
    status, headers, body = visit(served)
    assert status == 503 and json.loads(body)["code"] == "full" and headers["Retry-After"]
    assert served.ask("GET", "/health")[0] == 200
    assert served.ask("POST", "/api/session", {"id": "sanne", "password": PASSWORD})[0] == 201
    assert served.open_files() < FILES - 40
    assert time.monotonic() - started < 15

    assert busy(served) < idle + 0.15, "it spins"

    for line in lines:
        line.close()
    wait_until(lambda: visit(served)[0] == 200, 10, "visitors come in again")


def test_it_lives_through_20000_attempts(serve):
    served = serve(files=(FILES, FILES))
    lines = []
    for attempt in range(20_000):
        line = socket.socket()
        line.setblocking(False)
        line.connect_ex((served.host, served.port))
        lines.append(line)
        if len(lines) > 3_000:
            lines.pop(0).close()
        if attempt % 1_000 == 0:
            assert served.ask("GET", "/health", timeout=60)[0] == 200
    assert served.process.poll() is None
    for line in lines:
        line.close()
    wait_until(lambda: visit(served)[0] == 200, 20, "visitors come in again")
    wait_until(lambda: served.open_files() < 80, 20, "the files are given back")


def test_the_soft_limit_is_raised_to_the_hard_one(serve):
    served = serve(files=(256, 4096))
    assert served.room > 2_000
    lines = fill(served, 600)
    assert visit(served)[0] == 200
    for line in lines:
        line.close()
