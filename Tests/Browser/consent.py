"""What a site may store: the question, every way to answer it, and what holds where it is not answered."""

import atexit
import contextlib
import functools
import json

from pages import PAGES, axe, every, opened, serve
from reading import SHIFTS
from tool import Sample, until

REGISTER = "Content/registers/cookies.yml"

OPTIONAL = """
  - { category: statistics, name: visits, provider: This site, purpose: Counts visits, duration: 30 days, party: first }
  - { category: statistics, name: pages, provider: This site, purpose: Counts pages, duration: 30 days, party: first }
  - { category: marketing, name: advert, provider: Example Adverts, purpose: Shows adverts, duration: 1 year, party: third }
"""

#: Stores what the register says, and remembers that it ran.
SCRIPT = """
(window.ran ??= []).push("%s");
localStorage.setItem("%s", "1");
document.cookie = "%s=1; Max-Age=1000; Path=/";
"""

ANSWER = "localStorage.getItem('consent')"
BUTTON = "button[data-answer=%s]"
TEXT = "privacy-policy/"


def make(change=lambda sample: None):
    """The address of a site with optional categories, after a change."""
    sample = Sample()
    atexit.register(sample.__exit__)
    sample.__enter__()
    sample.write(REGISTER, sample.read(REGISTER).rstrip() + OPTIONAL)
    for name in ["visits", "pages", "advert"]:
        sample.write(f"Site/static/{name}.js", SCRIPT % (name, name, name))
    sample.replace(
        "consent:\n", "consent:\n  scripts: { statistics: [/visits.js, /pages.js], marketing: /advert.js }\n", "Site/site.yml")
    change(sample)
    return serve(sample.build())


@functools.cache
def optional():
    """The address of a site with optional categories and a script for each."""
    return make()


@contextlib.contextmanager
def asked(page, path=TEXT, **settings):
    with opened(page, path, address=optional(), **settings) as reader:
        yield reader


def panel(page):
    return page.get_by_role("region", name="Cookies on this site")


def settings_button(page):
    return page.get_by_role("button", name="Cookie settings")


def answer(page):
    return json.loads(page.evaluate(ANSWER) or "null")


def stored(page):
    """The names of what is stored."""
    names = page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")
    return sorted(names + [cookie["name"] for cookie in page.context.cookies()])


def ran(page):
    return page.evaluate("window.ran ?? []")


def wait_until_ran(page, count):
    """Waits for scripts. Playwright's own way to wait is what the site's policy forbids."""
    until(lambda: len(ran(page)) == count, what=f"{count} scripts run")


def heard(page):
    """Notes each answer that the page tells other scripts, from the first on."""
    page.add_init_script(
        """window.heard = [];
        document.addEventListener("codicil:consent", (event) => heard.push(event.detail.accepted.join()));""")


def signal(page):
    """From here on the browser sends Global Privacy Control."""
    page.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })")


def focused(page):
    return page.evaluate("document.activeElement.innerText || document.activeElement.id || document.activeElement.tagName")


def test_every_page_asks_until_it_is_answered_and_stores_nothing(page):
    for kind, reader in every(page):
        assert reader.locator("#Consent").is_visible(), kind
        assert stored(reader) == [], kind


def test_without_optional_categories_either_answer_stores_the_answer_alone(page):
    for choice in ["accept", "reject"]:
        with opened(page, TEXT) as reader:
            assert panel(reader).get_by_role("checkbox").count() == 0
            panel(reader).locator(BUTTON % choice).click()
            assert panel(reader).count() == 0
            assert stored(reader) == ["consent"]
            given = answer(reader)
            assert (given["choice"], given["accepted"]) == (choice, []), given
            reader.goto(reader.url.replace(TEXT, "changes/"))
            assert panel(reader).count() == 0 and stored(reader) == ["consent"]


def test_what_is_strictly_necessary_is_always_on_and_said_to_be(page):
    with asked(page) as reader:
        panel(reader).get_by_text("Choose by category").click()
        assert "Strictly necessary always on" in panel(reader).inner_text()
        boxes = panel(reader).get_by_role("checkbox")
        assert boxes.evaluate_all("boxes => boxes.map((box) => [box.value, box.checked])") == [
            ["statistics", False], ["marketing", False]]
        text = panel(reader).inner_text()
        for word in ["visits", "Counts visits", "30 days", "advert", "Example Adverts", "Third party", "1 year", "consent"]:
            assert word in text, word


def test_accepting_runs_all_scripts_in_order_on_this_page_and_the_next(page):
    with asked(page) as reader:
        assert ran(reader) == [] and stored(reader) == []
        panel(reader).get_by_role("button", name="Accept all").click()
        wait_until_ran(reader, 3)
        assert ran(reader) == ["visits", "pages", "advert"]
        assert answer(reader)["accepted"] == ["statistics", "marketing"]
        reader.goto(optional() + "changes/")
        wait_until_ran(reader, 3)
        assert panel(reader).count() == 0


def test_rejecting_runs_nothing_and_stores_the_answer_alone(page):
    with asked(page) as reader:
        panel(reader).get_by_role("button", name="Reject all").click()
        reader.goto(optional() + "changes/")
        assert panel(reader).count() == 0
        assert ran(reader) == [] and stored(reader) == ["consent"]


