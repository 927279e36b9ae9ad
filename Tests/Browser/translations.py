"""Texts in other languages: the way from one to the other, what search engines are told, and reading from right to left."""

from pages import PAGES, base, opened

FRENCH = PAGES["translation"]
ARABIC = PAGES["translation from right to left"]

ALTERNATES = """() => [...document.querySelectorAll("link[rel=alternate][hreflang]")]
  .map((link) => [link.hreflang, new URL(link.href).pathname])"""

#: Of an element of the page: how far its box is from the start and from the end of the box around it, in reading direction.
INSETS = """([inner, outer]) => {
  const isRightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  const [a, b] = [inner, outer].map((selector) => document.querySelector(selector).getBoundingClientRect());
  return isRightToLeft ? [b.right - a.right, a.left - b.left] : [a.left - b.left, b.right - a.right];
}"""


def test_the_switch_leads_to_the_other_language_and_back(page):
    with opened(page, "privacy-policy/") as reader:
        assert reader.locator(".languages [aria-current]").inner_text() == "English"
        reader.get_by_role("link", name="Français").click()
        reader.wait_for_url(base() + FRENCH)
        assert reader.locator("html").get_attribute("lang") == "fr"
        assert "confidentialité" in reader.locator("h1").inner_text()
        assert reader.get_by_role("link", name="English", exact=True).get_attribute("hreflang") == "en"
        reader.get_by_role("link", name="English", exact=True).click()
        reader.wait_for_url(base() + "privacy-policy/")


def test_the_switch_works_without_a_script_and_by_keyboard(page):
    with opened(page, FRENCH, java_script_enabled=False) as reader:
        reader.get_by_role("link", name="English", exact=True).focus()
        reader.keyboard.press("Enter")
        reader.wait_for_url(base() + "privacy-policy/")


def test_a_translation_says_what_it_translates_and_what_prevails(page):
    with opened(page, FRENCH) as reader:
        note = reader.locator(".banner-translation")
        assert "2.1.1" in note.inner_text() and "fait foi" in note.inner_text()
        assert note.get_by_role("link").count() == 1
        note.get_by_role("link").click()
        reader.wait_for_url(base() + "privacy-policy/")


def test_a_translation_that_is_behind_leads_to_what_changed(page):
    with opened(page, ARABIC) as reader:
        note = reader.locator(".banner-translation")
        assert "2020-01-13" in note.inner_text()
        note.get_by_role("link").first.click()
        reader.wait_for_url(base() + "data-privacy-faq/compare/2019-10-28...2020-01-13/")


def test_search_engines_are_told_the_same_on_each_page(page):
    with opened(page, FRENCH) as reader:
        told = reader.evaluate(ALTERNATES)
        assert [language for language, _ in told] == ["en", "fr", "x-default"]
        for _, path in told:
            reader.goto(base() + path[1:])
            assert reader.evaluate(ALTERNATES) == told, path


def test_a_section_has_one_address_in_all_languages(page):
    with opened(page, FRENCH + "#cookies-and-similar-technologies") as reader:
        heading = reader.locator("#cookies-and-similar-technologies")
        assert heading.inner_text().startswith("Cookies et technologies similaires")
        assert 0 <= heading.bounding_box()["y"] < 100


def test_links_stay_in_the_language_where_it_has_the_text(page):
    with opened(page, ARABIC) as reader:
        link = reader.locator(".text a[href*='cloud-security-and-privacy-statement']").first
        assert link.get_attribute("hreflang") == "en"
        assert reader.locator(".text a[href*='/fr/']").count() == 0


def test_a_language_has_a_search_of_its_own(page):
    with opened(page, FRENCH) as reader:
        reader.get_by_role("link", name="Recherche").click()
        reader.wait_for_url(base() + "fr/search/")
        reader.keyboard.type("etablissement")
        link = reader.locator(".results section").first.get_by_role("link", name="À propos de cette politique")
        link.wait_for()
        link.click()
        reader.wait_for_url("**/fr/privacy-policy/#about-this-policy")
        reader.go_back()
        reader.get_by_role("link", name="English", exact=True).click()
        reader.wait_for_url(base() + "search/")


def test_the_first_page_is_in_every_language(page):
    with opened(page, "") as reader:
        reader.get_by_role("link", name="Français").click()
        reader.wait_for_url(base() + "fr/")
        link = reader.get_by_role("link", name="Politique de confidentialité d’Ex Libris")
        assert link.get_attribute("hreflang") is None
        others = reader.locator(".item-main[lang=en] a[hreflang=en]")
        assert others.count() >= 3
        link.click()
        reader.wait_for_url(base() + FRENCH)


def test_a_page_from_right_to_left_is_mirrored(page):
    for width in [1280, 360]:
        insets = []
        for path in ["data-privacy-faq/", ARABIC]:
            with opened(page, path, width=width) as reader:
                if path == ARABIC:
                    assert reader.locator("html").get_attribute("dir") == "rtl"
                assert reader.evaluate("document.documentElement.scrollWidth") == width
                insets.append([
                    reader.evaluate(INSETS, [inner, "main"])[0]
                    for inner in ["h1", ".legend", ".text", ".text > p", ".breadcrumbs li"]
                ])
        assert all(abs(a - b) <= 1 for a, b in zip(*insets)), f"{width} pixels wide: {insets}"


def test_versions_and_digests_keep_their_order_from_right_to_left(page):
    with opened(page, ARABIC) as reader:
        assert reader.locator(".legend-version").inner_text().strip("\u2066\u2067\u2068\u2069") == "2019-10-28"
        for selector in [".legend-version", "code.digest"]:
            order = reader.locator(selector).first.evaluate("""(element) => {
              const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
              const at = (index) => {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + 1);
                return range.getBoundingClientRect().left;
              };
              const start = text.data.search(/[0-9a-f]/);
              return [at(start), at(start + 6)];
            }""")
            assert order[0] < order[1], f"{selector}: {order}"
