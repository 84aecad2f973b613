"""The widget on other people's pages, on another origin than Balie's."""

import json
import re
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from demo import Demo
from hosts import PAGES, Site
from people import DESKTOP, PHONE, Operator
from relay import Relay

QUESTION = "hoe lang heb ik garantie?"
ANSWER = "wettelijke garantie"
USABLE = ["/plain", "/owned", "/strict", "/hotkeys", "/trap", "/modal", "/changed", "/consent", "/early", "/grid", "/extended", "/styled", "/inert", "/greedy", "/elements", "/default", "/worst"]
SHORTCOMINGS = ["/no-connect", "/no-import"]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site()
    demo = Demo(tmp_path_factory.mktemp("hosts"), origins=[site.address])
    site.balie, site.demo = demo.address, demo
    yield site
    demo.stop()
    site.stop()


class Guest:
    """A visitor of somebody's page."""

    def __init__(self, chromium, site, path, balie=None, init=None, **options):
        options = {"viewport": DESKTOP, "locale": "nl", "reduced_motion": "reduce", **options}
        self.context = chromium.new_context(**options)
        self.page = self.context.new_page()
        self.requests, self.errors, self.said = [], [], []
        self.page.on("request", lambda request: self.requests.append(request))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.said.append(message.text))
        if init:
            self.page.add_init_script(init)
        site.balie = balie or site.demo.address
        self.page.goto(site.address + path)

    @property
    def launcher(self):
        return self.page.locator("#launcher")

    @property
    def box(self):
        return self.page.locator("#composer")

    def opens(self):
        self.launcher.click()
        expect(self.box).to_be_visible()

    def asks(self, words=QUESTION):
        self.box.click()
        self.page.keyboard.type(words)
        self.page.keyboard.press("Enter")

    def sees(self, words=ANSWER, **options):
        expect(self.page.get_by_text(words).last).to_be_visible(timeout=10_000, **options)

    def streams(self):
        return [r for r in self.requests if "text/event-stream" in r.headers.get("accept", "")]


@pytest.fixture
def guest(chromium, site):
    opened = []

    def open_page(path, **options):
        opened.append(Guest(chromium, site, path, **options))
        return opened[-1]

    yield open_page
    for each in opened:
        each.context.close()


@pytest.fixture
def sanne(chromium, site):
    sanne = Operator(chromium, site.demo, "sanne")
    sanne.goes("Online")
    yield sanne
    sanne.goes("Offline")
    sanne.close()


@pytest.mark.parametrize("path", USABLE)
def test_a_visitor_asks_and_reads_the_answer_on(guest, path, screenshot):
    visitor = guest(path)
    assert [r for r in visitor.requests if "/api/" in r.url] == []
    visitor.opens()
    visitor.asks()
    visitor.sees()
    screenshot(visitor.page, f"host-{path[1:]}")
    own = visitor.page.locator("balie-message[data-author=visitor] .bubble")
    assert own.evaluate("e => [getComputedStyle(e).textTransform, getComputedStyle(e).letterSpacing, getComputedStyle(e).pointerEvents, e.textContent]") == ["none", "normal", "auto", QUESTION]
    assert visitor.errors == []


def sizes(visitor, since=0):
    """Bytes of bodies as they came over the line, by request."""
    sizes = {r.url: r.sizes()["responseBodySize"] for r in visitor.requests[since:] if "/widget" in r.url or "/shared" in r.url}
    return sum(sizes.values()), len(sizes)


def test_it_is_light_before_the_first_click_and_when_it_is_opened(guest):
    visitor = guest("/plain")
    expect(visitor.launcher).to_be_visible()
    visitor.page.wait_for_load_state("networkidle")
    size, count = sizes(visitor)
    assert count <= 2 and size <= 4_096, (size, count)
    assert not [r.url for r in visitor.requests if "/api" in r.url]
    since = len(visitor.requests)
    visitor.opens()
    expect(visitor.page.get_by_role("button", name="Laat een bericht achter")).to_be_visible()
    size, count = sizes(visitor, since)
    assert count <= 3 and size <= 25_000, (size, count)


