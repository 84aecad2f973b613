"""An English visitor on a phone, on the hosted page."""

from playwright.sync_api import expect

from people import PHONE


def test_an_english_visitor_on_a_phone(people, screenshot):
    visitor = people.visitor(
        language="en", path="/chat?language=en", viewport=PHONE, has_touch=True, is_mobile=True
    )
    visitor.say("how long is the warranty?")
    visitor.sees("legal guarantee")
    screenshot(visitor.page, "phone-answer")
    expect(visitor.person_button).to_have_count(0)

    sanne = people.operator("sanne")
    sanne.goes("Online")
    # Sanne speaks no English: her coming, which the server knows of by now, must change nothing.
    there = visitor.page.evaluate("fetch('/api/availability?language=en').then((answer) => answer.json())")
    assert there["reason"] == "languageNotSpoken"
    expect(visitor.person_button).to_have_count(0)

    tom = people.operator("tom")
    tom.goes("Online")
    expect(visitor.person_button).to_be_visible(timeout=10_000)
    visitor.say("can I talk to a human please")
    tom.accepts()
    visitor.is_with("Tom")
    tom.sees("how long is the warranty?")
    tom.says("Hello, how can I help?")
    visitor.sees("Hello, how can I help?")
    screenshot(visitor.page, "phone-live")
    visitor.page.reload()
    visitor.sees("Hello, how can I help?")
    assert visitor.times_seen("Hello, how can I help?") == 1
    tom.closes_as("Opgelost")
    visitor.sees("This conversation is closed")
    visitor.rates(4)
    assert not visitor.errors + tom.errors


def test_the_page_fits_a_narrow_phone(people):
    visitor = people.visitor(
        language="en", path="/chat?language=en", viewport={"width": 320, "height": 640}
    )
    visitor.say("how long is the warranty?")
    visitor.sees("legal guarantee")
    width = visitor.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 320
