"""Shapes of HTTP that take servers in: each gets a clear no or is harmless, and nobody notices."""

import re
import socket
import time

import pytest

PATIENCE = 8

GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"
POST = b"POST /api/conversations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
BODY = b'{"clientId":"00000000-0000-4000-8000-000000000000","language":"nl"}'
SMUGGLED = b"GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n"


def length(body, count=None):
    return b"Content-Length: %d\r\n\r\n" % (len(body) if count is None else count) + body


def chunks(*parts):
    return b"Transfer-Encoding: chunked\r\n\r\n" + b"".join(parts)


SHAPES = {
    "both lengths": POST + b"Content-Length: 4\r\n" + chunks(b"0\r\n\r\n", SMUGGLED),
    "both lengths, the other way": POST + b"Transfer-Encoding: chunked\r\n" + length(
        b"0\r\n\r\n" + SMUGGLED, 5),
    "two lengths": POST + b"Content-Length: 3\r\n" + length(SMUGGLED),
    "two lengths in one": POST + b"Content-Length: 3, 70\r\n\r\n" + SMUGGLED,
    "a length below nothing": POST + b"Content-Length: -1\r\n\r\n",
    "a length with a sign": POST + b"Content-Length: +67\r\n\r\n" + BODY,
    "a length in hexadecimal": POST + b"Content-Length: 0x43\r\n\r\n" + BODY,
    "a length beyond all numbers": POST + b"Content-Length: 99999999999999999999\r\n\r\n",
    "an unknown coding": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + SMUGGLED,
    "a coding behind a tab": POST + b"Transfer-Encoding:\tchunked\r\n" + length(
        b"0\r\n\r\n" + SMUGGLED, 5),
    "a coding with a space in its name": POST + b"Transfer-Encoding : chunked\r\n" + length(
        b"0\r\n\r\n" + SMUGGLED, 5),
    "a chunk of no number": POST + chunks(b"zz\r\n", BODY),
    "a chunk below nothing": POST + chunks(b"-1\r\n", BODY),
    "a chunk beyond all numbers": POST + chunks(b"fffffffffffffffff\r\n", BODY),
    "a chunk with a long extension": POST + chunks(b"1;" + b"a" * 100_000 + b"\r\n"),
    "a folded header": GET + b"X-A: one\r\n two\r\n\r\n",
    "a header without a name": GET + b": nothing\r\n\r\n",
    "a header with a NUL": GET + b"X-A: a\x00b\r\n\r\n",
    "a header name with a space": GET + b"X A: b\r\n\r\n",
    "a line that ends in a bare CR": b"GET /healthz HTTP/1.1\rHost: x\r\r",
    "a long header": GET + b"X-A: " + b"a" * 200_000 + b"\r\n\r\n",
    "ten thousand headers": GET + b"".join(b"X-%d: a\r\n" % n for n in range(10_000)) + b"\r\n",
    "a long address": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "an address with a NUL": b"GET /health\x00z HTTP/1.1\r\nHost: x\r\n\r\n",
    "an address with a coded NUL": b"GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
    "an address that is no code": b"GET /%E0%zz HTTP/1.1\r\nHost: x\r\n\r\n",
    "a way up": b"GET /widget/../../../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
    "a coded way up": b"GET /widget/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\nHost: x\r\n\r\n",
    "another's whole address": b"GET http://evil.example/healthz HTTP/1.1\r\nHost: x\r\n\r\n",
    "no version": b"GET /healthz\r\n\r\n",
    "a version to come": b"GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n",
    "the preface of HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "an upgrade": GET + b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n",
    "a tunnel": b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "an echo": b"TRACE /healthz HTTP/1.1\r\nHost: x\r\nX-Secret: s3cret\r\n\r\n",
    "an unknown method": b"BREW /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 64,
    "noise": bytes(range(256)) * 16,
    "a body over the limit": POST + length(b"{" + b" " * 100_000),
    "a body that is no UTF-8": POST + length(b'{"clientId":"\xff\xfe"}'),
}


def exchange(served, words):
    """Says it, hears everything until the line closes or nothing more comes."""
    heard = b""
    with socket.create_connection((served.host, served.port), timeout=PATIENCE) as line:
        line.settimeout(0.5)
        try:
            line.sendall(words)
            while more := line.recv(65_536):
                heard += more
        except (TimeoutError, ConnectionError):
            pass
    return heard


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    from served import Served

    served = Served(tmp_path_factory.mktemp("hostile") / "data")
    yield served
    served.process.kill()
    served.process.wait()


@pytest.mark.parametrize("name", SHAPES)
def test_a_hostile_shape_is_refused_or_harmless(served, name):
    began = time.monotonic()
    heard = exchange(served, SHAPES[name])
    statuses = [int(found) for found in re.findall(rb"HTTP/1\.[01] (\d{3})", heard)]
    assert time.monotonic() - began < PATIENCE
    assert all(status < 500 or status in (501, 505) for status in statuses), heard[:300]
    assert b"/smuggled" not in heard and b"s3cret" not in heard and b"root:" not in heard
    # One request was sent: whoever answers two took the body of one for another.
    assert len(statuses) <= 1, heard[:600]
    assert served.process.poll() is None
    assert served.ask("GET", "/healthz")[0] == 200


def test_a_request_that_is_read_twice_is_answered_twice(served):
    """Pipelining is no attack: the check above can tell two answers from one."""
    twice = exchange(served, (GET + b"\r\n") * 2)
    assert len(re.findall(rb"HTTP/1\.1 200", twice)) == 2


def test_many_requests_at_once_on_one_line_are_answered_in_order(served):
    paths = [f"/api/availability?language={language}" for language in ["nl", "en"] * 100]
    words = b"".join(b"GET %s HTTP/1.1\r\nHost: x\r\n\r\n" % path.encode() for path in paths)
    assert len(re.findall(rb"HTTP/1\.1 200", exchange(served, words))) == len(paths)
