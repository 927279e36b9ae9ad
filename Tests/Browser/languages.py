"""The interface in languages other than English: its words, its direction, its type."""

from accessibility import check
from pages import PAGES, every, opened
from paper import printed

#: What a page says by itself, without what its documents and settings say, which is English here.
OWN = """() => {
  const page = document.cloneNode(true);
  const foreign = ".text, .toc-list a, .change-list a, .notice, .site-title, .lead, .item-main, .change bdi, .record bdi, " +
    ".summary, .site-footer p, .site-footer li:nth-child(-n+2), bdi, script, style, kbd, code, h1, .kicker, .recent a, " +
    ".recent .note, .breadcrumbs, .timeline h3, .owner dd, .approvals, .data td, .facts dd, .former ul, .redline, caption, " +
    ".distribution, .plain, .product h3, .control li, .event";
  for (const element of page.body.querySelectorAll(foreign)) element.remove();
  return page.body.textContent;
}"""

#: Words that only an English page says.
ENGLISH = [
    "Version", "Status", "Last updated", "Published", "Approved", "In force", "History", "Permanent", "Print", "Contents",
    "Document data", "Revision", "Nature of", "Documents", "Changes", "Feed", "Check a copy", "Record", "not recorded",
    "What changed", "Previous", "Next", "passages", "January", "Superseded", "Current", "Draft", "Skip",
]


def test_an_arabic_page_says_nothing_in_english(page):
    for kind, reader in every(page, language="ar"):
        assert reader.evaluate("document.documentElement.lang + document.documentElement.dir") == "arrtl", kind
        words = reader.evaluate(OWN)
        assert "الوثائق" in words, kind
        said = [word for word in ENGLISH if word in words]
        assert not said, f"{kind}: {said}"


def test_a_french_page_has_its_dates_and_legend_in_french(page):
    with opened(page, PAGES["document"], language="fr") as reader:
        legend = reader.locator(".legend").inner_text()
        for words in ["Dernière mise à jour", "28 janvier 2020", "En vigueur depuis", "Historique"]:
            assert words in legend, words
        assert reader.locator("button.scheme").get_attribute("title") == "Couleurs\u00a0: comme le système"


def test_what_the_style_sheet_says_is_in_the_language(page):
    before = "element => getComputedStyle(element, '::before').content"
    for language, words in [("en", "[inserted: "), ("fr", "[ajouté\u00a0: "), ("ar", "[مضاف: ")]:
        with opened(page, PAGES["redline"], language=language) as reader:
            assert reader.locator("ins").first.evaluate(before) == f'"{words}"', language


def box(reader, selector):
    return reader.locator(selector).first.bounding_box()


def test_right_to_left_is_the_mirror_of_left_to_right(page):
    sides = {}
    for language in ["en", "ar"]:
        with opened(page, PAGES["document"], language=language) as reader:
            contents, text = box(reader, ".toc-list"), box(reader, ".text")
            first, last = box(reader, ".record th:first-child"), box(reader, ".record th:last-child")
            version, status = box(reader, ".legend-main > :nth-child(1)"), box(reader, ".legend-main > :nth-child(2)")
            marks = [contents["x"] > text["x"], first["x"] < last["x"], version["x"] < status["x"]]
        with opened(page, PAGES["record of changes"], language=language) as reader:
            marks.append(box(reader, ".when")["x"] < box(reader, ".what")["x"])
            marks.append(box(reader, ".breadcrumbs li")["x"] < box(reader, ".breadcrumbs li:last-child")["x"])
        with opened(page, PAGES["redline"], language=language) as reader:
            edge = "element => parseFloat(getComputedStyle(element).borderLeftWidth)"
            marks.append(reader.locator(".redline .change").first.evaluate(edge) > 1)
        sides[language] = marks
    assert sides["en"] == [True] * 6, sides
    assert sides["ar"] == [False] * 6, sides


def test_versions_and_digests_keep_their_order_in_arabic(page):
    with opened(page, PAGES["record of changes"], language="ar") as reader:
        digest = reader.locator("code.digest").first
        assert digest.evaluate("element => getComputedStyle(element).direction") == "ltr"
        assert "\u20682.1.1\u2069" in reader.locator(".timeline h2").first.inner_text()
        style = "element => getComputedStyle(element).letterSpacing"
        assert reader.locator("h1").evaluate(style) in ("normal", "0px")


def test_nothing_is_wider_than_a_telephone_in_arabic_and_german(page):
    for language in ["ar", "de"]:
        for kind, reader in every(page, language=language, width=320, height=640):
            assert reader.evaluate("document.documentElement.scrollWidth") == 320, f"{language}: {kind}"


def test_axe_on_arabic_pages(page):
    check(page, language="ar", width=1280, height=800, color_scheme="light")


def test_axe_on_french_pages_on_a_telephone_in_dark_colours(page):
    check(page, language="fr", width=400, height=800, color_scheme="dark")


def test_sheets_of_paper_say_in_the_language_what_they_are_of(page):
    sheets = printed(page, "document", language="fr")
    assert f"Page 1 sur {len(sheets)}" in sheets[0]
    assert "Version 2.1.1, 28 janvier 2020" in sheets[0]
