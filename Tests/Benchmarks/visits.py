#!/usr/bin/env python3
"""What visitors cost who agreed to be seen, and how long the browser takes to decide what to say.

    Tests/Benchmarks/visits.py [--visits 2000] [--pages 12] [--views 200] [--seconds 20] [--json] BALIE...

Each BALIE is a `balie` command built with `swift build -c release`, measured one after another in a
data folder of its own. Promised are:

    beacons   KiB of memory for a visit that told of its pages by beacons, no line open: at most 35
    streams   KiB for a visit whose page listens as well: at most 35 beyond a bare open stream's 27
    core      per cent of one core for 200 page views a second: at most 10
    decision  milliseconds for a decision of the shipped rules over 200 pages in a Chromium with a
              processor slowed to a quarter, the 99th of 100: at most 5; measured once
"""

import argparse
import functools
import http.client
import http.server
import json
import os
import pathlib
import secrets
import socket
import sys
import tempfile
import threading
import time

from streams import Balie

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEB = ROOT / "Sources" / "BalieServer" / "Web"
RULES = ROOT / "Tests" / "BalieVisitsTests" / "Paths" / "rules.json"
CHROMIUM = os.environ.get("BALIE_CHROMIUM", "/usr/bin/chromium")


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visits", type=int, default=2_000)
    parser.add_argument("--pages", type=int, default=12, help="pages that each visit tells of")
    parser.add_argument("--views", type=int, default=200, help="page views a second")
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("balie", nargs="*")
    return parser.parse_args()


class Visit:
    """Somebody on the site, on one connection to the server."""

    def __init__(self, number, page=0):
        self.key, self.number, self.page = secrets.token_hex(16), number, page

    def view(self, line):
        self.page += 1
        event = {
            "type": "page", "path": f"/witgoed/wasmachines/machine-{self.number % 50}-{self.page}",
            "title": f"Stille wasmachine nummer {self.page} | De Lichtkring",
            "product": f"WM-{self.page}", "name": f"Stille wasmachine nummer {self.page}", "price": 54_900}
        facts = {"language": "nl", "device": "phone", "earlier": 0, "referrer": "www.example.nl"}
        line.request("POST", "/api/visits/events", json.dumps({"facts": facts, "events": [event, {"type": "visible"}]}),
            {"Content-Type": "application/json", "Balie-Visit": self.key, "X-Forwarded-For": f"10.0.{self.number // 250}.{self.number % 250}"})
        answer = line.getresponse()
        answer.read()
        if answer.status != 204:
            sys.exit(f"a page view was answered {answer.status}")


def listen(balie, visit):
    line = socket.create_connection(balie.place)
    line.sendall("\r\n".join([
        "GET /api/visits/events?language=nl HTTP/1.1", "Host: localhost", "Accept: text/event-stream",
        f"Balie-Visit: {visit.key}", f"X-Forwarded-For: 10.0.{visit.number // 250}.{visit.number % 250}", "", ""]).encode())
    line.recv(4_096)
    return line


def measure(binary, wanted):
    with tempfile.TemporaryDirectory() as folder:
        balie = Balie(binary, pathlib.Path(folder) / "data")
        line = http.client.HTTPConnection(*balie.place, timeout=60)
        for _ in range(200):
            Visit(0).view(line)
        before = balie.memory()
        visits = [Visit(number) for number in range(wanted.visits)]
        for _ in range(wanted.pages):
            for visit in visits:
                visit.view(line)
        told = balie.memory()
        lines = [listen(balie, visit) for visit in visits]
        time.sleep(2)
        listening = balie.memory()
        core = share_of_core(balie, visits, line, wanted)
        for each in lines:
            each.close()
        balie.stop()
    return {
        "beacons": round((told - before) / wanted.visits, 1),
        "streams": round((listening - before) / wanted.visits, 1), "core": round(core, 1)}


def share_of_core(balie, visits, line, wanted):
    """Page views at an even pace: what the server takes for them, not whoever makes them."""
    began, cpu = time.monotonic(), balie.cpu()
    count = wanted.views * wanted.seconds
    for number in range(count):
        visits[number % len(visits)].view(line)
        ahead = began + number / wanted.views - time.monotonic()
        if ahead > 0:
            time.sleep(ahead)
    took = time.monotonic() - began
    if took > wanted.seconds * 1.1:
        print(f"only {count / took:.0f} page views a second were reached", file=sys.stderr)
    return 100 * (balie.cpu() - cpu) / took


DECIDE = """async (rules) => {
  const { Arbiter } = await import("/widget/invitations/rules/arbiter.js");
  const { ClickPath } = await import("/widget/invitations/behaviour/click-path.js");
  const { packed } = await import("/widget/invitations/keeping/packed.js");
  const path = new ClickPath();
  const day = 86400;
  let now = 1000 * day;
  // The most that a browser remembers: twelve visits, two hundred pages, to and fro between things.
  for (let visit = 11; visit >= 0; visit--) {
    now = (1000 - visit) * day;
    path.beginVisit(now);
    for (let page = 0; page < (visit ? 10 : 90); page++) {
      now += 20;
      path.observe({ type: "page", path: `/witgoed/wasmachines/machine-${page % 17}` }, now);
      path.observe({ type: "signal", name: "search-empty" }, now);
    }
  }
  const arbiter = new Arbiter(rules.rules, rules.rest);
  const took = [];
  for (let turn = 0; turn < 1000; turn++) {
    now += 1;
    path.passTime(now);
    const began = performance.now();
    arbiter.judge(path, [], now);
    arbiter.capped(path, [{ rule: "twijfel", at: now - 600 }], now);
    took.push(performance.now() - began);
  }
  took.sort((one, other) => one - other);
  const began = performance.now();
  packed({ path, said: [], away: {} }, now);
  const views = path.visits.reduce((sum, { views }) => sum + views.length, 0);
  return { views, median: took[500], decision: took[989], most: took[999], packing: performance.now() - began };
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def decide():
    from playwright.sync_api import sync_playwright
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(WEB)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/not-found/nl.html")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        found = page.evaluate(DECIDE, json.loads(RULES.read_text()))
        browser.close()
    server.shutdown()
    return {name: round(value, 2) for name, value in found.items()}


def main():
    wanted = parse()
    found = {binary: measure(binary, wanted) for binary in wanted.balie}
    try:
        browser = decide()
    except ImportError:
        browser = None
    if wanted.json:
        return print(json.dumps({"servers": found, "browser": browser}, indent=2))
    for binary, figures in found.items():
        print(f"{binary}: beacons {figures['beacons']} KiB, streams {figures['streams']} KiB, core {figures['core']} %")
    if browser is None:
        return print("decision: not measured, playwright is not there (use the tests' .venv)")
    print(f"decision over {browser['views']:.0f} pages, processor slowed to a quarter: p99 {browser['decision']} ms, "
          f"median {browser['median']} ms, most {browser['most']} ms; packing {browser['packing']} ms")


if __name__ == "__main__":
    main()