def test_agreement_to_behaviour_costs_no_more_than_the_rules_need(guest):
    visitor = guest("/plain")
    expect(visitor.launcher).to_be_visible()
    with visitor.page.expect_response(lambda r: "/api/invitations" in r.url):
        visitor.page.evaluate("Balie.consent({ behaviour: true })")
    size, count = sizes(visitor)
    assert count <= 3 and size <= 15_000, (size, count)


def test_what_is_joined_can_be_traced_to_its_file(guest, site):
    """A line of a served script, by its map, is that line of the file as it was written."""
    visitor = guest("/plain")
    visitor.opens()
    address = next(r.url for r in visitor.requests if r.url.endswith("/start.js"))
    served = visitor.context.request.get(address).text().split("\n")
    chart = visitor.context.request.get(urljoin(address, re.search("sourceMappingURL=(.+)", "\n".join(served))[1])).json()
    written = {}
    checked = 0
    source = number = 0
    for line, mapping in zip(served, chart["mappings"].split(";")):
        if not mapping:
            continue
        _, of_source, of_number, _ = digits(mapping)
        source, number = source + of_source, number + of_number
        path = chart["sources"][source]
        if path not in written:
            written[path] = visitor.context.request.get(urljoin(address, path)).text().split("\n")
        name = re.match(r"(?:async |static )?(?:function |class |const |get )?([A-Za-z]{4,})", line)
        if name and not line.startswith("export"):
            assert name[1] in written[path][number], (line, path, number)
            checked += 1
    assert checked > 1_000


def digits(mapping):
    """The numbers of a segment of a source map."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    numbers, value, shift = [], 0, 0
    for digit in map(alphabet.index, mapping):
        value |= (digit & 31) << shift
        shift += 5
        if not digit & 32:
            numbers.append(-(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    return numbers


@pytest.mark.parametrize("path", SHORTCOMINGS)
def test_what_a_policy_refuses_is_said_and_the_chat_can_be_had_elsewhere(guest, path, screenshot):
    visitor = guest(path)
    visitor.launcher.click()
    link = visitor.page.get_by_role("link", name="Open de chat op een eigen pagina")
    expect(link).to_be_visible()
    assert "/chat?language=nl" in link.get_attribute("href") or path == "/no-import"
    assert [said for said in visitor.said if said.startswith("Balie:") and "connect-src" in said], visitor.said
    screenshot(visitor.page, f"host-{path[1:]}")


def test_keys_of_the_window_do_not_reach_the_page(guest):
    visitor = guest("/hotkeys")
    visitor.opens()
    visitor.page.evaluate("pressed.length = 0")
    visitor.box.click()
    visitor.page.keyboard.type("stuur ik iets terug")
    expect(visitor.box).to_have_value("stuur ik iets terug")
    assert visitor.page.evaluate("pressed") == []
    assert visitor.page.locator("#search").input_value() == ""
    visitor.page.keyboard.press("Escape")
    expect(visitor.box).to_be_hidden()
    visitor.page.locator("h1").click()
    visitor.page.keyboard.press("s")
    expect(visitor.page.locator("#search")).to_be_focused()


def test_hotkeys_that_came_first_are_not_meant_and_those_that_came_later_hear_nothing(guest):
    visitor = guest("/early")
    visitor.opens()
    visitor.page.evaluate("obeyed.length = 0")
    visitor.box.click()
    visitor.page.keyboard.type("j k /?")
    expect(visitor.box).to_have_value("j k /?")
    assert visitor.page.evaluate("obeyed") == []


def test_a_page_without_an_origin_is_told_that_it_is_not_let_in(guest):
    visitor = guest("/sandbox")
    visitor.launcher.click()
    visitor.sees("De chat is voor deze website nog niet opengesteld.")
    visitor.asks()
    visitor.sees("Niet verstuurd. De chat is voor deze website nog niet opengesteld.")


@pytest.mark.parametrize("swap", ["swapBody()", "swapAll()", "swapHTML()"])
def test_a_page_that_swaps_its_body_keeps_one_widget_with_its_words(guest, swap):
    visitor = guest("/swaps")
    visitor.opens()
    visitor.asks()
    visitor.sees()
    visitor.page.evaluate("window.swapBody, window.swapAll, 0")
    for _ in range(7):
        visitor.page.evaluate(swap)
    expect(visitor.page.locator("balie-widget")).to_have_count(1)
    visitor.sees()
    visitor.asks("hoe kan ik betalen?")
    visitor.sees("iDEAL")
    assert len(visitor.streams()) <= 3
    assert visitor.errors == []


def test_a_page_that_is_written_anew_has_a_widget_that_works(guest):
    """`document.open()` takes away every listener, those of the window and of the widget's own parts as well."""
    visitor = guest("/swaps")
    visitor.opens()
    visitor.asks()
    visitor.sees()
    visitor.page.evaluate("swapDocument()")
    expect(visitor.page.locator("balie-widget")).to_have_count(1)
    expect(visitor.page.get_by_role("heading", name="Geschreven")).to_be_visible()
    visitor.sees()
    visitor.asks("hoe kan ik betalen?")
    visitor.sees("iDEAL")
    visitor.page.keyboard.press("Escape")
    visitor.opens()
    assert visitor.errors == []


