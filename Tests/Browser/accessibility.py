"""WCAG 2.2 AA, as far as a machine can tell: axe-core on every kind of page, reflow, the keyboard, motion, the ear."""

from pages import PAGES, axe, every, opened

#: What the focused element is, whether it can be seen, and how it is marked.
FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = [...element.getClientRects()].find((box) => box.width && box.height);
  const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const style = getComputedStyle(element);
  return {
    name: element.outerHTML.slice(0, 120),
    isSeen: Boolean(top) && (element.contains(top) || top.contains(element)),
    isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    index: [...document.querySelectorAll("*")].indexOf(element),
  };
}"""

#: How much the keyboard has to reach: what is shown and acts.
REACHABLE = """() => [...document.querySelectorAll("a[href], button, summary, [tabindex='0']")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length).length"""


def check(page, **settings):
    found = []
    for kind, reader in every(page, **settings):
        found += axe(reader, kind)
    assert not found, "\n" + "\n".join(found)


def test_axe_on_a_telephone_in_light_colours(page):
    check(page, width=320, height=640, color_scheme="light", has_touch=True)


def test_axe_on_a_telephone_in_dark_colours(page):
    check(page, width=400, height=800, color_scheme="dark", has_touch=True)


def test_axe_at_a_desk_in_dark_colours(page):
    check(page, width=1280, height=800, color_scheme="dark")


def test_axe_in_a_wide_window_in_light_colours(page):
    check(page, width=1920, height=1080, color_scheme="light")


def test_nothing_is_lost_at_four_times_the_size(page):
    # 1,280 by 1,024 pixels at 400 per cent.
    for kind, reader in every(page, width=320, height=256):
        assert reader.evaluate("document.documentElement.scrollWidth") == 320, kind


def test_the_keyboard_reaches_everything_and_shows_where_it_is(page):
    for kind in ["index", "document", "redline", "record of changes"]:
        for width, height in [(1280, 800), (320, 256)]:
            with opened(page, PAGES[kind], width=width, height=height) as reader:
                walk(reader, f"{kind}, {width} pixels wide")


def walk(page, place):
    reachable = page.evaluate(REACHABLE)
    reached = []
    for _ in range(reachable + 1):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        assert focused["isSeen"], f"{place}: hidden while focused: {focused['name']}"
        assert focused["isMarked"], f"{place}: focus not shown: {focused['name']}"
        reached.append(focused["index"])
    assert len(set(reached)) == reachable, f"{place}: reached {len(set(reached))} of {reachable}"
    assert reached == sorted(reached), f"{place}: the order of focus is not that of the page"


def test_the_first_stop_skips_to_the_text(page):
    with opened(page, PAGES["document"]) as reader:
        for key in ["Tab", "Enter", "Tab"]:
            reader.keyboard.press(key)
        assert reader.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_nothing_moves(page):
    for kind, reader in every(page):
        assert reader.evaluate("document.getAnimations().length") == 0, kind


def test_help_stands_at_the_same_place_on_every_page(page):
    footers = set()
    for _, reader in every(page):
        links = reader.locator("footer.site-footer a")
        footers.add(tuple(links.evaluate_all("(links) => links.map((link) => link.href)")))
    assert len(footers) == 1, footers


def test_the_redline_tells_the_ear_what_the_eye_sees(page):
    with opened(page, PAGES["redline"]) as reader:
        nodes = reader.context.new_cdp_session(reader).send("Accessibility.getFullAXTree")["nodes"]
        said = {"StaticText": [], "heading": []}
        for node in nodes:
            said.setdefault(node.get("role", {}).get("value"), []).append(node.get("name", {}).get("value", ""))
        for word, selector in [("inserted", "ins"), ("deleted", "del"), ("moved", ".moved")]:
            marked = reader.locator(f":is(.redline, .key) {selector}:visible").count()
            told = sum(f"[{word}:" in text for text in said["StaticText"])
            assert 0 < marked <= told, f"{marked} {word}, {told} said"
        titles = reader.locator(".change-head h3").all_inner_texts()
        assert titles[0] == "Change 1 of 9"
        assert set(titles) <= set(said["heading"])
