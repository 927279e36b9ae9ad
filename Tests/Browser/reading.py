"""What pages can do with a script, what they are without one, and what they never do."""

from pages import PAGES, base, every, opened

SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 200);
})"""

FIRST_PAINT = """() => new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true });
})"""

PHONE = {"width": 360, "height": 640}
MARKED = ".toc a[aria-current=location]"


def scroll(page, selector):
    page.locator(selector).evaluate("element => element.scrollIntoView()")


def top(page, selector):
    return page.locator(selector).bounding_box()["y"]


def test_the_contents_mark_the_section_being_read(page):
    with opened(page, PAGES["document"]) as reader:
        assert reader.locator(MARKED).count() == 0
        # The last of them is a leap over all that lies between.
        for section in ["data-security", "contact-us", "dispute-resolution", "about-this-policy"]:
            scroll(reader, f"#{section}")
            reader.wait_for_selector(f"{MARKED}[href='#{section}']")
            assert reader.locator(MARKED).count() == 1


def test_the_contents_stay_in_sight_beside_the_text(page):
    with opened(page, PAGES["document"], height=400) as reader:
        scroll(reader, "#dispute-resolution")
        box = reader.wait_for_selector(f"{MARKED}[href='#dispute-resolution']").bounding_box()
        assert 0 <= box["y"] and box["y"] + box["height"] <= 400, box


def test_the_contents_fold_on_a_telephone(page):
    with opened(page, PAGES["document"], **PHONE) as reader:
        contents = reader.locator(".toc-list")
        assert not contents.is_visible()
        reader.locator(".toc summary").focus()
        reader.keyboard.press("Enter")
        assert contents.is_visible()
        contents.get_by_role("link", name="Contact Us").click()
        assert not contents.is_visible()
        assert 0 <= top(reader, "#contact-us") < 100


def test_the_contents_open_without_a_script(page):
    with opened(page, PAGES["document"], java_script_enabled=False, **PHONE) as reader:
        reader.locator(".toc summary").click()
        reader.locator(".toc-list").get_by_role("link", name="Contact Us").click()
        reader.wait_for_url("**#contact-us")


def test_a_link_to_a_section_is_copied_and_followed(page):
    with opened(page, PAGES["document"], permissions=["clipboard-read", "clipboard-write"]) as reader:
        reader.locator("#data-security .anchor").click()
        reader.wait_for_selector("[role=status]:text-is('Link to this section copied')")
        assert reader.evaluate("navigator.clipboard.readText()") == base() + "privacy-policy/#data-security" == reader.url


def test_a_link_to_a_section_is_a_link_without_a_script(page):
    with opened(page, PAGES["document"], java_script_enabled=False) as reader:
        reader.locator("#data-security .anchor").click()
        reader.wait_for_url("**/privacy-policy/#data-security")


def paper(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def stored(page):
    return page.evaluate("JSON.stringify(Object.entries(localStorage)) + document.cookie")


def test_the_switch_of_colours_stores_only_what_was_chosen(page):
    with opened(page, PAGES["index"], color_scheme="dark") as reader:
        switch = reader.locator("button.scheme")
        dark = paper(reader)
        assert stored(reader) == "[]"
        switch.focus()
        reader.keyboard.press("Enter")
        assert switch.get_attribute("aria-label") == "Colours: light"
        assert paper(reader) == "rgb(255, 255, 255)" != dark
        assert stored(reader) == '[["scheme","light"]]'
        reader.goto(base() + PAGES["document"])
        assert paper(reader) == "rgb(255, 255, 255)"
        switch.click()
        assert paper(reader) == dark
        switch.click()
        assert switch.get_attribute("aria-label") == "Colours: as the system has them"
        assert stored(reader) == "[]"


def test_the_chosen_colours_are_there_before_the_page_is_drawn(page):
    with opened(page, PAGES["document"], color_scheme="light") as reader:
        reader.locator("button.scheme").click(click_count=2)
        reader.add_init_script(
            """new MutationObserver(() => {
              if (document.documentElement.dataset.scheme) window.chosenAt ??= performance.now();
            }).observe(document, { attributes: true, subtree: true });""")
        for _ in range(3):
            reader.reload()
            assert reader.evaluate("chosenAt") <= reader.evaluate(FIRST_PAINT)


def test_buttons_are_there_only_with_a_script(page):
    for has_script in [True, False]:
        with opened(page, PAGES["document"], java_script_enabled=has_script) as reader:
            for selector in ["button.scheme", "button.print"]:
                assert reader.locator(selector).is_visible() == has_script, selector


def test_arrow_keys_lead_from_change_to_change(page):
    with opened(page, PAGES["redline"]) as reader:
        ids = reader.locator("section.change[id]").evaluate_all("changes => changes.map((change) => change.id)")
        assert len(ids) == 9
        for key, expected in [("Down", 0), ("Down", 1), ("Down", 2), ("Up", 1), ("Up", 0), ("Up", 0), ("Down", 1)]:
            reader.keyboard.press(f"Alt+Arrow{key}")
            assert reader.evaluate("document.activeElement.id") == ids[expected], (key, expected)
            assert reader.url.endswith("#" + ids[expected])
            assert 0 <= top(reader, "#" + ids[expected]) < 100
        reader.wait_for_selector(f".change-list a[aria-current=location][href='#{ids[1]}']")


def test_links_lead_from_change_to_change_without_a_script(page):
    with opened(page, PAGES["redline"], java_script_enabled=False) as reader:
        reader.get_by_role("link", name="Next change").first.click()
        assert reader.url.endswith("#" + reader.locator("section.change[id]").nth(1).get_attribute("id"))


def test_changes_are_not_told_by_colour_alone(page):
    for media in ["screen", "print"]:
        with opened(page, PAGES["redline"]) as reader:
            reader.emulate_media(media=media)
            lines = reader.evaluate(
                """() => ["ins", "del", ".moved"].map((selector) => {
                  const style = getComputedStyle(document.querySelector(selector));
                  return style.textDecorationLine + " " + style.textDecorationStyle;
                })""")
            assert lines == ["underline solid", "line-through solid", "underline double"], media


def test_pages_keep_a_strict_policy_ask_nobody_store_nothing_and_stand_still(page):
    for size in [{"width": 1280, "height": 800}, PHONE]:
        for kind, reader in every(page, **size):
            # A hundredth is a line of which one half arrives later than the other.
            assert reader.evaluate(SHIFTS) < 0.01, f"{kind} shifts, {size}"
            assert reader.context.cookies() == []
            assert reader.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_table_says_that_it_goes_on(page):
    with opened(page, PAGES["document with tables"], width=320, height=640) as reader:
        table = reader.locator(".table").first
        table.evaluate("table => (table.querySelector('table').style.minWidth = '60rem')")
        reader.set_viewport_size({"width": 330, "height": 640})
        reader.wait_for_selector(".table.more-right:not(.more-left)")
        table.evaluate("table => (table.scrollLeft = table.scrollWidth)")
        reader.wait_for_selector(".table.more-left:not(.more-right)")


def test_a_citation_is_copied(page):
    with opened(page, PAGES["document"]) as reader:
        reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
        section = reader.get_by_role("region", name="Cite this version")
        section.get_by_role("button", name="Copy").click()
        reader.get_by_role("status").get_by_text("Citation copied").wait_for()
        assert reader.evaluate("navigator.clipboard.readText()") == section.locator(".quote").text_content()
