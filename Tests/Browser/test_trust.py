"""What visitors type stays data, and nothing is kept before they act."""

from playwright.sync_api import expect

HOSTILE = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>'


def test_nothing_is_stored_and_nobody_else_asked_before_the_first_act(people, demo):
    visitor = people.visitor()
    before = [url for url in visitor.requests if "/widget" in url or "/api/" in url or "/shared/" in url]
    assert len(before) <= 2, before
    visitor.open()
    stored = visitor.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
    assert stored == [0, 0, ""]
    assert all(url.startswith(demo.address) for url in visitor.requests)
    posts = [url for url in visitor.requests if "/conversations" in url]
    assert posts == []


def test_markup_in_messages_is_shown_as_it_was_typed(people):
    sanne = people.operator("sanne")
    sanne.goes("Online")
    visitor = people.visitor()
    visitor.open()
    visitor.say("ik wil een medewerker spreken")
    sanne.accepts()
    visitor.say(HOSTILE)
    sanne.sees(HOSTILE)
    sanne.says(HOSTILE)
    expect(visitor.page.get_by_text(HOSTILE, exact=True)).to_have_count(2)
    assert "broken" not in [visitor.page.title(), sanne.page.title()]


def test_the_token_is_in_no_address(people):
    visitor = people.visitor()
    visitor.open()
    visitor.say("hoe lang heb ik garantie?")
    visitor.sees("wettelijke garantie")
    kept = visitor.page.evaluate("JSON.stringify({...localStorage})")
    token = visitor.page.evaluate(
        "Object.values(localStorage).map(v => { try { return JSON.parse(v).token } catch { return null } }).find(Boolean)"
    )
    assert token, kept
    assert not any(token in url for url in visitor.requests)