def test_a_policy_that_lets_in_the_loader_alone_is_told_and_the_page_is_left_for_the_chat(guest, site):
    visitor = guest("/one-file")
    visitor.launcher.click()
    visitor.page.wait_for_url("**/chat")
    assert f"Balie: add {site.demo.address} to script-src-elem." in visitor.said


def test_the_pages_own_menu_is_not_the_windows(guest):
    visitor = guest("/greedy")
    visitor.opens()
    heard = visitor.page.evaluate("""() => new Promise((resolve) => {
      const box = document.querySelector("balie-widget").shadowRoot.querySelector("balie-window").shadowRoot.querySelector("#composer");
      const event = new MouseEvent("contextmenu", { bubbles: true, composed: true, cancelable: true });
      resolve(box.dispatchEvent(event));
    })""")
    assert heard, "the page took the menu away"


def test_a_widget_that_is_taken_out_holds_no_line_and_comes_back_when_put_in(guest):
    visitor = guest("/plain")
    visitor.opens()
    visitor.asks()
    visitor.sees()
    with visitor.page.expect_event("requestfailed", lambda r: "/events" in r.url):
        visitor.page.evaluate("window.kept = document.querySelector('balie-widget'), kept.remove()")
    with visitor.page.expect_request(lambda r: "/events" in r.url):
        visitor.page.evaluate("document.documentElement.append(kept)")
    visitor.sees()
    visitor.asks("hoe kan ik betalen?")
    visitor.sees("iDEAL")


def test_a_native_modal_dialog_has_the_widget_in_it_as_long_as_it_is_open(guest):
    visitor = guest("/modal")
    visitor.page.get_by_role("button", name="Betalen").click()
    visitor.opens()
    visitor.asks()
    visitor.sees()
    visitor.page.evaluate("box.close()")
    expect(visitor.page.locator("html > balie-widget")).to_have_count(1)
    visitor.page.evaluate("box.showModal(); box.remove()")
    visitor.sees()


def test_a_consent_bar_can_be_pressed(guest, screenshot):
    visitor = guest("/consent")
    expect(visitor.page.locator("balie-widget")).to_have_attribute("style", re.compile("--balie-raise: 8"))
    agree = visitor.page.get_by_role("button", name="Akkoord")
    agree.click(timeout=2_000)
    expect(agree).to_have_attribute("data-pressed", "1")


def test_calls_made_while_their_module_is_on_its_way_are_done_in_order(guest):
    """A withdrawal must not be overtaken by the agreement before it."""
    visitor = guest("/plain")
    heard = visitor.page.evaluate("""async () => {
      const heard = [];
      const all = new Promise((resolve) => Balie.element.addEventListener("balie-told", ({ detail }) => {
        if (heard.push(detail.detail) === 40) resolve();
      }));
      for (let number = 0; number < 40; number += 1) {
        Balie.queue.push(["product", number]);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await all;
      return heard;
    }""")
    assert heard == list(range(40))