def test_a_category_can_be_accepted_alone(page):
    with asked(page) as reader:
        heard(reader)
        reader.reload()
        assert reader.evaluate("heard") == []
        panel(reader).get_by_text("Choose by category").click()
        panel(reader).get_by_role("checkbox", name="Statistics").check()
        panel(reader).get_by_role("button", name="Save my choice").click()
        wait_until_ran(reader, 2)
        assert answer(reader)["accepted"] == ["statistics"]
        assert stored(reader) == sorted(["consent", "pages", "pages", "visits", "visits"])
        assert reader.evaluate("heard") == ["statistics"]


def test_an_answer_can_be_changed_on_any_page_and_what_was_stored_is_removed(page):
    with asked(page) as reader:
        heard(reader)
        panel(reader).get_by_role("button", name="Accept all").click()
        wait_until_ran(reader, 3)
        reader.goto(optional() + "changes/")
        wait_until_ran(reader, 3)
        settings_button(reader).click()
        assert "You accepted on" in panel(reader).inner_text()
        assert panel(reader).get_by_role("checkbox", checked=True).count() == 2
        with reader.expect_navigation():
            panel(reader).get_by_role("button", name="Reject all").click()
        assert ran(reader) == [] and reader.evaluate("heard") == [""]
        assert stored(reader) == ["consent"]
        settings_button(reader).click()
        assert "You rejected on" in panel(reader).inner_text()
        panel(reader).get_by_role("button", name="Accept all").click()
        wait_until_ran(reader, 3)


def test_a_look_at_the_settings_changes_nothing(page):
    with asked(page) as reader:
        panel(reader).get_by_role("button", name="Reject all").click()
        given = answer(reader)
        for leave in [
            lambda: panel(reader).get_by_role("button", name="Close without a change").click(),
            lambda: reader.keyboard.press("Escape"),
        ]:
            settings_button(reader).click()
            panel(reader).get_by_role("checkbox").first.check()
            leave()
            assert panel(reader).count() == 0
            assert answer(reader) == given and ran(reader) == []
            assert focused(reader) == "Cookie settings"


def again(page, change):
    """Whether a reader who accepted a site is asked again, and what runs, after its register changed."""
    with asked(page) as reader:
        panel(reader).get_by_role("button", name="Accept all").click()
        given = reader.evaluate(ANSWER)
    # Another port is another site for a browser, so that the answer is carried over.
    with opened(page, TEXT, address=make(change)) as reader:
        reader.evaluate("given => localStorage.setItem('consent', given)", given)
        reader.reload()
        said = panel(reader).inner_text() if panel(reader).count() else ""
        assert ("has changed since you answered" in said) == bool(said)
        assert bool(ran(reader)) == (not said)
        return bool(said)


def test_a_change_of_substance_is_asked_about(page):
    assert again(page, lambda sample: sample.replace("Counts visits", "Counts visits for others", REGISTER))
    assert again(page, lambda sample: sample.replace("name: pages", "name: views", REGISTER))


def test_a_change_of_order_layout_or_of_what_is_necessary_is_not(page):
    def change(sample):
        lines = OPTIONAL.strip("\n").split("\n")
        sample.replace(OPTIONAL.strip("\n"), "\n".join(reversed(lines)), REGISTER)
        sample.replace("Shows adverts", "shows  Adverts.", REGISTER)
        sample.replace("Remembers the colours that you chose", "Keeps the colours that you chose", REGISTER)

    assert not again(page, change)


def test_an_answer_has_its_time(page):
    with asked(page) as reader:
        panel(reader).get_by_role("button", name="Accept all").click()
        given = answer(reader)
        for on, holds in [("2020-01-01", False), ("yesterday", False), (given["on"], True)]:
            reader.evaluate("given => localStorage.setItem('consent', JSON.stringify(given))", given | {"on": on})
            reader.reload()
            assert (panel(reader).count() == 0) == holds, on
            assert (answer(reader) is not None) == holds, on


def test_what_somebody_else_left_in_its_place_is_no_answer(page):
    for text in ["", "{", "null", "[]", '"accepted"', '{"accepted":true}', '{"accepted":["statistics"]}']:
        with asked(page) as reader:
            reader.evaluate("text => localStorage.setItem('consent', text)", text)
            reader.reload()
            assert panel(reader).is_visible() and ran(reader) == [], text
            assert answer(reader) is None, text


def test_global_privacy_control_is_an_answer_and_can_be_overruled(page):
    with asked(page) as reader:
        signal(reader)
        heard(reader)
        reader.reload()
        assert panel(reader).count() == 0
        assert stored(reader) == [] and ran(reader) == [] and reader.evaluate("heard") == [""]
        assert "Global Privacy Control" in reader.locator("footer.site-footer").inner_text()
        settings_button(reader).click()
        assert "Your browser sends Global Privacy Control" in panel(reader).inner_text()
        panel(reader).get_by_role("button", name="Accept all").click()
        wait_until_ran(reader, 3)
        reader.reload()
        wait_until_ran(reader, 3)
        assert "Global Privacy Control" not in reader.locator("footer.site-footer").inner_text()


