"""The list of gaps follows what visitors do, and never gets in the way of who works in it."""

import re

import pytest
from playwright.sync_api import expect

from demo import Demo
from knowledge_page import PATIENCE, KnowledgePage

PANELS = "kan ik mijn zonnepanelen door jullie laten schoonmaken?"
PANELS_AGAIN = "zonnepanelen laten schoonmaken, doen jullie dat?"
GUTTERS = "maken jullie ook dakgoten schoon?"
GUTTERS_AGAIN = "ook dakgoten schoonmaken?"


@pytest.fixture
def demo(content_copy, tmp_path):
    demo = Demo(tmp_path / "data", content=content_copy)
    yield demo
    demo.stop()


def somebody_asks(people, *questions):
    for question in questions:
        visitor = people.visitor()
        visitor.open()
        visitor.say(question)
        visitor.sees(question)


def has_people(gap, count):
    expect(gap).to_contain_text(f"{count} bezoekers", timeout=PATIENCE)


def test_news_leaves_a_field_its_focus_its_words_and_its_caret(people):
    somebody_asks(people, PANELS)
    knowledge = KnowledgePage(people.operator("tom"))
    knowledge.opens_gap("zonnepanelen")
    knowledge.chooses("Nieuw onderwerp maken")
    title = knowledge.field("Titel")
    title.fill("Zonnepanelen schoonmaken")
    title.evaluate("field => field.setSelectionRange(4, 9)")

    somebody_asks(people, PANELS_AGAIN, GUTTERS)
    has_people(knowledge.gap("zonnepanelen"), 2)
    expect(knowledge.gap("dakgoten")).to_be_visible(timeout=PATIENCE)
    expect(title).to_be_focused()
    expect(title).to_have_value("Zonnepanelen schoonmaken")
    assert title.evaluate("field => [field.selectionStart, field.selectionEnd]") == [4, 9]


def test_news_leaves_the_focus_on_a_gap_that_moves_up(people):
    somebody_asks(people, PANELS, PANELS_AGAIN, GUTTERS)
    knowledge = KnowledgePage(people.operator("tom"))
    has_people(knowledge.gaps.nth(0), 2)
    gutters = knowledge.gap("dakgoten")
    gutters.focus()

    somebody_asks(people, GUTTERS_AGAIN, GUTTERS_AGAIN)
    expect(knowledge.gaps.nth(0)).to_have_text(re.compile("dakgoten"), timeout=PATIENCE)
    expect(gutters).to_be_focused()


def test_news_leaves_the_focus_on_a_question_that_is_read(people):
    somebody_asks(people, PANELS)
    knowledge = KnowledgePage(people.operator("tom"))
    knowledge.opens_gap("zonnepanelen")
    questions = knowledge.page.locator(".asked-questions")
    link = questions.get_by_role("listitem").filter(has_text=PANELS).get_by_role("link")
    link.focus()

    somebody_asks(people, PANELS_AGAIN)
    expect(questions.get_by_role("listitem")).to_have_count(2, timeout=PATIENCE)
    expect(link).to_be_focused()


def test_news_in_quick_succession_is_looked_up_at_once_and_then_once_more(people):
    page = people.operator("tom").page
    told = page.evaluate(
        """async () => {
          const { Seldom } = await import("/desk/server/seldom.js");
          const times = [];
          let done;
          const all = new Promise((resolve) => (done = resolve));
          const seldom = new Seldom(async () => {
            times.push(performance.now());
            if (times.length === 2) done();
          }, 50);
          for (let asked = 0; asked < 5; asked++) seldom.ask();
          const atOnce = times.length;
          await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 2_000))]);
          await new Promise((resolve) => setTimeout(resolve, 120));
          return { atOnce, total: times.length, pause: times[1] - times[0] };
        }"""
    )
    assert (told["atOnce"], told["total"]) == (1, 2) and told["pause"] >= 49


def test_a_look_that_fails_or_is_called_off_does_not_end_all_looking(people):
    page = people.operator("tom").page
    told = page.evaluate(
        """async () => {
          const { Seldom } = await import("/desk/server/seldom.js");
          let looks = 0;
          let done;
          const again = new Promise((resolve) => (done = resolve));
          const failing = new Seldom(async () => {
            if (++looks === 1) throw new Error("no answer");
            done();
          }, 10);
          failing.ask();
          failing.ask();
          await Promise.race([again, new Promise((resolve) => setTimeout(resolve, 2_000))]);
          let calledOff = 0;
          const stopped = new Seldom(async () => void calledOff++, 10);
          stopped.ask();
          stopped.ask();
          await Promise.resolve();
          stopped.stop();
          await new Promise((resolve) => setTimeout(resolve, 60));
          const before = calledOff;
          stopped.ask();
          return { looks, before, after: calledOff };
        }"""
    )
    assert told == {"looks": 2, "before": 1, "after": 2}