def test_calls_before_the_script_are_done_in_order_agreement_first(guest):
    visitor = guest("/queue")
    expect(visitor.box).to_be_visible()
    assert visitor.page.evaluate("order") == ["first", "agreed"]
    expect(visitor.page.locator("balie-widget")).to_have_count(1)
    expect(visitor.box).to_have_attribute("placeholder", re.compile("question", re.I))
    visitor.page.evaluate("Balie.queue.push(['ask', 'how long is the warranty?'])")
    visitor.sees("legal guarantee")


def test_a_module_that_imports_the_script_and_a_base_elsewhere_do_no_harm(guest):
    visitor = guest("/import")
    expect(visitor.page.get_by_role("button", name="Frage stellen")).to_be_visible()
    visitor.opens()
    visitor.asks()
    visitor.sees()


@pytest.mark.parametrize("path", ["/plain", "/worst"])
def test_a_visitor_is_handed_over_and_back_on(guest, sanne, path):
    visitor = guest(path)
    visitor.opens()
    visitor.asks("ik wil een medewerker spreken")
    sanne.accepts()
    visitor.sees("Je spreekt nu met Sanne")
    sanne.says("Zie https://nl.wikipedia.org/wiki/Delft_(stad).")
    link = visitor.page.get_by_role("link", name="Delft_(stad)")
    expect(link).to_have_attribute("href", "https://nl.wikipedia.org/wiki/Delft_(stad)")
    visitor.asks("dank je")
    sanne.sees("dank je")
    sanne.closes_as("Opgelost")
    visitor.sees("Dit gesprek is afgesloten")
    assert visitor.errors == []


def test_the_launcher_and_the_sites_own_doors_follow_the_truth(guest, site, chromium):
    visitor = guest("/doors")
    expect(visitor.page.locator("#disable")).to_have_attribute("aria-disabled", "true")
    expect(visitor.page.locator("#hide")).to_be_hidden()
    expect(visitor.launcher).to_be_hidden()
    tom = Operator(chromium, site.demo, "sanne")
    tom.goes("Online")
    expect(visitor.launcher).to_be_visible()
    visitor.page.locator("#hide").click()
    expect(visitor.box).to_be_visible()
    visitor.page.keyboard.press("Escape")
    tom.goes("Offline")
    expect(visitor.page.locator("#hide")).to_be_hidden()
    expect(visitor.launcher).to_be_hidden()
    tom.close()


COLOURS = ["#ffd400", "oklch(0.7 0.2 140)", "lab(20 40 -60)", "color-mix(in srgb, red, blue)", "rgb(255 0 0 / .3)", "currentColor", "hsl(60 100% 50%)"]
CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (color) => { canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b; };
  const ratio = (element) => { const { color, backgroundColor } = getComputedStyle(element);
    const [dark, bright] = [light(color), light(backgroundColor)].sort((a, b) => a - b); return (bright + .05) / (dark + .05); };
  const root = document.querySelector("balie-widget").shadowRoot;
  const inside = root.querySelector("balie-window").shadowRoot;
  return [root.querySelector("#launcher"), inside.querySelector(".header"), inside.querySelector(".send")].map(ratio);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_any_colour_of_css_is_taken_with_enough_contrast(guest, scheme):
    visitor = guest("/plain", color_scheme=scheme)
    visitor.opens()
    first = visitor.page.locator(".header").evaluate("e => getComputedStyle(e).backgroundColor")
    for colour in COLOURS:
        visitor.page.evaluate("c => document.querySelector('balie-widget').style.setProperty('--balie-color', c === 'currentColor' ? getComputedStyle(document.body).color : c)", colour)
        assert min(visitor.page.evaluate(CONTRAST)) >= 4.5, colour
        assert visitor.page.locator(".header").evaluate("e => getComputedStyle(e).backgroundColor") != first


def test_of_the_pages_address_only_the_path_is_told(guest):
    visitor = guest("/plain?token=geheim&email=a@b.nl")
    visitor.opens()
    with visitor.page.expect_request(lambda r: r.method == "POST" and r.url.endswith("/conversations")) as begun:
        visitor.asks()
    assert json.loads(begun.value.post_data)["page"]["url"].endswith("/plain")
    visitor.sees()
    assert not [r for r in visitor.requests if "geheim" in (r.post_data or "")]


