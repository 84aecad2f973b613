"""Speaking first: nothing before agreement, then at the right moment, once, and never in the way."""

import re

import pytest
from playwright.sync_api import expect

from invitations import RULES, agree, answer_cookies, bubble, demo_with, let_pass, with_clock, with_rules
from people import PHONE, Visitor
from test_access import finds_nothing

PAGES = ["", "/wasmachine.html", "/koelkast.html", "/koffie.html", "/klantenservice.html"]
KEPT = """async () => [localStorage.length, sessionStorage.length, document.cookie,
  (await indexedDB.databases()).length]"""
SAYS = 15_000


@pytest.fixture
def site(tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy)
    yield demo
    demo.stop()


def told(visitor):
    words = ["/api/visits", "/api/invitations", "/widget/invitations"]
    return [url for url in visitor.requests if any(word in url for word in words)]


def test_before_agreement_nothing_is_kept_or_told_over_ten_pages(visit, site):
    visitor = visit("")
    for path in PAGES * 2:
        visitor.page.goto(f"{site.address}/demo{path}")
        visitor.page.get_by_role("button", name="Stel een vraag").wait_for()
    assert visitor.page.evaluate(KEPT) == [0, 0, "", 0]
    assert told(visitor) == []


def test_refusing_keeps_and_tells_nothing_either(visit):
    visitor = visit("/wasmachine.html")
    with_clock(visitor.page)
    agree(visitor.page)
    let_pass(visitor.page, 20)
    assert visitor.page.evaluate(KEPT) == [0, 0, "", 0]
    assert told(visitor) == []


def test_a_question_in_the_bubble_is_asked_at_once(visit):
    visitor = visit("/wasmachine.html")
    agree(visitor.page, "behaviour")
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_be_visible(timeout=SAYS)
    assert visitor.page.evaluate("document.activeElement === document.body")
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)
    said.get_by_role("textbox", name="Vraag", exact=True).fill("hoe lang heb ik garantie?")
    said.get_by_role("textbox", name="Vraag", exact=True).press("Enter")
    visitor.sees("wettelijke garantie")
    expect(said).to_have_count(0)
    assert not any("/api/visits" in url for url in visitor.requests)


def test_a_choice_opens_the_window_with_its_question_sent(visit):
    visitor = visit("/koelkast.html")
    agree(visitor.page, "behaviour")
    said = bubble(visitor.page, re.compile("Nog een vraag over Koel-vriescombinatie 320 l voor €\\s699,00"))
    expect(said).to_be_visible(timeout=SAYS)
    said.get_by_role("button", name="Ja, over de garantie").click()
    visitor.sees("wettelijke garantie")


def test_a_deal_has_a_picture_a_true_last_day_and_says_why_it_is_shown(visit):
    visitor = visit("/koffie.html", timezone_id="Europe/Amsterdam")
    agree(visitor.page, "behaviour")
    said = bubble(visitor.page, "Gratis koffiebonen bij Espressomachine met bonen")
    expect(said).to_be_visible(timeout=SAYS)
    expect(said.get_by_role("img", name="Een zak koffiebonen naast de machine")).to_be_visible()
    expect(said.get_by_text("Geldig t/m zaterdag 5 december")).to_be_visible()
    expect(said.get_by_text("gebaseerd op bekeken pagina's")).to_be_visible()
    said.get_by_role("button", name="Vertel me meer").click()
    visitor.sees("welke koffiebonen krijg ik erbij?")


@pytest.mark.parametrize("how", ["button", "escape"])
def test_what_is_sent_away_stays_away_over_reloads_and_tabs(visit, site, how):
    visitor = visit("/wasmachine.html")
    with_clock(visitor.page)
    answer_cookies(visitor.page, "behaviour")
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_be_visible(timeout=SAYS)
    if how == "button":
        said.get_by_role("button", name="Sluiten en niet meer tonen").click()
    else:
        visitor.page.keyboard.press("Escape")
    expect(said).to_have_count(0)
    other = visitor.context.new_page()
    other.clock.install()
    with_rules(other, lambda: other.goto(f"{site.address}/demo/wasmachine.html"))
    with_rules(visitor.page, visitor.page.reload)
    for page in [other, visitor.page]:
        let_pass(page, 20)
        expect(bubble(page, "Kan ik helpen kiezen?")).to_have_count(0)


def with_tag(visitor, attributes):
    """The page again, with these attributes on the widget's tag."""
    visitor.page.route("**/demo/*.html", lambda route: route.fulfill(
        response=(answer := route.fetch()), body=answer.text().replace('data-language="nl"', f'data-language="nl" {attributes}')))
    visitor.page.reload()


