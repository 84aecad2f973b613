"""What somebody reads who is refused, and what they can do about it."""

import pytest
from playwright.sync_api import expect

from demo import Demo


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    demo = Demo(tmp_path_factory.mktemp("refusals"))
    yield demo
    demo.stop()


@pytest.fixture
def page(chromium):
    context = chromium.new_context(locale="nl")
    yield context.new_page()
    context.close()


def signs_in(page, demo, address):
    page.goto(address + "/desk")
    page.get_by_label("Aanmeldnaam").fill("sanne")
    page.get_by_label("Wachtwoord").fill(demo.password("sanne"))
    page.get_by_role("button", name="Aanmelden").click()


def test_a_proxy_that_changes_the_hosts_name_is_named(page, demo, screenshot):
    def from_elsewhere(route):
        """As it arrives from a page of another name, in a browser that tells no more than that."""
        told = {name: value for name, value in route.request.headers.items() if not name.startswith("sec-fetch")}
        route.fulfill(response=route.fetch(headers={**told, "origin": "http://www.elders.test"}))

    page.route("**/api/session", lambda route: from_elsewhere(route) if route.request.method == "POST" else route.continue_())
    signs_in(page, demo, demo.address)
    host = demo.address.removeprefix("http://")
    expect(page.get_by_role("alert")).to_contain_text(f"die komt van http://www.elders.test, maar vraagt het aan {host}")
    screenshot(page, "sign-in-refused")


def test_a_browser_that_does_not_keep_the_cookie_is_told(page, demo, screenshot):
    def without_cookie(route):
        answer = route.fetch()
        page.context.clear_cookies()
        kept = {name: value for name, value in answer.headers.items() if name != "set-cookie"}
        route.fulfill(status=answer.status, headers=kept, body=answer.body())

    page.route("**/api/session", without_cookie)
    signs_in(page, demo, demo.address)
    expect(page.get_by_role("alert")).to_contain_text("uw browser bewaart het aanmeldcookie niet")
    screenshot(page, "sign-in-cookie")


def test_a_wrong_password_is_told_in_the_desks_language(page, demo):
    page.goto(demo.address + "/desk")
    page.get_by_label("Aanmeldnaam").fill("sanne")
    page.get_by_label("Wachtwoord").fill("geraden")
    page.get_by_role("button", name="Aanmelden").click()
    expect(page.get_by_role("alert")).to_have_text("De aanmeldnaam of het wachtwoord klopt niet.")


@pytest.mark.parametrize("language, words", [("nl-NL", "Deze pagina is er niet"), ("en-GB", "This page is not here")])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_where_nothing_is_stands_a_page_with_words(chromium, demo, language, words, scheme, screenshot):
    context = chromium.new_context(locale=language, color_scheme=scheme, viewport={"width": 390, "height": 844})
    page = context.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    answer = page.goto(demo.address + "/retour/formulier?bon=3")
    assert answer.status == 404
    expect(page.get_by_role("heading")).to_have_text(words)
    assert page.locator("h1").evaluate("e => getComputedStyle(e).fontSize") == "28px"
    assert not [text for text in said if "Security" in text]
    screenshot(page, f"not-found-{language[:2]}-{scheme}")
    context.close()
