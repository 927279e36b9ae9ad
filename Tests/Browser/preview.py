"""`codicil serve` in a browser."""

import os
import shutil
import socket
import subprocess
import time

from tool import CODICIL, Preview, Sample, until

DOCUMENT = "Content/documents/data-privacy-faq"
DRAFT = f"{DOCUMENT}/draft.md"
PAGE = "data-privacy-faq/draft/"
WORD = "personal data"


def overlay(page):
    return page.get_by_role("region", name="Findings of the preview")


def built_in(name):
    return subprocess.run([CODICIL, "theme", name], check=True, capture_output=True, text=True).stdout


def text(page):
    return page.locator("main").inner_text()


def open_draft(page, preview):
    page.goto(preview.url(PAGE))
    page.wait_for_selector("codicil-preview", state="attached")


def test_a_page_reloads_when_its_source_is_saved(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        for word in ["bananas", "cherries"]:
            sample.write(DRAFT, sample.read(DRAFT) + f"\nAnd {word}.\n")
            page.get_by_text(f"And {word}.").wait_for()


def test_the_place_on_the_page_is_kept(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        page.evaluate("scrollTo(0, 700)")
        sample.write(DRAFT, sample.read(DRAFT) + "\nAt the end.\n")
        page.get_by_text("At the end.").wait_for(state="attached")
        until(lambda: page.evaluate("scrollY") == 700, what="the page scrolled to where it was")


def test_only_pages_that_changed_reload(page):
    with Sample() as sample, Preview(sample) as preview:
        page.goto(preview.address)
        page.wait_for_selector("codicil-preview", state="attached")
        page.evaluate("window.isOld = true")
        other = page.context.new_page()
        open_draft(other, preview)
        sample.write(DRAFT, sample.read(DRAFT) + "\nIn the draft alone.\n")
        other.get_by_text("In the draft alone.").wait_for()
        assert page.evaluate("window.isOld"), "the index reloaded although it had not changed"
        sample.replace("title: Data Privacy FAQ", "title: Questions", f"{DOCUMENT}/document.yml")
        page.bring_to_front()
        until(lambda: not page.evaluate("window.isOld === true"), what="the index reloaded")


def test_findings_stand_over_the_last_good_page_until_they_are_mended(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        page.locator("a.site-title").focus()
        good = sample.read(DRAFT)
        sample.write(DRAFT, good.replace("nature:", "nature: [", 1).replace(WORD, "nonsense"))
        overlay(page).wait_for()
        assert "Below is the last good version." in overlay(page).get_by_role("status").inner_text()
        assert f"{DRAFT}:" in overlay(page).inner_text() and "Help:" in overlay(page).inner_text()
        assert "nonsense" not in text(page) and WORD in text(page), "the page is not the last good one"
        assert page.evaluate("document.activeElement.className") == "site-title", "the overlay took the focus"
        page.reload()
        overlay(page).wait_for()
        assert WORD in text(page), "after a reload the page is not the last good one"
        sample.write(DRAFT, good)
        overlay(page).wait_for(state="hidden")


def test_findings_of_a_document_stand_on_its_pages_only_and_shared_ones_everywhere(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        sample.write(DRAFT, sample.read(DRAFT) + "\nSee [there](/no-such-document/).\n")
        overlay(page).wait_for()
        assert "no-such-document" in text(page) or page.get_by_text("See there.").count() == 1
        page.goto(preview.url("privacy-policy/"))
        page.wait_for_selector("codicil-preview", state="attached")
        assert overlay(page).is_hidden()
        sample.replace("roles:", "rolls:", "Content/organization.yml")
        overlay(page).wait_for()
        assert "organization.yml" in overlay(page).inner_text()
        page.goto(preview.address)
        overlay(page).wait_for()


def test_what_time_alone_brings_about_stands_in_no_ones_way(page):
    with Sample() as sample, Preview(sample) as preview:
        page.goto(preview.url("data-privacy-faq/"))
        page.wait_for_selector("codicil-preview", state="attached")
        page.get_by_role("navigation", name="Preview").wait_for()
        assert overlay(page).is_hidden(), "a translation that is behind is a finding of every page"


def test_findings_can_be_dismissed_by_mouse_and_keyboard(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        good = sample.read(DRAFT)
        sample.write(DRAFT, good + "\n[One](/nowhere/)\n")
        overlay(page).get_by_role("button", name="Dismiss").click()
        assert overlay(page).is_hidden()
        page.reload()
        page.wait_for_selector("codicil-preview", state="attached")
        assert overlay(page).is_hidden(), "what was dismissed came back"
        sample.write(DRAFT, good + "\n[Two](/elsewhere/)\n")
        overlay(page).wait_for()
        overlay(page).get_by_role("button", name="Dismiss").focus()
        page.keyboard.press("Escape")
        assert overlay(page).is_hidden()


def test_a_draft_shows_what_changed(page):
    with Sample() as sample, Preview(sample) as preview:
        page.goto(preview.address)
        page.get_by_role("navigation", name="Preview").get_by_role("link", name="Data Privacy FAQ").click()
        page.get_by_role("link", name="Show what changed").click()
        page.wait_for_url("**/data-privacy-faq/draft/compare/")
        page.locator("ins").first.wait_for()
        sample.write(DRAFT, sample.read(DRAFT) + "\nQuite a new paragraph.\n")
        page.locator("ins", has_text="Quite a new paragraph.").wait_for()


def damages(draft):
    """Ways to ruin a file, by name."""
    def directory():
        draft.unlink()
        draft.mkdir()

    def fifo():
        draft.unlink()
        os.mkfifo(draft)

    def loop():
        draft.unlink()
        draft.symlink_to(draft.name)

    return {
        "half-written": lambda: draft.write_bytes(draft.read_bytes()[:40]),
        "empty": lambda: draft.write_bytes(b""),
        "not UTF-8": lambda: draft.write_bytes(draft.read_bytes() + b"\xff\xfe\xc3"),
        "a directory": directory, "a pipe": fifo, "a loop of links": loop,
    }


def test_whatever_a_draft_becomes_its_last_good_page_stays(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        draft = sample.path(DRAFT)
        good = draft.read_bytes()
        for name, damage in damages(draft).items():
            damage()
            overlay(page).wait_for()
            assert page.request.get(preview.url(PAGE)).status == 200, name
            assert WORD in text(page), name
            shutil.rmtree(draft) if draft.is_dir() and not draft.is_symlink() else draft.unlink()
            draft.write_bytes(good)
            overlay(page).wait_for(state="hidden")


def test_a_folder_may_go_and_come_back(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        for folder in [DOCUMENT, "Content/documents", "Content"]:
            sample.path(folder).rename(sample.path("away"))
            overlay(page).wait_for()
            assert WORD in text(page), folder
            sample.path("away").rename(sample.path(folder))
            overlay(page).wait_for(state="hidden")
            sample.write(DRAFT, sample.read(DRAFT) + f"\nBack in {len(folder)}.\n")
            page.get_by_text(f"Back in {len(folder)}.").wait_for()


def test_a_broken_template_leaves_the_pages_as_they_are(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        template = "Site/templates/document.mustache"
        good = built_in("templates/document.mustache")
        sample.write(template, good.replace("{{/body}}", "{{/boddy}}"))
        overlay(page).wait_for()
        assert WORD in text(page)
        sample.write(template, good.replace("{{page.heading}}", "{{page.heading}} as templates have it"))
        page.get_by_text("as templates have it").wait_for()
        assert overlay(page).is_hidden()


def test_a_new_document_appears_and_its_missing_page_with_it(page):
    with Sample() as sample, Preview(sample) as preview:
        response = page.goto(preview.url("new-document/"))
        assert response.status == 404
        page.wait_for_selector("codicil-preview", state="attached")
        shutil.copytree(sample.path(DOCUMENT), sample.path("away"))
        sample.replace("aliases:", "# aliases:", "away/document.yml")
        sample.path("away").rename(sample.path("Content/documents/new-document"))
        page.get_by_role("heading", name="Data Privacy FAQ").wait_for()


def test_the_page_catches_up_when_the_preview_starts_again(page):
    with Sample() as sample:
        with Preview(sample) as preview:
            open_draft(page, preview)
            port = preview.port
            assert preview.stop() == 0, "Ctrl-C is no failure"
        sample.write(DRAFT, sample.read(DRAFT) + "\nMeanwhile.\n")
        with Preview(sample, port):
            page.get_by_text("Meanwhile.").wait_for()


def answer(port, target, method="GET", host="localhost"):
    """The first line of what a request gets, sent byte by byte as it is written here."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode("latin-1"))
        return connection.makefile("rb").readline().decode("latin-1").strip()


def test_documents_that_want_one_address_are_said_and_do_not_stop_the_others(page):
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        control = "Content/documents/privacy-policy/document.yml"
        sample.replace("aliases: [", "aliases: [/faq/, ", control)
        overlay(page).get_by_text("is made twice").wait_for()
        sample.write(DRAFT, sample.read(DRAFT) + "\nAll the same.\n")
        page.get_by_text("All the same.").wait_for()


def test_what_is_not_the_site_is_not_found(_):
    with Sample() as sample, Preview(sample) as preview:
        for target in [
            "/../Content/organization.yml", "/%2e%2e/Content/organization.yml", "/..%2fContent%2forganization.yml",
            "/Content/organization.yml", "/etc/passwd", "//etc/passwd", "//example.org/", "/%00", "/index.html%00",
            "/%", "/%zz", "/\\..\\Content\\organization.yml", "/privacy-policy/../../Site/site.yml", "/" + "a/" * 400,
            "/" + "%41" * 400, "/privacy-policy//", "/.", "/./", "/.codicil/", "/.codicil/../index.html",
            "http://example.org/", "*",
        ]:
            assert "404" in answer(preview.port, target), target[:60]
        assert "302" in answer(preview.port, "/privacy-policy")
        assert "405" in answer(preview.port, "/", method="POST")
        for host in ["example.org", "127.0.0.1.example.org", ""]:
            assert "403" in answer(preview.port, "/", host=host), host
        assert "200" in answer(preview.port, "/", host=f"127.0.0.1:{preview.port}")


def test_a_site_that_is_built_has_nothing_of_the_preview(_):
    with Sample() as sample:
        for file in sample.build("--drafts").rglob("*"):
            assert not file.is_file() or b".codicil" not in file.read_bytes(), file


def test_an_editor_that_never_stops_saving_ends_right(page):
    seconds = float(os.environ.get("CODICIL_SOAK", "3"))
    with Sample() as sample, Preview(sample) as preview:
        open_draft(page, preview)
        good = sample.read(DRAFT)
        end = time.monotonic() + seconds
        count, early = 0, None
        while time.monotonic() < end:
            count += 1
            # Every third save is one that an editor would make in the middle of a word or of a record.
            broken = good.replace("nature:", "nature: {", 1) if count % 3 == 0 else good
            sample.write(DRAFT, broken + f"\nSave number {count}.\n")
            if early is None and time.monotonic() > end - seconds * 0.8:
                early = preview.memory()
            time.sleep(0.05)
        sample.write(DRAFT, good + "\nThe last save.\n")
        page.get_by_text("The last save.").wait_for()
        overlay(page).wait_for(state="hidden")
        late = preview.memory()
        print(f"        {count} saves in {seconds:.0f} s; {early:.0f} MiB after a fifth of them, {late:.0f} MiB at the end")
        assert late < early * 1.25 + 8, "memory grows"
