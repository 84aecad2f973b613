"""Everything under a path of somebody's own server, behind nginx: widget, chat and desk."""

import pathlib
import shutil
import socket
import subprocess

import pytest

from demo import Demo
from people import Operator, Visitor

CONFIGURATION = """
daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {folder}/a; proxy_temp_path {folder}/b;
  fastcgi_temp_path {folder}/c; uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{
    listen 127.0.0.1:{port};
    location /balie/ {{
      proxy_pass {address}/; proxy_http_version 1.1; proxy_set_header Host $http_host;
    }}
    location = /shop {{
      default_type text/html;
      return 200 '<!doctype html><html lang=nl><title>Winkel</title><base href="/elders/"><script src="/balie/widget.js" data-language="nl" async></script><main><h1>Winkel</h1></main>';
    }}
  }}
}}
"""


class BehindNginx:
    """A demo under `/balie/` of another server, with what the tests' people ask of a demo."""

    def __init__(self, demo, folder):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        path = folder / "nginx.conf"
        path.write_text(CONFIGURATION.format(folder=folder, port=port, address=demo.address))
        self.root = f"http://127.0.0.1:{port}"
        self.address = f"{self.root}/balie"
        self.password = demo.password
        self.process = subprocess.Popen(["nginx", "-c", str(path)], stderr=subprocess.DEVNULL)
        self._wait(port)

    def _wait(self, port):
        while self.process.poll() is None:
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=5).close()
            except ConnectionRefusedError:
                continue
        raise RuntimeError("nginx ended at once")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)


@pytest.fixture
def front(demo, tmp_path):
    folder = pathlib.Path(tmp_path / "nginx")
    folder.mkdir()
    shutil.chown(folder, user="nobody") if pathlib.os.getuid() == 0 else None
    folder.chmod(0o777)
    front = BehindNginx(demo, folder)
    yield front
    front.stop()


def test_widget_chat_and_desk_work_under_a_path(chromium, front):
    sanne = Operator(chromium, front, "sanne")
    sanne.goes("Online")
    visitor = Visitor(chromium, front, path="/chat?language=nl")
    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    visitor.page.goto(front.root + "/shop")
    visitor.sees("wettelijke garantie") if visitor.box.is_visible() else visitor.open()
    visitor.sees("wettelijke garantie")
    visitor.say("ik wil een medewerker spreken")
    sanne.accepts()
    visitor.is_with("Sanne")
    sanne.says("Goedemiddag!")
    visitor.sees("Goedemiddag!")
    assert not visitor.errors + sanne.errors
    for person in [visitor, sanne]:
        person.close()
