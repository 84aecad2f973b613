"""What goes wrong around a visit: storage, clocks, consent at an awkward moment, rules that break, pages that lie."""

import datetime
import re
import time

import pytest
from playwright.sync_api import expect

from invitations import RULES, agree, answer_cookies, bubble, demo_with, let_pass, with_clock, with_rules
from people import Operator, Visitor

SAYS = 15_000
NODDING = {"knik": RULES["hulp"].replace("show: question", "show: question\nbegin: nod")}
BLOCKED = """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });"""
FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };"""


@pytest.fixture
def site(tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy, RULES)
    yield demo
    demo.stop()


def bare(visitor, script=""):
    """The page without the shop's own script, which has storage of its own."""
    visitor.page.route("**/demo/shop.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    if script:
        visitor.page.add_init_script(script)
    visitor.page.reload()


@pytest.mark.parametrize("storage", [BLOCKED, FULL], ids=["blocked", "full"])
def test_storage_that_is_blocked_or_full_lasts_as_long_as_the_page(visit, storage):
    visitor = visit("/wasmachine.html")
    bare(visitor, storage)
    agree(visitor.page, "behaviour", "seen", "measuring")
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_be_visible(timeout=SAYS)
    said.get_by_role("button", name="Sluiten en niet meer tonen").click()
    expect(said).to_have_count(0)
    agree(visitor.page)
    visitor.page.wait_for_timeout(1_000)
    expect(said).to_have_count(0)


def test_a_clock_that_is_set_back_or_forward_breaks_nothing(visit):
    visitor = visit("/wasmachine.html")
    visitor.page.add_init_script("""
      const real = Date.now.bind(Date);
      window.shift = 0;
      Date.now = () => real() + window.shift;""")
    bare(visitor)
    agree(visitor.page, "behaviour")
    visitor.page.wait_for_timeout(1_500)
    visitor.page.evaluate("window.shift = -3 * 3600 * 1000")
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=SAYS)
    visitor.page.evaluate("window.shift = 48 * 3600 * 1000")
    visitor.page.wait_for_timeout(2_500)
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_have_count(1)


def test_consent_withdrawn_during_a_nod_takes_the_nod_away_and_says_nothing(chromium, tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy, NODDING)
    visitor = Visitor(chromium, demo, path="/demo/wasmachine.html")
    agree(visitor.page, "behaviour")
    launcher = visitor.page.get_by_role("button", name="Stel een vraag")
    expect(launcher).to_have_attribute("data-nod", "", timeout=SAYS)
    agree(visitor.page)
    expect(launcher).not_to_have_attribute("data-nod", "")
    visitor.page.wait_for_function("() => localStorage.length === 0")
    visitor.page.wait_for_timeout(9_000)
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_have_count(0)
    assert visitor.page.evaluate("localStorage.length") == 0
    assert visitor.errors == []
    visitor.close()
    demo.stop()


def test_withdrawal_empties_browser_and_server_within_five_seconds(visit, chromium, site):
    sanne = Operator(chromium, site, "sanne")
    sanne.goes("Online")
    sanne.page.get_by_role("link", name="Bezoekers").click()
    visitor = visit("/wasmachine.html")
    answer_cookies(visitor.page, "behaviour", "seen", "measuring")
    row = sanne.page.locator("balie-visitors").get_by_role("link", name="Stille wasmachine 8 kg")
    expect(row).to_be_visible(timeout=3_000)
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=SAYS)
    key = visitor.page.evaluate("JSON.parse(Object.entries({ ...localStorage }).find(([key]) => key.startsWith('balie-visit:'))[1]).key")
    own = lambda: visitor.page.request.get(f"{site.address}/api/visits", headers={"Balie-Visit": key}).json()
    end = time.monotonic() + 5
    while not own()["touches"] and time.monotonic() < end:
        time.sleep(0.05)
    assert own()["touches"] and own()["visit"]["steps"]
    began = time.monotonic()
    answer_cookies(visitor.page)
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_have_count(0, timeout=5_000)
    visitor.page.wait_for_function("() => !Object.keys(localStorage).some((key) => key.startsWith('balie-visit:'))", timeout=5_000)
    expect(row).to_have_count(0, timeout=5_000)
    while own() != {"paths": [], "touches": []}:
        assert time.monotonic() - began < 5, own()
        time.sleep(0.05)
    assert time.monotonic() - began < 5
    sanne.close()


