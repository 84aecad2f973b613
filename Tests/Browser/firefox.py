"""Firefox as it is installed, driven by WebDriver BiDi over its remote debugging port."""

import base64
import itertools
import json
import re
import shutil
import subprocess
import tempfile
import time

import websocket

FOUND = shutil.which("firefox-esr") or shutil.which("firefox")
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004"}

# Finds through the shadow roots of our own elements, which a page's selectors end at.
DEEP = """
const deep = (selector, root = document) => {
  const found = [...root.querySelectorAll(selector)];
  for (const each of root.querySelectorAll("*")) {
    if (each.shadowRoot) found.push(...deep(selector, each.shadowRoot));
  }
  return found;
};
"""


class Firefox:
    """A headless Firefox with a profile of its own."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            [FOUND, "--headless", "--no-remote", "--profile", self.profile.name, "--remote-debugging-port", "0"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.socket = websocket.create_connection(f"{self._address()}/session", timeout=60, suppress_origin=True)
        self.numbers = itertools.count(1)
        self.events = []
        self.call("session.new", capabilities={})
        self.call("session.subscribe", events=["log.entryAdded"])

    def _address(self):
        for line in self.process.stderr:
            if found := re.search(r"BiDi listening on (ws://\S+)", line):
                return found[1]
        raise RuntimeError(f"Firefox ended at once with {self.process.wait()}")

    def call(self, method, **parameters):
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") != number:
                self.events.append(answer)
            elif answer["type"] == "error":
                raise RuntimeError(f"{method}: {answer['message']}")
            else:
                return answer["result"]

    def page(self, address, width=1280, height=800):
        context = self.call("browsingContext.create", type="tab")["context"]
        self.call("browsingContext.setViewport", context=context, viewport={"width": width, "height": height})
        page = Page(self, context)
        page.goto(address)
        return page

    def errors(self, balie):
        """What scripts threw and nobody caught, and what the page's policy refused Balie."""
        entries = [each["params"] for each in self.events if each.get("method") == "log.entryAdded"]
        texts = [each["text"] for each in entries if each["type"] == "javascript" and each["level"] == "error"]
        return [text for text in texts if balie in text or not text.startswith("Content-Security-Policy:")]

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stderr.close()
        self.profile.cleanup()


class Page:
    """A tab of it."""

    def __init__(self, firefox, context):
        self.firefox, self.context = firefox, context

    def goto(self, address):
        self.firefox.call("browsingContext.navigate", context=self.context, url=address, wait="interactive")

    def run(self, script):
        """The value of an expression, in which `deep(selector)` finds elements."""
        result = self.firefox.call(
            "script.callFunction", functionDeclaration=f"() => {{ {DEEP} return JSON.stringify({script}); }}",
            target={"context": self.context}, awaitPromise=True)
        if result["type"] == "exception":
            raise RuntimeError(result["exceptionDetails"]["text"])
        return json.loads(result["result"]["value"]) if result["result"]["type"] == "string" else None

    def until(self, script, timeout=15):
        end = time.monotonic() + timeout
        while not (value := self.run(script)):
            assert time.monotonic() < end, f"never true: {script}"
            time.sleep(0.05)
        return value

    def sees(self, words, timeout=15):
        shown = "each.checkVisibility() && each.textContent.includes"
        self.until(f"deep('p, span, div, a').some((each) => {shown}({json.dumps(words)}))", timeout)

    def click(self, selector):
        spot = f"deep({json.dumps(selector)}).filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect())"
        self.until(f"{spot}.length > 0")
        x, y = self.run(f"{spot}.map((r) => [r.x + r.width / 2, r.y + r.height / 2])[0]")
        self._act("pointer", [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}], parameters={"pointerType": "mouse"})

    def type(self, words):
        self._act("key", [{"type": kind, "value": sign} for sign in words for kind in ("keyDown", "keyUp")])

    def press(self, key):
        self.type(KEYS[key])

    def _act(self, kind, actions, **more):
        self.firefox.call("input.performActions", context=self.context, actions=[
            {"type": kind, "id": kind, "actions": actions, **more}])

    def picture(self):
        return base64.b64decode(self.firefox.call("browsingContext.captureScreenshot", context=self.context)["data"])
