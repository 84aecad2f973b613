"""What the browser brings back as it was counts as looked at again: the back/forward cache."""

import os

import pytest
from playwright.sync_api import expect

from firefox import FOUND, Firefox
from invitations import RULES, answer_cookies, bubble, demo_with
from people import Operator, Visitor

VIEWS = """() => {
  const kept = Object.entries({ ...localStorage }).find(([key]) => key.startsWith("balie-visit:"));
  const { names, visits } = JSON.parse(kept?.[1] ?? '{"names":[],"visits":[]}');
  return visits.flatMap((visit) => visit[4].map(([, name]) => names[name]));
}"""
DOUBT = {"twijfel": RULES["hulp"].replace("dwell 4 seconds", "doubt 1 time and dwell 4 seconds")}


@pytest.fixture(scope="module")
def keeping(chromium):
    """A Chromium that keeps pages as people's does; a test's own turns that off."""
    browser = chromium.browser_type.launch(
        executable_path=os.environ.get("BALIE_CHROMIUM", "/usr/bin/chromium"),
        args=["--no-sandbox", "--disable-dev-shm-usage"],
        ignore_default_args=["--disable-back-forward-cache"])
    yield browser
    browser.close()


@pytest.fixture
def site(tmp_path, content_copy):
    demo = demo_with(tmp_path, content_copy, DOUBT)
    yield demo
    demo.stop()


@pytest.mark.parametrize("agreed", [["behaviour"], ["behaviour", "seen", "measuring"]])
def test_a_page_that_is_brought_back_counts_and_is_seen_again(keeping, site, agreed):
    sanne = Operator(keeping, site, "sanne")
    sanne.page.get_by_role("link", name="Bezoekers").click()
    visitor = Visitor(keeping, site, path="/demo/wasmachine.html")
    page = visitor.page
    answer_cookies(page, *agreed)
    page.wait_for_function(f"() => ({VIEWS})().length === 1")
    page.evaluate("""() => {
      window.mark = "as it was";
      addEventListener("pageshow", ({ persisted }) => (window.brought = persisted));
    }""")
    # Looked at for as long as counts, there and elsewhere.
    page.wait_for_timeout(3_500)
    page.goto(f"{site.address}/demo/koelkast.html")
    page.wait_for_function(f"() => ({VIEWS})().length === 2")
    page.wait_for_timeout(3_500)
    # The driver's own way back waits for a load that does not come.
    page.evaluate("setTimeout(() => history.back())")
    page.wait_for_function("() => window.mark === 'as it was' && window.brought === true")
    page.wait_for_function(f"() => ({VIEWS})().length === 3")
    paths = page.evaluate(VIEWS)
    assert paths == ["/demo/wasmachine.html", "/demo/koelkast.html", "/demo/wasmachine.html"]
    expect(bubble(page, "Kan ik helpen kiezen?")).to_be_visible(timeout=15_000)
    if "seen" in agreed:
        row = sanne.page.locator("balie-visitors").get_by_role("link", name="Stille wasmachine 8 kg")
        expect(row).to_be_visible(timeout=4_000)
    assert visitor.errors == []
    visitor.close()
    sanne.close()


@pytest.mark.skipif(FOUND is None, reason="there is no Firefox here")
def test_the_other_browser_brings_it_back_too(site):
    firefox = Firefox()
    page = firefox.page(f"{site.address}/demo/wasmachine.html")
    choice = '{"behaviour":true,"seen":false,"measuring":false}'
    page.run(f"localStorage.setItem('lichtkring:cookies', '{choice}')")
    page.goto(f"{site.address}/demo/wasmachine.html")
    page.until(f"({VIEWS})().length >= 1")
    # A page that is still being fetched is not kept by a browser.
    fetched = "performance.getEntriesByType('resource').some((each) => each.name.includes('/api/invitations') && each.responseEnd > 0)"
    page.until(f"document.readyState === 'complete' && {fetched}")
    page.run("(addEventListener('pageshow', ({ persisted }) => (window.brought = persisted)), window.mark = 1)")
    page.goto(f"{site.address}/demo/koelkast.html")
    page.until(f"({VIEWS})().at(-1) === '/demo/koelkast.html'")
    firefox.call("browsingContext.traverseHistory", context=page.context, delta=-1)
    page.until("window.mark === 1 && window.brought === true")
    page.until(f"({VIEWS})().at(-1) === '/demo/wasmachine.html'")
    assert firefox.errors(site.address) == []
    firefox.close()
