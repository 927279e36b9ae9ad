"""The clean copy: what a browser prints."""

import io
import unicodedata

from pypdf import PdfReader

from pages import PAGES, opened


def printed(page, kind):
    """The text of every sheet."""
    with opened(page, PAGES[kind]) as reader:
        sheets = PdfReader(io.BytesIO(reader.pdf(prefer_css_page_size=True))).pages
    # Without ligatures.
    return [unicodedata.normalize("NFKC", sheet.extract_text()) for sheet in sheets]


def test_every_sheet_says_what_it_is_of(page):
    sheets = printed(page, "document")
    assert len(sheets) > 3
    for number, sheet in enumerate(sheets, 1):
        for words in [
            "Ex Libris Privacy Policy", "Version 2.1.1, 28 January 2020", "Privacy and Regulation Officer & DPO",
            f"Page {number} of {len(sheets)}",
        ]:
            assert words in sheet, f"sheet {number} lacks '{words}'"


def test_sheets_hold_the_text_and_its_record_and_no_navigation(page):
    text = "\n".join(printed(page, "document"))
    for words in ["About This Policy", "Revision control", "Permanent link: https://policies.example.org/privacy-policy/2.1.1/"]:
        assert words in text, words
    for words in ["Documents /", "Skip to the text", "What changed since", "Manifest of this site"]:
        assert words not in text, words


def test_addresses_stand_after_links_to_other_sites(page):
    assert "(https://" in "\n".join(printed(page, "document"))


def test_the_redline_says_what_is_not_printed(page):
    text = " ".join("\n".join(printed(page, "redline")).split())
    assert "19 unchanged passages (not printed)" in text
    assert "Change 9 of 9" in text