STORAGE = {
    "refused": "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } });",
    "null": "for (const s of ['localStorage', 'sessionStorage']) Object.defineProperty(window, s, { value: null });",
    "locks refused": "navigator.locks.request = () => Promise.reject(new DOMException('no', 'SecurityError'));",
    "channels refused": "window.BroadcastChannel = class { constructor() { throw new DOMException('no', 'SecurityError'); } };",
    "full": "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') };",
    "rubbish": "for (const s of [localStorage, sessionStorage]) s.setItem('balie:' + %s, '{\"id\":7,\"unsent\":[{\"text\":1}]}');",
}


@pytest.mark.parametrize("kind", STORAGE)
def test_storage_is_a_convenience(guest, site, kind):
    init = STORAGE[kind].replace("%s", json.dumps(site.demo.address.removeprefix("http://")))
    visitor = guest("/plain", init=init)
    visitor.opens()
    visitor.asks()
    visitor.sees()
    visitor.page.evaluate("try { localStorage.clear(); sessionStorage.clear() } catch {}")
    visitor.asks("hoe kan ik betalen?")
    visitor.sees("iDEAL")
    expect(visitor.page.get_by_text("hoe kan ik betalen?", exact=True)).to_have_count(1)
    assert len([r for r in visitor.requests if r.method == "POST" and r.url.endswith("/conversations")]) == 1


def test_the_first_words_of_all_wait_for_the_line(guest):
    visitor = guest("/plain")
    visitor.opens()
    visitor.context.set_offline(True)
    visitor.asks()
    visitor.sees("Nog niet verstuurd")
    visitor.context.set_offline(False)
    visitor.sees()


def test_what_is_copied_in_the_window_is_the_visitors(guest):
    visitor = guest("/greedy")
    visitor.opens()
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.box.click()
    visitor.page.keyboard.type("kopieer mij")
    for key in ["Control+a", "Control+c", "End", "Control+v"]:
        visitor.page.keyboard.press(key)
    expect(visitor.box).to_have_value("kopieer mijkopieer mij")


def test_missed_words_come_at_once_when_the_page_is_looked_at_again(guest, site, sanne):
    relay = Relay(site.demo.address)
    visitor = guest("/plain", balie=relay.address)
    visitor.opens()
    visitor.asks("ik wil een medewerker spreken")
    sanne.accepts()
    visitor.sees("Je spreekt nu met Sanne")
    relay.freeze()
    sanne.says("bent u er nog?")
    sanne.sees("bent u er nog?")
    relay.thaw()
    visitor.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(visitor.page.get_by_text("bent u er nog?").last).to_be_visible(timeout=2_000)
    sanne.closes_as("Opgelost")
    relay.stop()


def test_where_streams_are_held_back_it_asks_and_says_so_once(guest, site, sanne, screenshot):
    relay = Relay(site.demo.address)
    relay.holding = True
    visitor = guest("/plain", balie=relay.address)
    visitor.opens()
    visitor.asks()
    expect(visitor.page.get_by_text("Antwoorden komen hier een paar seconden later binnen.")).to_be_visible(timeout=15_000)
    visitor.sees()
    expect(visitor.page.get_by_role("button", name="Praat met een medewerker")).to_be_visible(timeout=15_000)
    screenshot(visitor.page, "host-held")
    visitor.asks("ik wil een medewerker spreken")
    sanne.accepts()
    visitor.sees("Je spreekt nu met Sanne")
    sanne.closes_as("Opgelost")
    relay.stop()


def test_when_the_other_sides_line_is_down_the_visitor_is_told(guest, sanne, screenshot):
    visitor = guest("/plain")
    visitor.opens()
    visitor.asks("ik wil een medewerker spreken")
    sanne.accepts()
    visitor.sees("Je spreekt nu met Sanne")
    silent = "{\"operatorIsSilent\":true}"
    visitor.page.route("**/heartbeat", lambda route: route.fulfill(
        status=200, content_type="application/json", body=silent, headers={"Access-Control-Allow-Origin": "*"}))
    told = visitor.page.get_by_text("De verbinding van Sanne is weggevallen.")
    expect(told).to_be_visible(timeout=25_000)
    screenshot(visitor.page, "host-other-side-silent")
    visitor.page.unroute("**/heartbeat")
    expect(told).to_be_hidden(timeout=25_000)
    sanne.closes_as("Opgelost")


