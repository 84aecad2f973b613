"""From an invitation to an order: what a visitor who agreed to measuring brings to the figures."""

import datetime

import pytest

from invitations import RULES, answer_cookies, bubble, demo_with
from people import Operator, Visitor
from playwright.sync_api import expect

WATCHED = ["invitation-shown", "invitation-followed", "order"]
# The lot is drawn, and one in a million is held out.
DRAWN = RULES | {"hulp": RULES["hulp"].replace("at-most", "holdout: 0.0001 %\nat-most")}


@pytest.fixture
def site(tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy, DRAWN)
    yield demo
    demo.stop()


def table(tom, name, query=""):
    today = datetime.date.today().isoformat()
    return tom.page.evaluate(
        "path => fetch(path).then((answer) => answer.json())",
        f"/api/figures/tables/{name}?from={today}&to={today}{query}")["rows"]


def acts(visitor):
    return visitor.page.evaluate("JSON.parse(sessionStorage.getItem('acts') ?? '[]')")


@pytest.mark.parametrize("agreed", [["behaviour", "measuring"], ["behaviour"]])
def test_an_order_is_owed_to_the_invitation_that_was_followed(chromium, site, agreed):
    visitor = Visitor(chromium, site, path="/demo/wasmachine.html")
    visitor.page.add_init_script(f"""for (const act of {WATCHED}) addEventListener(`balie:${{act}}`, ({{ detail }}) => {{
      const told = JSON.parse(sessionStorage.getItem("acts") ?? "[]");
      sessionStorage.setItem("acts", JSON.stringify([...told, [act, detail.invitation ?? detail.value]]));
    }});""")
    visitor.page.reload()
    visitor.page.get_by_role("button", name="In winkelwagen").click()
    answer_cookies(visitor.page, *agreed)
    said = bubble(visitor.page, "Kan ik helpen kiezen?")
    expect(said).to_be_visible(timeout=15_000)
    visitor.page.wait_for_function("() => (sessionStorage.getItem('acts') ?? '').includes('shown')")
    said.get_by_role("textbox", name="Vraag", exact=True).fill("hoe lang heb ik garantie?")
    said.get_by_role("textbox", name="Vraag", exact=True).press("Enter")
    visitor.sees("wettelijke garantie")
    visitor.page.goto(f"{site.address}/demo/bestellen")
    for label, words in [("Naam", "Kim de Vries"), ("E-mailadres", "kim@example.nl"), ("Postcode", "1234 AB"), ("Huisnummer", "5")]:
        visitor.page.get_by_label(label).fill(words)
    with visitor.page.expect_response("**/api/page/orders"):
        visitor.page.get_by_role("button", name="Bestelling plaatsen").click()
    assert acts(visitor) == [["invitation-shown", "hulp"], ["invitation-followed", "hulp"], ["order", 549]]
    tom = Operator(chromium, site, "tom")
    owed = {row[0]: row[1:3] for row in table(tom, "attribution", "&by=invitation&reach=every")}
    is_measured = "measuring" in agreed
    assert owed.get("hulp") == ([1, 54900] if is_measured else None)
    assert [row[:5] for row in table(tom, "comparisons")] == ([["hulp", 1, 1, 0, 0]] if is_measured else [])
    tom.close()
    visitor.close()