def test_a_rule_file_with_an_error_keeps_the_old_rules(visit, content_copy):
    file = content_copy / "Intents" / "invitations" / "hulp.md"
    file.write_text(file.read_text().replace("dwell 4 seconds", "dwel 4 seconds"))
    time.sleep(3)
    visitor = visit("/wasmachine.html")
    agree(visitor.page, "behaviour")
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=SAYS)


HOSTILE = "<img src=x onerror=window.hit=1>‮gniteksrev‬\u0000 " + "É" * 400


def test_hostile_titles_paths_and_a_forged_basket_are_only_words_at_the_desk(visit, chromium, site):
    sanne = Operator(chromium, site, "sanne")
    sanne.page.get_by_role("link", name="Bezoekers").click()
    visitor = visit("/wasmachine.html")
    bare(visitor)
    agree(visitor.page, "seen")
    visitor.page.evaluate("""(title) => {
      document.title = title;
      history.pushState({}, "", "/demo/%3Cscript%3Ealert(1)%3C/kim@example.nl/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9?token=geheim#x");
      Balie.queue.push(["product", { sku: "<b>1</b>", name: title, price: -5, related: [title, { toString: () => "x" }] }]);
      Balie.queue.push(["basket", { value: 1e300, items: -7 }]);
      Balie.queue.push(["basket", { value: "veel", items: NaN }]);
      Balie.queue.push(["basket", null]);
      Balie.queue.push(["signal", { name: title }]);
    }""", HOSTILE)
    list_ = sanne.page.locator("balie-visitors")
    row = list_.get_by_role("link", name=re.compile("<img src=x"))
    expect(row).to_be_visible(timeout=5_000)
    row.click()
    detail = list_.get_by_role("region", name="Gekozen bezoeker")
    expect(detail.get_by_text("<img src=x").first).to_be_visible()
    text = detail.inner_text()
    assert "geheim" not in text and "kim@" not in text and "\u202e" not in text
    titles = detail.locator("[title]").evaluate_all("all => all.map((each) => each.title).join(' ')")
    assert "geheim" not in titles and "kim@" not in titles and "eyJ" not in titles
    assert sanne.page.evaluate("window.hit") is None
    assert sanne.page.locator("balie-visitors img").count() == 0
    assert sanne.errors == []
    sanne.close()


def test_a_flood_of_pages_is_limited_and_the_list_stays_calm(visit, chromium, site):
    sanne = Operator(chromium, site, "sanne")
    sanne.page.get_by_role("link", name="Bezoekers").click()
    visitor = visit("/wasmachine.html")
    agree(visitor.page, "seen", "behaviour")
    row = sanne.page.locator("balie-visitors").get_by_role("link")
    expect(row.first).to_be_visible(timeout=5_000)
    sanne.page.evaluate("""() => {
      window.drawn = 0;
      new MutationObserver(() => (window.drawn += 1)).observe(document.querySelector("balie-visitors"), { subtree: true, childList: true, characterData: true });
      window.slow = [];
      new PerformanceObserver((list) => window.slow.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    }""")
    refused = []
    visitor.page.on("response", lambda answer: answer.status == 429 and refused.append(answer.url))
    visitor.page.evaluate("""async () => {
      for (let page = 0; page < 3000; page++) {
        history.pushState({}, "", `/demo/pagina-${page}`);
        document.title = `Pagina ${page}`;
        Balie.product({ sku: `p${page}`, name: `Ding ${page}` });
        if (page % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }""")
    visitor.page.wait_for_timeout(4_000)
    expect(row).to_have_count(1)
    kept = visitor.page.evaluate("Object.entries({ ...localStorage }).find(([key]) => key.startsWith('balie-visit:'))[1].length")
    assert kept <= 8_192
    assert sanne.page.evaluate("window.drawn") < 400
    assert max([0, *sanne.page.evaluate("window.slow")]) < 400
    sanne.close()