def test_links_of_answers_lead_to_the_website_from_everywhere(guest, site, chromium):
    visitor = guest("/plain")
    visitor.opens()
    visitor.asks()
    link = visitor.page.get_by_role("link", name="Mijn bestellingen").first
    expect(link).to_have_attribute("href", re.compile("^https://winkel\\.example/"))
    visitor.page.goto(site.demo.address + "/chat?language=nl")
    visitor.asks()
    link = visitor.page.get_by_role("link", name="Mijn bestellingen").first
    expect(link).to_have_attribute("href", re.compile("^https://winkel\\.example/"))
    expect(link).to_have_attribute("target", "_blank")


def test_a_website_that_is_not_named_is_told_so(guest, chromium, tmp_path, site, screenshot):
    other = Demo(tmp_path / "other", origins=["https://www.example.nl"])
    visitor = guest("/plain", balie=other.address)
    visitor.launcher.click()
    visitor.sees("De chat is voor deze website nog niet opengesteld.")
    assert [said for said in visitor.said if f"--origin {site.address}" in said]
    screenshot(visitor.page, "host-refused")
    other.stop()


def test_the_whole_talk_is_printed_and_nothing_to_press(guest, tmp_path):
    visitor = guest("/plain")
    visitor.opens()
    for number in range(12):
        visitor.asks(f"vraag {number}: {QUESTION}")
        expect(visitor.page.locator("balie-message[data-author=bot]")).to_have_count(number + 2, timeout=10_000)
    pages = len(re.findall(rb"/Type\s*/Page\b", visitor.page.pdf(path=tmp_path / "talk.pdf")))
    assert 3 <= pages <= 8, pages
    visitor.page.emulate_media(media="print")
    expect(visitor.page.locator("#composer")).to_be_hidden()
    expect(visitor.page.get_by_text("vraag 0:").last).to_be_visible()


@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("path", ["/plain", "/worst"])
def test_axe_finds_nothing_on(guest, path, forced, screenshot):
    visitor = guest(path, forced_colors=forced)
    visitor.opens()
    visitor.asks()
    visitor.sees()
    run = Axe()
    found = visitor.page.evaluate(run_axe(run)) if path == "/worst" else run.run(visitor.page, context="balie-widget").response
    assert not found["violations"], [(v["id"], [n["html"][:90] for n in v["nodes"]]) for v in found["violations"]]
    screenshot(visitor.page, f"host-axe-{path[1:]}-{forced}")


def run_axe(axe):
    """A strict page lets no script in by the ordinary way: it is evaluated by the browser itself."""
    return f"() => {{ {axe.axe_script}; return axe.run('balie-widget'); }}"


def test_at_400_percent_two_thirds_of_the_screen_are_for_the_talk(guest, screenshot):
    visitor = guest("/plain", viewport={"width": 320, "height": 256})
    visitor.opens()
    visitor.asks()
    visitor.sees()
    assert visitor.page.locator(".scroll").evaluate("e => e.clientHeight") >= 256 * 2 / 3
    screenshot(visitor.page, "host-zoomed")


def test_on_a_phone_it_fills_the_screen(guest, screenshot):
    visitor = guest("/plain", viewport=PHONE, has_touch=True, is_mobile=True)
    visitor.opens()
    visitor.asks()
    visitor.sees()
    screenshot(visitor.page, "host-phone")


def test_the_option_that_was_chosen_stays_in_sight_and_cannot_be_chosen_again(guest):
    visitor = guest("/plain")
    visitor.opens()
    visitor.asks("wasmachine")
    option = visitor.page.locator(".option").first
    title = option.inner_text()
    option.click()
    expect(visitor.page.locator(".option")).to_have_count(1)
    expect(visitor.page.locator(".option")).to_have_text(title)
    expect(visitor.page.locator(".option")).to_be_disabled()
