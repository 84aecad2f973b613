"""A desk with very much to do stays light: nothing that is done at once may be felt.

The figures are printed. Their bounds are wide, since the machine that runs the tests has other
things to do; what they are meant to be is beside them.
"""

import re

import pytest
from playwright.sync_api import expect

from busy_desk import BusyDesk

WATCH = """() => {
  window.tasks = []; window.keys = [];
  new PerformanceObserver((list) => list.getEntries().forEach((each) => window.tasks.push(each.duration)))
    .observe({ type: "longtask" });
  new PerformanceObserver((list) => list.getEntries().forEach((each) =>
    each.name === "keydown" && window.keys.push(each.duration)))
    .observe({ type: "event", durationThreshold: 16 });
}"""


@pytest.fixture
def busy():
    busy = BusyDesk()
    yield busy
    busy.stop()


@pytest.fixture
def page(chromium, busy):
    context = chromium.new_context(viewport={"width": 1440, "height": 900}, locale="nl")
    page = context.new_page()
    page.goto(busy.address + "/desk#/conversations/talk00000")
    expect(page.get_by_role("textbox", name="Antwoord aan de bezoeker")).to_be_editable()
    yield page
    context.close()


def taken_in(page, busy):
    """Waits until the desk has all that was sent by now."""
    sent = busy.sent
    page.wait_for_function(
        "async (sent) => (await import('/desk/state/current.js')).store.state.cursor >= sent", arg=sent)


def test_two_thousand_talks_and_fifty_changes_a_second(page, busy, capsys):
    page.get_by_text("Bij de bot").click()
    expect(page.get_by_role("link", name=re.compile("^Vraag 2000 "))).to_be_visible()
    nodes = page.evaluate("document.querySelectorAll('balie-inbox *').length")
    assert nodes < 1_000, "rows that nobody sees are drawn"

    page.evaluate(WATCH)
    busy.go()
    box = page.get_by_role("textbox", name="Antwoord aan de bezoeker")
    box.press_sequentially("Goedemiddag, ik zoek het even voor u op. " * 4, delay=40)
    taken_in(page, busy)
    expect(box).to_have_value("Goedemiddag, ik zoek het even voor u op. " * 4)

    longest = page.evaluate("Math.max(0, ...window.tasks)")
    slowest = page.evaluate("Math.max(0, ...window.keys)")
    with capsys.disabled():
        print(f"\n  longest task {longest:.0f} ms (meant: 50), slowest key {slowest:.0f} ms (meant: 50), "
              f"{nodes} nodes in the lists, {busy.sent} changes")
    # Before rows were drawn only in sight, one task took 3,200 to 15,600 ms.
    assert longest < 1_000
    assert slowest < 1_000


def test_a_change_touches_one_row(page, busy):
    page.get_by_text("Bij de bot").click()
    expect(page.get_by_role("link", name=re.compile("^Vraag 2000 "))).to_be_visible()
    touched = page.evaluate("""async () => {
      const { store } = await import("/desk/state/current.js");
      const { changeArrived } = await import("/desk/state/store.js");
      const rows = new Set();
      const watch = new MutationObserver((all) => all.forEach(({ target }) => rows.add(
        (target.closest ? target : target.parentElement)?.closest("balie-row") ?? target)));
      watch.observe(document.querySelector("balie-inbox"),
        { subtree: true, childList: true, characterData: true, attributes: true });
      const { summary } = store.state.conversations.talk02000;
      const change = { cursor: 1, conversation: "talk02000", type: "pageViewed", at: summary.changedAt,
        summary: { ...summary, lastText: "Iets nieuws" } };
      store.apply(changeArrived, change, { receivedAt: Date.now(), watching: false });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return [...rows].map((row) => row.localName);
    }""")
    assert touched == ["balie-row"]


def test_scrolling_shows_the_rows_that_come_into_sight(page, busy):
    page.get_by_text("Bij de bot").click()
    expect(page.get_by_role("link", name=re.compile("^Vraag 2000 "))).to_be_visible()
    page.evaluate("document.querySelector('balie-inbox .lists').scrollTop = 1e6")
    expect(page.get_by_role("link", name=re.compile(r"^Vraag 1 "))).to_be_visible()


def test_a_transcript_of_two_thousand_messages_opens_at_once(page, busy, capsys):
    expect(page.get_by_text("Woorden 2000 van iemand")).to_be_visible()
    taken = page.evaluate("""async () => {
      const there = () => [...document.querySelectorAll("balie-message")]
        .some((each) => each.checkVisibility() && each.textContent.includes("Woorden 2000 van"));
      location.hash = "#/conversations/talk00001";
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { store } = await import("/desk/state/current.js");
      store.state.cards = {};
      const began = performance.now();
      location.hash = "#/conversations/talk00000";
      while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - began;
    }""")
    with capsys.disabled():
        print(f"\n  a transcript of 2,000 messages opens in {taken:.0f} ms (meant: 300)")
    assert taken < 1_000
    page.evaluate("document.querySelector('balie-transcript .scroll').scrollTop = 0")
    expect(page.get_by_text("Woorden 1940 van iemand")).to_be_attached()