def test_a_site_may_tell_agreement_by_an_attribute(visit):
    visitor = visit("/wasmachine.html")
    with_tag(visitor, 'data-consent="behaviour"')
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=SAYS)
    assert not any("/api/visits" in url for url in visitor.requests)


def test_a_consent_tool_tells_agreement_and_withdrawal(visit):
    visitor = visit("/wasmachine.html")
    visitor.page.add_init_script("""
      window.__tcfapi = (command, version, listener) => (window.tellTool = (consents) =>
        listener({ eventStatus: "useractioncomplete", publisher: { consents } }, true));""")
    visitor.page.clock.install()
    with_tag(visitor, 'data-tcf="behaviour=2+3 seen=1"')
    visitor.page.wait_for_function("() => typeof window.tellTool === 'function'")
    visitor.page.evaluate("tellTool({ 1: false, 2: true, 3: false })")
    let_pass(visitor.page, 20)
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_have_count(0)
    visitor.page.evaluate("tellTool({ 1: false, 2: true, 3: true })")
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=SAYS)
    visitor.page.evaluate("tellTool({ 1: false, 2: false, 3: true })")
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_have_count(0)
    visitor.page.wait_for_function("() => localStorage.length === 0")


def test_before_agreement_time_on_this_page_alone_may_say_something(visit):
    visitor = visit("/koffie.html")
    visitor.requests.clear()
    with_tag(visitor, 'data-invite="/demo/koffie.html 3"')
    said = bubble(visitor.page, "Kan ik je ergens mee helpen?")
    expect(said).to_be_visible(timeout=SAYS)
    assert visitor.page.evaluate(KEPT) == [0, 0, "", 0]
    assert not any("/api/" in url for url in visitor.requests)
    said.get_by_role("button", name="Sluiten en niet meer tonen").click()
    flag = visitor.page.evaluate("Object.entries({...localStorage})")
    assert [value for _, value in flag] == ["1"]
    with_clock(visitor.page)
    let_pass(visitor.page, 20)
    expect(said).to_have_count(0)


def test_a_site_that_loads_no_pages_turns_pages_all_the_same(visit):
    visitor = visit("/klantenservice.html")
    agree(visitor.page, "behaviour")
    visitor.page.wait_for_function("() => Object.values(localStorage).some((kept) => kept.includes('klantenservice'))")
    visitor.page.evaluate("history.pushState({}, '', '/demo/wasmachine.html')")
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_be_visible(timeout=SAYS)
    visitor.page.evaluate("history.pushState({}, '', '/demo/klantenservice.html')")
    expect(said).to_have_count(0)


def test_what_was_said_in_a_visit_is_not_said_again_on_a_reload(visit):
    visitor = visit("/wasmachine.html")
    with_clock(visitor.page)
    answer_cookies(visitor.page, "behaviour")
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=SAYS)
    with_rules(visitor.page, visitor.page.reload)
    let_pass(visitor.page, 20)
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_have_count(0)


def test_two_tabs_say_the_last_invitation_of_a_visit_once(visit, site):
    visitor = visit("/wasmachine.html")
    with_clock(visitor.page)
    answer_cookies(visitor.page, "behaviour")
    other = visitor.context.new_page()
    other.clock.install()
    other.goto(f"{site.address}/demo/wasmachine.html")
    pages = [visitor.page, other]
    said = lambda: sum(bubble(page, "Kan ik helpen kiezen?").count() for page in pages)
    for _ in range(60):
        if said():
            break
        for page in pages:
            let_pass(page, 1)
    for page in pages:
        let_pass(page, 10)
    assert said() == 1


def test_whoever_withdraws_finds_the_browser_empty_and_the_bubble_gone(visit):
    visitor = visit("/wasmachine.html")
    with_clock(visitor.page)
    agree(visitor.page, "behaviour", "seen", "measuring")
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_be_visible(timeout=SAYS)
    assert visitor.page.evaluate("localStorage.length") == 1
    agree(visitor.page)
    expect(said).to_have_count(0)
    visitor.page.wait_for_function("() => localStorage.length === 0")
    count = len(told(visitor))
    let_pass(visitor.page, 60)
    assert visitor.page.evaluate(KEPT) == [0, 0, "", 0]
    assert len(told(visitor)) == count


NODDING = {"knik": RULES["hulp"].replace("show: question", "show: question\nbegin: nod")}


@pytest.mark.parametrize("goes_on", [True, False])
def test_the_launcher_nods_before_words_which_come_only_if_the_behaviour_goes_on(chromium, tmp_path, content_copy, goes_on):
    demo = demo_with(tmp_path, content_copy, NODDING)
    visitor = Visitor(chromium, demo, path="/demo/wasmachine.html")
    agree(visitor.page, "behaviour")
    launcher = visitor.page.get_by_role("button", name="Stel een vraag")
    expect(launcher).to_have_attribute("data-nod", "", timeout=SAYS)
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_have_count(0)
    if goes_on:
        expect(said).to_be_visible(timeout=SAYS)
    else:
        visitor.page.goto(f"{demo.address}/demo/klantenservice.html")
        with_clock(visitor.page)
        with_rules(visitor.page, lambda: agree(visitor.page, "behaviour"))
        let_pass(visitor.page, 20)
        expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_have_count(0)
    visitor.close()
    demo.stop()


