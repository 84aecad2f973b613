"""*Cijfers* at the desk, and what the page's own tag manager hears of the widget."""

import datetime
import json
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect

from demo import Demo
from people import PHONE, Operator
from test_access import finds_nothing

GUARANTEE = "hoe lang heb ik garantie?"


def tells_an_order(page, demo, number, value):
    """A page of the site tells an order, as its thank-you page would."""
    body = json.dumps({"id": number, "value": value, "currency": "EUR"}).encode()
    request = urllib.request.Request(
        demo.address + "/api/page/orders", body, {"Content-Type": "application/json"})
    assert json.load(urllib.request.urlopen(request))["reception"] == "recorded"


def opens_figures(operator):
    operator.page.get_by_role("link", name="Cijfers").click()
    expect(operator.page.get_by_role("heading", name="Alle cijfers met hun definitie")).to_be_visible()


@pytest.mark.parametrize("scheme, viewport", [("light", {"width": 1280, "height": 900}), ("dark", PHONE)])
def test_figures_show_what_happened_today(people, demo, screenshot, scheme, viewport):
    visitor = people.visitor()
    visitor.open()
    visitor.say(GUARANTEE)
    visitor.sees("wettelijke garantie")
    tells_an_order(visitor.page, demo, "1001", "49.95")
    tom = people.operator("tom", color_scheme=scheme, viewport=viewport, reduced_motion="reduce")
    opens_figures(tom)
    page = tom.page
    expect(page.locator(".headline")).to_contain_text("Gesprekken")
    expect(page.locator(".headline")).to_contain_text("€ 49,95")
    finds_nothing(page)
    screenshot(page, f"figures-{scheme}")
    for summary in page.get_by_text("Als tabel", exact=True).all():
        summary.press("Enter")
    expect(page.get_by_role("region", name="Tabel: Gesprekken per dag")).to_be_visible()
    finds_nothing(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not tom.errors


def test_every_picture_has_its_table_file_and_definition(people, demo):
    visitor = people.visitor()
    visitor.open()
    visitor.say(GUARANTEE)
    visitor.sees("wettelijke garantie")
    tom = people.operator("tom")
    opens_figures(tom)
    page = tom.page
    drawn = page.locator(".picture:has(svg[role=img])")
    assert drawn.count() >= 3
    for picture in drawn.all():
        assert picture.locator("table").count() == 1
        file = page.request.get(demo.address + picture.get_by_text("Download CSV").get_attribute("href"))
        assert file.ok and file.headers["content-type"].startswith("text/csv")
    page.locator(".headline summary").first.press("Enter")
    expect(page.get_by_text("episodes van gesprekken die in de periode begonnen").first).to_be_visible()


def test_what_is_asked_stays_in_the_address(people, demo):
    tom = people.operator("tom")
    opens_figures(tom)
    page = tom.page
    expect(page.get_by_text("In deze dagen is geen gesprek begonnen", exact=False)).to_be_visible()
    page.get_by_role("button", name="Laatste 7 dagen").press("Enter")
    today = datetime.date.today()
    expect(page.get_by_label("Van", exact=True)).to_have_value((today - datetime.timedelta(days=6)).isoformat())
    page.get_by_label("Verdeeld naar").select_option("topic")
    expect(page.get_by_label("Verdeeld naar")).to_have_value("topic")
    address = page.url
    page.reload()
    expect(page.get_by_label("Verdeeld naar")).to_have_value("topic")
    assert page.url == address
    page.go_back()
    expect(page.get_by_label("Verdeeld naar")).to_have_value("invitation")


def test_an_administrator_makes_a_key_and_takes_it_back(people, demo):
    tom = people.operator("tom")
    page = tom.page
    page.get_by_role("link", name="Beheer").click()
    page.get_by_role("button", name="Sleutel maken").click()
    page.get_by_label("Waarvoor").fill("webwinkel")
    page.get_by_role("button", name="Opslaan").click()
    secret = page.locator("balie-keys code").inner_text()
    finds_nothing(page)
    body = json.dumps({"id": "1", "value": "10", "currency": "EUR"}).encode()

    def told():
        request = urllib.request.Request(
            demo.address + "/api/orders", body,
            {"Content-Type": "application/json", "Authorization": f"Bearer {secret}"})
        try:
            return urllib.request.urlopen(request).status
        except urllib.error.HTTPError as error:
            return error.code

    assert told() == 201
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Sleutel voor webwinkel intrekken").press("Enter")
    expect(page.get_by_text("Er is nog geen sleutel", exact=False)).to_be_visible()
    assert told() == 401


def acts(page, consents):
    page.evaluate(
        """(consents) => {
          window.dataLayer = [];
          window.heard = [];
          for (const act of ["opened", "asked", "answered", "helpful", "order", "goal"]) {
            addEventListener(`balie:${act}`, ({ detail }) => heard.push([act, detail]));
          }
          if (consents) Balie.consent({ measuring: true });
        }""", consents)


@pytest.mark.parametrize("consents", [True, False])
def test_the_data_layer_hears_of_acts_only_with_agreement(people, consents):
    visitor = people.visitor()
    page = visitor.page
    page.wait_for_function("window.Balie?.order")
    acts(page, consents)
    visitor.open()
    visitor.say(GUARANTEE)
    visitor.sees("wettelijke garantie")
    visitor.finds_the_answer_unhelpful()
    page.evaluate("Balie.order({ id: '7', value: 12.5, currency: 'EUR' })")
    page.wait_for_function("heard.some(([act]) => act === 'order') && heard.some(([act]) => act === 'helpful')")
    heard = page.evaluate("heard")
    assert {act for act, _ in heard} >= {"opened", "asked", "answered", "helpful", "order"}
    if consents:
        page.wait_for_function("dataLayer.some(({ event }) => event === 'purchase')")
    layer = page.evaluate("dataLayer")
    if not consents:
        assert layer == []
        return
    names = [event["event"] for event in layer]
    assert names.count("balie_asked") == 1 and names.count("purchase") == 1
    assert next(each for each in layer if each["event"] == "purchase")["transaction_id"] == "7"
    assert "garantie?" not in json.dumps(layer)
    for event in layer:
        assert len(event["event"]) <= 40 and len(event) <= 26
    page.reload()
    page.wait_for_function("window.Balie?.order")
    acts(page, True)
    visitor.sees("wettelijke garantie")
    assert page.evaluate("dataLayer.filter(({ event }) => event === 'balie_asked')") == []


def test_a_tag_manager_that_throws_breaks_nothing(people):
    visitor = people.visitor()
    visitor.page.wait_for_function("window.Balie?.order")
    visitor.page.evaluate("window.gtag = () => { throw new Error('blocked') }; Balie.consent({ measuring: true })")
    visitor.open()
    visitor.say(GUARANTEE)
    visitor.sees("wettelijke garantie")
    assert not visitor.errors


def test_behind_a_number_are_the_conversations_it_was_counted_from(people, demo, screenshot):
    visitor = people.visitor()
    visitor.open()
    visitor.say(GUARANTEE)
    visitor.sees("wettelijke garantie")
    tom = people.operator("tom")
    opens_figures(tom)
    page = tom.page
    page.get_by_role("link", name="Lees de gesprekken achter Gesprekken").first.press("Enter")
    expect(page.get_by_role("heading", name="Gesprekken", exact=True)).to_be_focused()
    expect(page.get_by_text("1 gesprek, ook als het gewist is.")).to_be_visible()
    finds_nothing(page)
    screenshot(page, "figures-behind")
    address = page.url
    page.reload()
    page.get_by_role("link", name=GUARANTEE).press("Enter")
    tom.sees("wettelijke garantie")
    page.goto(address)
    page.get_by_role("link", name="Terug naar de cijfers").press("Enter")
    expect(page.get_by_role("heading", name="Alle cijfers met hun definitie")).to_be_visible()
    assert not tom.errors


@pytest.mark.parametrize("sample, pages", [("shop", "/wasmachines/"), ("town-hall", "/paspoort")])
def test_the_demo_opens_on_invented_days_and_says_so_on_every_page(chromium, tmp_path, screenshot, sample, pages):
    demo = Demo(tmp_path / "data", sample=sample, more=())
    tom = Operator(chromium, demo, "tom")
    try:
        opens_figures(tom)
        page = tom.page
        expect(page.locator(".headline")).to_contain_text("Gesprekken")
        page.get_by_text("Als tabel", exact=True).nth(4).press("Enter")
        expect(page.get_by_role("link", name=pages).first).to_be_visible()
        finds_nothing(page)
        screenshot(page, f"demo-{sample}")
        for name in ["Cijfers", "Kennis", "Zoeken", "Berichten", "Overzicht", "Bezoekers", "Gesprekken", "Beheer"]:
            page.get_by_role("link", name=name).first.click()
            expect(page.get_by_text("de dertig dagen tot en met vandaag zijn verzonnen")).to_be_visible()
        assert not tom.errors
    finally:
        tom.close()
        demo.stop()
