"""The orders of the customer whom the shop has signed for, in the operator's sight."""

import hashlib
import hmac
import http.server
import json
import re
import subprocess
import threading
import time
import urllib.request

import pytest
from playwright.sync_api import expect

from command import ROOT, built_balie
from people import PHONE, Operator, Visitor
from demo import Demo
from test_access import finds_nothing


class Shop(http.server.BaseHTTPRequestHandler):
    """A shop's server as the README tells to write it."""

    orders = {"K-17": [
        {"id": "1001", "placedAt": "2026-11-28T10:15:00+01:00", "value": "49.95", "currency": "EUR",
         "state": "shipped", "note": "Morgen tussen 9 en 12 uur", "items": 2, "track": "https://post.example/1"},
        {"id": "0950", "placedAt": "2026-10-02T10:15:00+02:00", "value": "12.50", "currency": "EUR", "state": "delivered"},
    ]}

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        signed = self.headers["Balie-Moment"].encode() + b"." + body
        signature = hmac.new(self.server.key.encode(), signed, hashlib.sha256).hexdigest()
        fresh = abs(time.time() - int(self.headers["Balie-Moment"])) < 300
        if not (fresh and hmac.compare_digest(signature, self.headers["Balie-Signature"])):
            return self.send_error(403)
        asked = json.loads(body)
        self.server.asked.append(asked)
        orders = self.orders.get(asked["customer"], [])
        answer = json.dumps({"customer": asked["customer"], "orders": orders}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


@pytest.fixture
def shop():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    server.key, server.asked = None, []
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def demo(tmp_path, shop):
    data = tmp_path / "data"
    shop.key = subprocess.run(
        [built_balie(), "key", "shop", "--data", str(data)], cwd=ROOT, text=True, check=True,
        stdout=subprocess.PIPE).stdout.strip()
    address = f"http://127.0.0.1:{shop.server_port}/balie"
    demo = Demo(data, more=("--empty", "--orders-from", address))
    yield demo
    demo.stop()


def signs(visitor, demo, key, number):
    """What the page does with what the shop's server has signed."""
    until = int(time.time()) + 600
    signature = hmac.new(key.encode(), f"{until}:{number}".encode(), hashlib.sha256).hexdigest()
    kept = visitor.page.evaluate(
        "JSON.parse(Object.entries(localStorage).find(([key]) => /^balie:/.test(key))[1])")
    request = urllib.request.Request(
        f"{demo.address}/api/conversations/{kept['id']}/visitor", method="PUT",
        data=json.dumps({"customer": {"number": number, "until": until, "signature": signature}}).encode(),
        headers={"Content-Type": "application/json", "Balie-Token": kept["token"]})
    urllib.request.urlopen(request)


@pytest.mark.parametrize("scheme, viewport", [("light", {"width": 1440, "height": 900}), ("dark", PHONE)])
def test_where_is_my_parcel_starts_with_the_order_in_sight(chromium, demo, shop, screenshot, scheme, viewport):
    tom = Operator(chromium, demo, "tom", viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
    tom.goes("Online")
    visitor = Visitor(chromium, demo)
    visitor.open()
    visitor.say("waar is mijn pakket")
    visitor.sees("Track")
    signs(visitor, demo, shop.key, "K-17")
    visitor.person_button.click()
    tom.accepts()
    line = tom.page.locator("balie-order-line")
    expect(line).to_contain_text("Bestelling 1001")
    expect(line).to_contain_text("onderweg")
    expect(line).to_contain_text("€ 49,95")
    finds_nothing(tom.page)
    screenshot(tom.page, f"orders-line-{scheme}")
    if viewport == PHONE:
        tom.page.get_by_role("button", name="Overdracht").click()
    orders = tom.card.get_by_role("region", name="Bestellingen")
    expect(orders.get_by_text("Bestelling 0950")).to_be_visible()
    expect(orders.get_by_role("link", name="Pakket volgen")).to_have_attribute("href", "https://post.example/1")
    expect(orders.get_by_text("Morgen tussen 9 en 12 uur")).to_be_visible()
    finds_nothing(tom.page)
    screenshot(tom.page, f"orders-card-{scheme}")
    assert shop.asked == [{"customer": "K-17"}]
    assert not tom.errors
    visitor.close()
    tom.close()


def test_a_shop_that_is_down_is_said_so_and_nobody_else_sees_orders(chromium, demo, shop, screenshot):
    tom = Operator(chromium, demo, "tom")
    tom.goes("Online")
    stranger = Visitor(chromium, demo)
    stranger.open()
    stranger.say("waar is bestelling 1001")
    stranger.person_button.click()
    tom.accepts()
    expect(tom.card.get_by_text("Reden")).to_be_visible()
    expect(tom.page.locator("balie-order-line")).to_be_hidden()
    expect(tom.page.locator("balie-orders")).to_be_hidden()
    shop.key = "somebody else's"
    visitor = Visitor(chromium, demo)
    visitor.open()
    visitor.say("waar is mijn pakket")
    key = subprocess.run(
        [built_balie(), "key", "shop", "--data", demo.said["data"]], cwd=ROOT, text=True, check=True,
        stdout=subprocess.PIPE).stdout.strip()
    signs(visitor, demo, key, "K-17")
    visitor.person_button.click()
    tom.accepts()
    orders = tom.card.get_by_role("region", name="Bestellingen")
    expect(orders.get_by_text(re.compile("De winkel weigert de vraag"))).to_be_visible()
    finds_nothing(tom.page)
    screenshot(tom.page, "orders-refused")
    for each in [stranger, visitor, tom]:
        each.close()