def test_an_answer_from_before_global_privacy_control_does_not_hold_against_it(page):
    with asked(page) as reader:
        panel(reader).get_by_role("button", name="Accept all").click()
        wait_until_ran(reader, 3)
        signal(reader)
        reader.reload()
        assert ran(reader) == [] and panel(reader).count() == 0


def test_the_keyboard_alone_answers(page):
    with asked(page) as reader:
        for _ in range(40):
            reader.keyboard.press("Tab")
            if focused(reader) == "Reject all":
                break
        reader.keyboard.press("Escape")
        assert panel(reader).is_visible() and answer(reader) is None
        reader.keyboard.press("Enter")
        assert answer(reader)["choice"] == "reject"
        assert reader.evaluate("document.activeElement.id") == "Main"
        assert reader.locator("#Consent-said").inner_text() == "Rejected. Your answer is stored."
        settings_button(reader).focus()
        reader.keyboard.press("Enter")
        assert focused(reader) == "Cookies on this site"
        reader.keyboard.press("Tab")
        reader.keyboard.press("Tab")
        reader.keyboard.press("Space")
        for _ in range(2):
            reader.keyboard.press("Tab")
        assert focused(reader) == "Save my choice"
        reader.keyboard.press("Enter")
        assert answer(reader)["accepted"] == ["statistics"]
        assert focused(reader) == "Cookie settings"


def test_the_ear_is_told_what_the_eye_sees(page):
    with asked(page) as reader:
        said = reader.get_by_role("status").filter(has_text="Accepted")
        panel(reader).get_by_role("button", name="Accept all").click()
        said.wait_for()
        assert reader.locator("#Consent-said").get_attribute("role") == "status"


def test_accepting_and_rejecting_are_equally_prominent(page):
    for width in [1280, 320]:
        for scheme in ["light", "dark"]:
            with asked(page, width=width, color_scheme=scheme) as reader:
                looks = [
                    reader.locator(f".consent-buttons > {BUTTON % choice}").evaluate(
                        """(button) => {
                          const style = getComputedStyle(button);
                          const { width, height } = button.getBoundingClientRect();
                          return [width, height, style.color, style.backgroundColor, style.borderColor, style.font];
                        }""")
                    for choice in ["accept", "reject"]
                ]
                assert looks[0] == looks[1], looks


def test_the_question_never_covers_the_text_and_nothing_moves_when_it_appears(page):
    for width, height in [(1280, 800), (320, 568)]:
        with asked(page, width=width, height=height) as reader:
            assert reader.evaluate(SHIFTS) < 0.01
            edges = reader.evaluate(
                """[document.getElementById("Consent"), document.getElementById("Main")].map((part) => {
                  const { top, bottom } = part.getBoundingClientRect();
                  return [top, bottom, getComputedStyle(part).position];
                })""")
            assert edges[0][1] <= edges[1][0] and edges[0][2] == "static", edges
            panel(reader).get_by_text("Choose by category").click()
            assert reader.evaluate("document.documentElement.scrollWidth") == width


def test_axe_finds_nothing_in_the_question(page):
    found = []
    for settings in [
        {"color_scheme": "light"}, {"color_scheme": "dark", "width": 320, "height": 568}, {"forced_colors": "active"},
    ]:
        with asked(page, **settings) as reader:
            panel(reader).get_by_text("Choose by category").click()
            found += axe(reader, str(settings))
    assert not found, "\n" + "\n".join(found)


def test_buttons_have_an_edge_in_forced_colours(page):
    with asked(page, forced_colors="active") as reader:
        for choice in ["accept", "reject"]:
            style = reader.locator(f".consent-buttons > {BUTTON % choice}").evaluate(
                "(button) => [getComputedStyle(button).borderColor, getComputedStyle(button).backgroundColor]")
            assert style[0] != style[1], style


def test_without_a_script_nothing_is_asked_or_stored(page):
    with asked(page, java_script_enabled=False) as reader:
        assert panel(reader).count() == 0
        assert settings_button(reader).count() == 0
        assert "Without JavaScript, this site stores nothing" in reader.locator("footer.site-footer").inner_text()
        assert reader.context.cookies() == []


def test_where_nothing_can_be_stored_nothing_is_asked(page):
    with asked(page) as reader:
        reader.add_init_script(
            """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })""")
        reader.reload()
        assert panel(reader).count() == 0 and ran(reader) == []
        settings_button(reader).click()
        panel(reader).get_by_role("button", name="Reject all").click()
        assert "for this page" in reader.locator("#Consent-said").inner_text()


def test_an_answer_in_one_window_holds_in_the_others(page):
    with asked(page) as reader:
        other = reader.context.new_page()
        other.goto(optional() + "changes/")
        assert panel(other).is_visible()
        panel(reader).get_by_role("button", name="Accept all").click()
        wait_until_ran(other, 3)
        assert panel(other).count() == 0


def test_paper_has_no_question(page):
    with asked(page) as reader:
        reader.emulate_media(media="print")
        assert not reader.locator("#Consent").is_visible()
