"""What is shipped for running Balie, tried with the programs themselves."""

import re
import shutil
import socket
import subprocess
import time

import pytest

from command import ROOT
from served import PASSWORD, wait_until

DEPLOY = ROOT / ".deploy"


def free_port():
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


@pytest.fixture
def nginx(tmp_path):
    """Starts a real nginx with the example, but for the certificate that nobody has here."""
    started = []

    def start(served, change=lambda text: text):
        port = free_port()
        text = (DEPLOY / "nginx.conf").read_text()
        text = re.sub(r"listen 443 ssl http2;", f"listen 127.0.0.1:{port};", text)
        text = re.sub(r"ssl_certificate.*;", "", text)
        text = change(text.replace("127.0.0.1:8080", f"127.0.0.1:{served.port}"))
        paths = "".join(
            f"{name}_temp_path {tmp_path}/{name};"
            for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        (tmp_path / "nginx.conf").write_text(
            f"daemon off; pid {tmp_path}/pid; error_log {tmp_path}/error;"
            f"events {{}} http {{ access_log off; {paths} {text} }}")
        started.append(subprocess.Popen(["nginx", "-p", tmp_path, "-c", tmp_path / "nginx.conf"]))
        wait_until(lambda: answers(port), 10, "nginx listens")
        return port

    if not shutil.which("nginx"):
        pytest.skip("there is no nginx here")
    yield start
    for process in started:
        process.terminate()
        process.wait(timeout=10)


def answers(port):
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def test_a_stream_comes_through_nginx_at_once(serve, nginx):
    served = serve("--behind-proxy")
    port = nginx(served)
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        line.sendall(
            b"GET /api/availability?language=nl HTTP/1.1\r\nHost: x\r\n"
            b"Accept: text/event-stream\r\nAccept-Encoding: gzip\r\n\r\n")
        received = b""
        started = time.monotonic()
        while b"event: availability" not in received:
            received += line.recv(4096)
        assert time.monotonic() - started < 1
        assert b"no-transform" in received


def test_operators_sign_in_through_nginx_with_either_form_of_the_host(serve, nginx):
    served = serve("--behind-proxy")
    served.add_operator("sanne")
    for given in ["$http_host", "$host"]:
        port = nginx(served, lambda text: text.replace("$http_host", given))
        served.address = f"http://127.0.0.1:{port}"
        status, _, body = served.ask(
            "POST", "/api/session", {"id": "sanne", "password": PASSWORD},
            headers={"Origin": served.address})
        assert status == 201, body


def test_systemd_knows_every_word_of_the_unit():
    if not shutil.which("systemd-analyze"):
        pytest.skip("there is no systemd-analyze here")
    said = subprocess.run(
        ["systemd-analyze", "verify", DEPLOY / "balie.service"], capture_output=True, text=True)
    complaints = [
        line for line in (said.stdout + said.stderr).splitlines()
        if line.startswith("balie.service") or "balie.service:" in line]
    # The executable is where the package puts it, which is not on this machine.
    assert [line for line in complaints if "is not executable" not in line] == []