def test_a_saved_rule_is_live_without_a_reload(visit, content_copy):
    visitor = visit("/klantenservice.html")
    with visitor.page.expect_response("**/api/invitations*"):
        agree(visitor.page, "behaviour")
    rule = content_copy / "Intents" / "invitations" / "hulp.md"
    rule.write_text(rule.read_text().replace("/demo/wasmachine.html", "/demo/klantenservice.html"))
    expect(bubble(visitor.page, "Kan ik helpen kiezen?")).to_be_visible(timeout=30_000)


def test_an_invitation_to_a_person_goes_when_nobody_can_take_it(visit, chromium, site):
    from people import Operator

    visitor = visit("/klantenservice.html")
    with_clock(visitor.page)
    with_rules(visitor.page, lambda: agree(visitor.page, "behaviour"))
    said = bubble(visitor.page, "Zal ik je met een medewerker verbinden?")
    let_pass(visitor.page, 20)
    expect(said).to_have_count(0)
    sanne = Operator(chromium, site, "sanne")
    sanne.goes("Online")
    expect(said).to_be_visible(timeout=SAYS)
    sanne.goes("Afwezig")
    expect(said).to_have_count(0)
    sanne.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", ["wasmachine", "koelkast", "koffie"])
def test_axe_finds_nothing_on_a_bubble(visit, scheme, page, screenshot):
    for name, viewport in [("phone", {"width": 360, "height": 740}), ("desktop", {"width": 1280, "height": 800})]:
        visitor = visit(f"/{page}.html", viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
        visitor.page.get_by_role("button", name="Alleen het noodzakelijke").click()
        agree(visitor.page, "behaviour")
        said = visitor.page.get_by_role("region", name="Bericht van de klantenservice")
        expect(said).to_be_visible(timeout=SAYS)
        for button in said.get_by_role("button").all():
            size = button.bounding_box()
            assert size["width"] >= 24 and size["height"] >= 24
        box = said.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= viewport["width"]
        screenshot(visitor.page, f"bubble-{page}-{name}-{scheme}")
        finds_nothing(visitor.page)


def test_a_bubble_is_clear_of_a_sticky_basket_on_a_phone(visit, screenshot):
    visitor = visit("/wasmachine.html", viewport={"width": 360, "height": 740})
    visitor.page.get_by_role("button", name="Alleen het noodzakelijke").click()
    visitor.page.evaluate("""() => {
      const bar = document.createElement("button");
      Object.assign(bar, { id: "sticky", textContent: "In winkelwagen € 549" });
      Object.assign(bar.style, { position: "fixed", insetInline: 0, bottom: 0, height: "72px", zIndex: 50 });
      document.body.append(bar);
    }""")
    agree(visitor.page, "behaviour")
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_be_visible(timeout=SAYS)
    visitor.page.wait_for_function("launcher => launcher.getBoundingClientRect().bottom <= document.querySelector('#sticky').getBoundingClientRect().top",
        arg=visitor.page.get_by_role("button", name="Stel een vraag").element_handle())
    bar, box = visitor.page.locator("#sticky").bounding_box(), said.bounding_box()
    assert box["y"] + box["height"] <= bar["y"]
    launcher = visitor.page.get_by_role("button", name="Stel een vraag").bounding_box()
    assert launcher["y"] + launcher["height"] <= bar["y"]
    screenshot(visitor.page, "bubble-sticky-phone")


def test_a_bubble_reads_from_right_to_left(chromium, site, screenshot):
    visitor = Visitor(chromium, site, path="/demo/wasmachine.html", viewport=PHONE)
    visitor.page.route("**/demo/wasmachine.html", lambda route: route.fulfill(
        response=(answer := route.fetch()), body=answer.text().replace('data-language="nl"', 'data-language="ar"')))
    visitor.page.reload()
    visitor.page.get_by_role("button", name="Alleen het noodzakelijke").click()
    agree(visitor.page, "behaviour")
    said = visitor.page.locator("#invitation")
    expect(said.get_by_text("هل أساعدك في الاختيار؟")).to_be_visible(timeout=SAYS)
    close, box = said.locator(".away").bounding_box(), said.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"]
    assert close["x"] - box["x"] < 30
    screenshot(visitor.page, "bubble-rtl-phone")
    visitor.close()
