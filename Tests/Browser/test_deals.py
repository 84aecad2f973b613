"""A deal for one visitor: from the banner to the talk, from the talk to the basket, and to the order."""

import datetime
import re

import pytest
from playwright.sync_api import expect

from invitations import RULES, answer_cookies, bubble, demo_with
from people import PHONE, Operator
from test_access import finds_nothing

SAYS = 15_000
DEAL = {"aanbieding": RULES["aanbieding"].replace(
    "-> ask: welke koffiebonen krijg ik erbij?", "-> person").replace(
    "valid-until: 2099-12-05", 'valid-until: 2099-12-05\nholdout: 0.0001 %\nrelated: warranty, "Ontkalker"')}


@pytest.fixture
def site(tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy, DEAL)
    yield demo
    demo.stop()


@pytest.fixture
def sanne(chromium, site):
    operator = Operator(chromium, site, "sanne")
    operator.goes("Online")
    yield operator
    assert operator.errors == []
    operator.close()


def offers(sanne, text="Met de Espressomachine erbij", off="25", unit="euro", code="KIM-25"):
    sanne.page.get_by_role("button", name="Korting geven").click()
    form = sanne.page.get_by_role("dialog", name="Een korting voor deze bezoeker")
    form.get_by_label("Wat biedt u aan?").fill(text)
    form.get_by_label("Korting", exact=True).fill(off)
    form.get_by_text(unit, exact=True).click()
    form.get_by_label("Kortingscode van de winkel").fill(code)
    form.get_by_label("Voorwaarden").fill("Eén per klant.")
    form.get_by_role("button", name="Aanbieden").click()
    expect(form).to_have_count(0)


def talk(visitor, sanne):
    visitor.open()
    visitor.person_button.click()
    sanne.accepts()
    visitor.is_with("Sanne")


def hand(sanne, visitor_page, seconds, code="KIM-25"):
    """A deal that ends in so many seconds, which no form would ask for."""
    sanne.page.evaluate("""async ([seconds, code]) => {
      const [, , id] = location.hash.split("/");
      const path = `/api/desk/conversations/${id}`;
      const { summary } = await (await fetch(path)).json();
      const body = { clientId: crypto.randomUUID(), epoch: summary.epoch, text: "Snel beslissen", code, percent: 10,
        validUntil: new Date(Date.now() + seconds * 1000).toISOString() };
      const answer = await fetch(`${path}/deals`, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
      if (!answer.ok) throw new Error(await answer.text());
    }""", [seconds, code])


def card(visitor):
    return visitor.page.locator("balie-deal")


def test_from_the_banner_to_the_talk_to_the_order(visit, sanne, site, chromium, screenshot):
    visitor = visit("/koffie.html")
    visitor.page.get_by_role("button", name="In winkelwagen").click()
    answer_cookies(visitor.page, "behaviour", "seen", "measuring")
    said = bubble(visitor.page, "Gratis koffiebonen bij Espressomachine met bonen")
    expect(said).to_be_visible(timeout=SAYS)
    said.get_by_role("button", name="Vertel me meer").click()
    sanne.accepts()
    visitor.is_with("Sanne")
    for words in ["Ging in op: Gratis koffiebonen bij Espressomachine met bonen", "Aanbieding, geldig tot",
                  "Bij: Espressomachine met bonen", "Past erbij:", "Ontkalker", "In de winkelwagen:"]:
        expect(sanne.card.get_by_text(words).first).to_be_visible()
    offers(sanne)
    screenshot(sanne.page, "deal-desk")
    deal = card(visitor)
    for words in ["€ 25,00 korting", "Eén per klant.", "Geldig tot", "mede door de pagina's die je op deze site hebt bekeken"]:
        expect(deal.get_by_text(re.compile(words.replace(" ", r"\s")))).to_be_visible()
    screenshot(visitor.page, "deal-offered")
    finds_nothing(visitor.page)
    visitor.page.evaluate("""() => {
      addEventListener("balie:deal", ({ detail }) => (window.told = [...(window.told ?? []), detail]));
      Balie.on("deal", ({ detail }) => (window.heard = detail.code));
    }""")
    visitor.page.wait_for_function("() => true")
    deal.get_by_role("button", name="Deze korting gebruiken").click()
    expect(deal.get_by_text("De korting is van jou. Gebruik bij het bestellen code KIM-25.")).to_be_visible()
    visitor.page.wait_for_function("() => window.told && window.heard")
    told = visitor.page.evaluate("window.told")
    assert [(each["code"], each["amount"], each["currency"]) for each in told] == [("KIM-25", 25, "EUR")]
    assert visitor.page.evaluate("window.heard") == "KIM-25"
    expect(sanne.transcript.get_by_text("Aangenomen", exact=True)).to_be_visible()
    expect(sanne.transcript.get_by_role("button", name="Intrekken")).to_have_count(0)
    screenshot(visitor.page, "deal-accepted")
    visitor.page.goto(f"{site.address}/demo/winkelwagen.html")
    expect(visitor.page.get_by_text(re.compile(r"Jouw korting met code KIM-25: −€\s25,00"))).to_be_visible()
    screenshot(visitor.page, "deal-basket")
    visitor.page.goto(f"{site.address}/demo/bestellen")
    for label, words in [("Naam", "Kim de Vries"), ("E-mailadres", "kim@example.nl"), ("Postcode", "1234 AB"), ("Huisnummer", "5")]:
        visitor.page.get_by_label(label).fill(words)
    expect(visitor.page.get_by_label("Kortingscode")).to_have_value("KIM-25")
    price = visitor.page.evaluate("JSON.parse(localStorage.getItem('lichtkring:basket'))[0].price")
    with visitor.page.expect_response("**/api/page/orders") as answer:
        visitor.page.get_by_role("button", name="Bestelling plaatsen").click()
    assert answer.value.request.post_data_json["items"] == 1
    tom = Operator(chromium, site, "tom")
    today = datetime.date.today().isoformat()
    rows = tom.page.evaluate("path => fetch(path).then((answer) => answer.json())",
        f"/api/figures/tables/attribution?from={today}&to={today}&by=invitation&reach=every")["rows"]
    assert {row[0]: row[1:3] for row in rows}.get("aanbieding") == [1, price - 2_500]
    tom.close()


