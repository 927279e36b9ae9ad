"""On paper: what a browser prints, and PDFs."""

import io
import subprocess
import unicodedata

from pypdf import PdfReader

from pages import PAGES, opened
from tool import CODICIL, Sample


def printed(page, kind, **settings):
    """The text of every sheet."""
    with opened(page, PAGES[kind], **settings) as reader:
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


PDF = "privacy-policy/document.pdf"
REDLINE = "privacy-policy/compare/2.1.1...3.0/redline.pdf"


def words(text):
    """The words of a text, whatever stands between them, without ligatures."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def test_current_texts_and_their_redlines_are_tagged_pdfs(page):
    with Sample() as sample:
        site = sample.build("--pdf")
        bytes_before = {name: (site / name).read_bytes() for name in [PDF, REDLINE]}
        document = PdfReader(site / PDF)
        assert document.metadata.title.startswith("Ex Libris Privacy Policy")
        assert document.metadata.author == "Ex Libris"
        assert document.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert document.trailer["/Root"]["/Lang"] == "en"
        titles = [item.title for item in flat(document.outline)]
        assert "About This Policy" in titles and "Revision control" in titles, titles
        text = words("\n".join(sheet.extract_text() for sheet in document.pages))
        page.goto((site / "privacy-policy/index.html").as_uri())
        # On paper addresses stand behind links, and a sheet may end inside a passage.
        for passage in page.locator(".text p:not(:has(a[href^='http']))").all_inner_texts():
            assert words(passage)[:60] in text, passage
        assert f"Page 1 of {len(document.pages)}" in text
        assert "Change 9 of 9" in words("\n".join(sheet.extract_text() for sheet in PdfReader(site / REDLINE).pages))
        assert page.locator(".legend-links a[type='application/pdf']").get_attribute("href") == "../privacy-policy/document.pdf"
        sample.build("--pdf")
        assert all((site / name).read_bytes() == before for name, before in bytes_before.items())


def flat(outline):
    return [item for part in outline for item in (flat(part) if isinstance(part, list) else [part])]


def test_without_weasyprint_the_old_site_stays(page):
    with Sample() as sample:
        site = sample.build()
        before = sorted(path.name for path in site.parent.iterdir())
        result = subprocess.run(
            [CODICIL, "build", "--pdf"], cwd=sample.folder, capture_output=True, text=True, env={"PATH": "/nonexistent"})
        assert result.returncode == 74
        assert result.stderr == (
            "codicil: --pdf needs WeasyPrint, which is not installed: apt-get install weasyprint, or build without --pdf\n")
        assert sorted(path.name for path in site.parent.iterdir()) == before
        assert not (site / PDF).exists()