def test_a_visits_key_is_nobodys_way_into_a_talk(visit, site):
    visitor = visit("/wasmachine.html")
    visitor.open()
    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    kept = visitor.page.evaluate("JSON.parse(Object.entries({ ...localStorage }).find(([key]) => key.startsWith('balie:'))[1])")
    stranger = visitor.page.request
    path = f"{site.address}/api/conversations/{kept['id']}"
    for headers in [{"Balie-Visit": "a" * 30}, {"Balie-Token": "b" * 43, "Balie-Visit": "a" * 30}, {}]:
        assert stranger.get(path, headers=headers).status in (401, 404)
        assert stranger.put(f"{path}/visit", headers=headers, data={}).status in (401, 404)
        assert stranger.put(f"{path}/deals/1", headers=headers, data={"accepted": True}).status in (401, 404)


def test_a_deal_that_is_kept_open_stays_over_pages_and_says_when_it_is_over(chromium, tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy)
    visitor = Visitor(chromium, demo, path="/demo/koffie.html")
    ends = time.time() + 25

    def soon(route):
        document = route.fetch().json()
        for rule in document["rules"]:
            if rule["name"] == "aanbieding":
                rule["ends"] = ends
        route.fulfill(json=document, headers={"Balie-Time": str(int(time.time() * 1000)), "Access-Control-Expose-Headers": "Balie-Time"})

    visitor.context.route("**/api/invitations*", soon)
    answer_cookies(visitor.page, "behaviour")
    said = bubble(visitor.page, "Gratis koffiebonen bij Espressomachine met bonen")
    expect(said).to_be_visible(timeout=SAYS)
    said.get_by_role("button", name="Laat staan").click()
    expect(said.get_by_role("button", name="Laat staan")).to_have_attribute("aria-pressed", "true")
    visitor.page.goto(f"{demo.address}/demo/koelkast.html")
    expect(said).to_be_visible(timeout=5_000)
    visitor.page.evaluate("history.pushState({}, '', '/demo/klantenservice.html')")
    visitor.page.wait_for_timeout(1_500)
    expect(said).to_be_visible()
    expect(said.get_by_text("Deze aanbieding is voorbij.")).to_be_visible(timeout=25_000)
    assert abs(time.time() - ends) < 2
    expect(said.get_by_role("button")).to_have_count(1)
    said.get_by_role("button", name="Sluiten en niet meer tonen").click()
    expect(said).to_have_count(0)
    visitor.page.goto(f"{demo.address}/demo/koffie.html")
    visitor.page.wait_for_timeout(6_000)
    expect(said).to_have_count(0)
    assert visitor.errors == []
    visitor.close()
    demo.stop()


def test_a_deal_ends_for_who_does_not_keep_it_and_is_not_said_afterwards(chromium, tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy)
    visitor = Visitor(chromium, demo, path="/demo/koffie.html", timezone_id="America/New_York")
    ends = time.time() + 12

    def soon(route):
        document = route.fetch().json()
        for rule in document["rules"]:
            if rule["name"] == "aanbieding":
                rule["ends"] = ends
        route.fulfill(json=document, headers={"Balie-Time": str(int(time.time() * 1000)), "Access-Control-Expose-Headers": "Balie-Time"})

    visitor.context.route("**/api/invitations*", soon)
    agree(visitor.page, "behaviour")
    said = bubble(visitor.page, "Gratis koffiebonen bij Espressomachine met bonen")
    expect(said).to_be_visible(timeout=10_000)
    local = datetime.datetime.fromtimestamp(ends, datetime.timezone(datetime.timedelta(hours=-5)))
    expect(said.get_by_text(f"om {local:%H:%M}")).to_be_visible()
    expect(said).to_have_count(0, timeout=15_000)
    assert abs(time.time() - ends) < 2
    visitor.close()
    demo.stop()


def test_a_visitor_gets_all_that_is_kept_here_and_there(visit):
    visitor = visit("/wasmachine.html")
    answer_cookies(visitor.page, "behaviour", "seen", "measuring")
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=SAYS)
    with visitor.page.expect_response("**/api/visits/touches"):
        bubble(visitor.page, "Kan ik helpen kiezen?").get_by_role("button", name="Sluiten en niet meer tonen").click()
    visitor.page.get_by_role("button", name="Cookies", exact=True).click()
    visitor.page.get_by_role("button", name="Wat is er van mij bewaard?").click()
    kept = visitor.page.locator(".cookies pre")
    expect(kept).to_contain_text('"browser"')
    expect(kept).to_contain_text("/demo/wasmachine.html")
    expect(kept).to_contain_text('"dismissed"')
    assert visitor.errors == []