def test_a_deal_is_told_to_the_page_once_over_reloads(visit, sanne):
    visitor = visit("/koffie.html")
    talk(visitor, sanne)
    offers(sanne)
    card(visitor).get_by_role("button", name="Deze korting gebruiken").click()
    expect(card(visitor).get_by_text("De korting is van jou")).to_be_visible()
    visitor.page.add_init_script("addEventListener('balie:deal', () => (window.told = true))")
    visitor.page.reload()
    expect(card(visitor).get_by_text("De korting is van jou")).to_be_visible()
    assert visitor.page.evaluate("window.told") is None


def test_without_a_way_through_the_site_the_price_is_of_this_talk(visit, sanne):
    visitor = visit("/koffie.html")
    talk(visitor, sanne)
    offers(sanne, off="10", unit="procent")
    expect(card(visitor).get_by_text("Deze prijs is voor jou persoonlijk gemaakt, in dit gesprek.")).to_be_visible()
    expect(card(visitor).get_by_text(re.compile(r"10\s?% korting"))).to_be_visible()
    card(visitor).get_by_role("button", name="Nee, dank je").click()
    expect(card(visitor).get_by_text("Je hebt deze korting niet genomen.")).to_be_visible()
    expect(sanne.transcript.get_by_text("Niet aangenomen")).to_be_visible()


def test_what_the_operator_takes_back_is_gone_with_a_word(visit, sanne):
    visitor = visit("/koffie.html")
    talk(visitor, sanne)
    offers(sanne)
    expect(card(visitor).get_by_role("button", name="Deze korting gebruiken")).to_be_visible()
    sanne.transcript.get_by_role("button", name="Intrekken").click()
    expect(card(visitor).get_by_text("Deze korting is ingetrokken.")).to_be_visible()
    expect(card(visitor).get_by_role("button")).to_have_count(0)
    expect(sanne.transcript.get_by_text("Ingetrokken", exact=True)).to_be_visible()


def test_a_deal_ends_on_the_second_by_the_servers_clock_whatever_the_visitors_says(visit, sanne):
    visitor = visit("/koffie.html")
    visitor.page.clock.install(time=datetime.datetime.now() - datetime.timedelta(days=1))
    visitor.page.reload()
    talk(visitor, sanne)
    hand(sanne, visitor.page, 6)
    button = card(visitor).get_by_role("button", name="Deze korting gebruiken")
    expect(button).to_be_visible()
    expect(card(visitor).get_by_text("Deze korting is verlopen.")).to_be_visible(timeout=9_000)
    expect(button).to_have_count(0)
    expect(sanne.transcript.get_by_text("Verlopen", exact=True)).to_be_visible()


def test_accepted_too_late_is_refused_with_a_clear_word(visit, sanne):
    visitor = visit("/koffie.html")
    talk(visitor, sanne)
    offers(sanne)
    visitor.page.route("**/deals/*", lambda route: route.fulfill(
        status=409, content_type="application/problem+json", json={"code": "dealOver", "title": "Not possible now", "status": 409}))
    card(visitor).get_by_role("button", name="Deze korting gebruiken").click()
    expect(card(visitor).get_by_role("alert").get_by_text("Deze korting is verlopen.")).to_be_visible()
    visitor.page.unroute("**/deals/*")
    card(visitor).get_by_role("button", name="Deze korting gebruiken").click()
    expect(card(visitor).get_by_text("De korting is van jou")).to_be_visible()


def test_two_tabs_accept_one_deal_once(visit, sanne, site):
    visitor = visit("/koffie.html")
    talk(visitor, sanne)
    offers(sanne)
    other = visitor.context.new_page()
    other.goto(f"{site.address}/demo/koelkast.html")
    tabs = [visitor.page, other]
    for tab in tabs:
        if tab.get_by_role("dialog").count() == 0:
            tab.get_by_role("button", name="Open de chat", exact=False).or_(tab.get_by_role("button", name="Stel een vraag")).first.click()
    for tab in tabs:
        tab.locator("balie-deal").get_by_role("button", name="Deze korting gebruiken").evaluate("button => setTimeout(() => button.click(), 200)")
    for tab in tabs:
        expect(tab.locator("balie-deal").get_by_text("De korting is van jou")).to_be_visible()
    expect(sanne.transcript.get_by_text("Aangenomen", exact=True)).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_form_and_the_card(visit, sanne, scheme, screenshot):
    sanne.page.emulate_media(color_scheme=scheme)
    visitor = visit("/koffie.html", viewport=PHONE, color_scheme=scheme)
    talk(visitor, sanne)
    sanne.page.get_by_role("button", name="Korting geven").click()
    screenshot(sanne.page, f"deal-form-{scheme}")
    finds_nothing(sanne.page)
    sanne.page.keyboard.press("Escape")
    offers(sanne)
    expect(card(visitor).get_by_role("button", name="Deze korting gebruiken")).to_be_visible()
    screenshot(visitor.page, f"deal-phone-{scheme}")
    finds_nothing(visitor.page)
    finds_nothing(sanne.page)
