"""The search, and what applied on a date."""

import contextlib

from pages import axe, base, opened, serve
from tool import Sample

PHONE = {"width": 360, "height": 640}

DOCUMENT = "title: {title}\nkind: policy\nowner: dpo\napprovers: [dpo]\nsummary: What it is.\n"
REVISION = """---
version: "1.0"
title: {title}
nature: initial
change: First version
author: Writer
approvals: [{{ role: dpo, title: Data Protection Officer, date: 2019-01-01 }}]
---
{text}
"""


SITE = """
title: Example
url: https://policies.example.org/
tag: policies.example.org,2019
"""


@contextlib.contextmanager
def site(texts):
    """The address of a site of such documents: titles and texts by id."""
    with Sample() as sample:
        sample.write("Own/organization.yml", "name: Example\nroles:\n  dpo: { title: Data Protection Officer }\n")
        sample.write("Site/site.yml", SITE)
        for name, (title, text) in texts.items():
            sample.write(f"Own/documents/{name}/document.yml", DOCUMENT.format(title=title))
            sample.write(f"Own/documents/{name}/1.0.md", REVISION.format(title=title, text=text))
        folder = sample.build("--content", "Own")
        yield folder, serve(folder)


def results(page):
    return page.locator(".results section")


def said(page, text):
    page.wait_for_function("text => document.querySelector('.found').textContent === text", arg=text)


def focused(page):
    return page.evaluate("document.activeElement.getAttribute('href') ?? document.activeElement.id")


def test_words_lead_to_the_section_that_has_them(page):
    with opened(page, "search/") as reader:
        reader.keyboard.type("server logs")
        first = results(reader).first
        first.get_by_role("link", name="How long are server log files kept?").wait_for()
        assert first.locator("h2").inner_text() == "Data Privacy FAQ"
        assert [mark.lower() for mark in first.locator("li a mark").all_inner_texts()] == ["server", "log"]
        first.get_by_role("link", name="How long are server log files kept?").click()
        reader.wait_for_url("**/data-privacy-faq/#how-long-are-server-log-files-kept")
        assert reader.evaluate("document.querySelector(':target').tagName") == "H3"


def test_the_search_works_by_keyboard_alone(page):
    with opened(page, "privacy-policy/") as reader:
        reader.keyboard.press("/")
        reader.wait_for_url("**/search/")
        assert focused(reader) == "Query"
        reader.keyboard.type("retention")
        results(reader).first.wait_for()
        links = reader.locator(".results a")
        for key, expected in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowDown", 1)]:
            reader.keyboard.press(key)
            assert focused(reader) == links.nth(expected).get_attribute("href"), (key, expected)
        reader.keyboard.press("Escape")
        assert focused(reader) == "Query"
        reader.keyboard.press("Enter")
        assert focused(reader) == links.nth(0).get_attribute("href")
        reader.keyboard.press("/")
        assert focused(reader) == "Query"
        reader.keyboard.press("Enter")
        reader.keyboard.press("Enter")
        reader.wait_for_url("**/privacy-policy/**")
        reader.go_back()
        results(reader).first.wait_for()
        assert reader.locator("#Query").input_value() == "retention"


def test_the_key_that_leads_to_the_search_can_be_turned_off(page):
    with opened(page, "search/") as reader:
        reader.locator("#Shortcut").uncheck()
        reader.goto(base() + "privacy-policy/")
        reader.keyboard.press("/")
        reader.goto(base() + "search/")
        assert not reader.locator("#Shortcut").is_checked()
        reader.locator("#Shortcut").check()
        assert reader.evaluate("localStorage.length") == 0
        reader.goto(base() + "privacy-policy/")
        reader.keyboard.press("/")
        reader.wait_for_url("**/search/")


def test_what_was_searched_stands_in_the_address(page):
    with opened(page, "search/?q=cookies") as reader:
        results(reader).first.wait_for()
        assert reader.locator("#Query").input_value() == "cookies"
        assert not reader.locator(".all-sections").is_visible()
        reader.locator("#Query").fill("two words")
        reader.wait_for_url("**/search/?q=two+words")
        reader.locator("#Query").fill("")
        reader.wait_for_url("**/search/")
        assert reader.locator(".all-sections").is_visible()


def test_without_all_words_what_comes_closest_is_shown(page):
    with opened(page, "search/?q=retention+xylophone") as reader:
        said(reader, "No section has all of these words. These come closest.")
        assert results(reader).count() > 0
        reader.locator("#Query").fill("xylophone")
        said(reader, "Nothing found.")
        assert results(reader).count() == 0


def test_without_a_script_the_page_has_every_section(page):
    with opened(page, "search/", java_script_enabled=False) as reader:
        assert not reader.locator("#Query").is_visible()
        link = reader.locator(".all-sections").get_by_role("link", name="How long are server log files kept?")
        link.click()
        reader.wait_for_url("**/data-privacy-faq/#how-long-are-server-log-files-kept")


def test_a_site_is_searched_without_a_server(page):
    with Sample() as sample:
        page.goto((sample.build() / "search/index.html").as_uri() + "?q=server+logs")
        results(page).first.wait_for()
        assert "How long are server log files kept?" in results(page).first.inner_text()


HOSTILE = "Apple `<img src=x onerror=document.title='hacked'>` and \"quotes\" \\\\ `</script>` &amp;lt;"


def test_texts_are_shown_as_they_are(page):
    with site({"hostile": ("A <b>bold</b> title", f"## A `<i>heading</i>` with apple\n\n{HOSTILE}\n")}) as (_, address):
        page.goto(address + "search/?q=apple")
        results(page).first.wait_for()
        text = results(page).first.inner_text()
        for words in ["A <b>bold</b> title", "A <i>heading</i> with apple", "<img src=x onerror=document.title='hacked'>", '"quotes" \\ </script> &lt;']:
            assert words in text, (words, text)
        assert results(page).locator("img, b, i, script").count() == 0
        assert "hacked" not in page.title()


def test_accents_case_beginnings_and_scripts_without_spaces(page):
    texts = {
        "french": ("Confidentialité", "## Données\n\nLes Cafés sont privés.\n"),
        "german": ("Datenschutz", "## Maßnahmen\n\nDie Straße.\n"),
        "japanese": ("個人情報", "## 保存期間\n\nサーバーのログは十週間保存されます。\n"),
        "arabic": ("سياسة الخصوصية", "## الأمان\n\nتُحفظ السجلات.\n"),
        "russian": ("Политика", "## Файлы\n\nМайские журналы.\n"),
        "vietnamese": ("Chính sách", "## Nhật ký\n\nLưu giữ mười tuần.\n"),
    }
    queries = {
        "DONNEES": "french", "cafe": "french", "privé": "french", "strasse": "german", "Massnahm": "german",
        "ログ": "japanese", "保存": "japanese", "個": "japanese", "の": "japanese", "الامان": "arabic", "تحفظ": "arabic",
        "файл": "russian", "МАЙ": "russian", "luu giu": "vietnamese",
    }
    with site(texts) as (_, address):
        page.goto(address + "search/")
        for query, expected in queries.items():
            page.locator("#Query").fill(query)
            page.wait_for_function(
                "id => document.querySelector('.results h2 a')?.getAttribute('href') === `../${id}/`", arg=expected)
            assert results(page).count() == 1, query
            assert results(page).locator("mark").count() > 0, query


def test_titles_come_before_headings_and_headings_before_texts(page):
    texts = {
        "a": ("Alpha", "## One\n\nSpeaks of cookies, of cookies.\n"),
        "b": ("Beta", "## Cookies\n\nSpeaks of them.\n"),
        "c": ("Cookies", "## One\n\nSpeaks of something else.\n"),
    }
    with site(texts) as (_, address):
        page.goto(address + "search/?q=cookies")
        said(page, "Sections found: 3")
        assert results(page).locator("h2").all_inner_texts() == ["Cookies", "Beta", "Alpha"]
        page.locator("#Query").fill("cookies else")
        said(page, "Sections found: 1")
        assert results(page).locator("h2").all_inner_texts() == ["Cookies"]


def test_a_search_asks_for_no_more_than_it_shows(page):
    words = ["retention", "access", "transfer", "security", "children", "cookies", "contact", "complaints"]
    texts = {
        f"policy-{number}": (
            f"Policy {number}",
            "\n\n".join(
                f"## {words[(number + part) % 8].title()} {part}\n\n"
                + " ".join(f"{words[(number * part + at) % 8]} number{(number * 131 + part * 17 + at) % 6000}" for at in range(150))
                for part in range(8)))
        for number in range(100)
    }
    with site(texts) as (folder, address):
        asked = []
        page.on("request", lambda request: asked.append(request.url.removeprefix(address).split("?")[0]))
        page.goto(address + "privacy/")
        asked.clear()
        page.goto(address + "search/")
        page.locator("#Query").fill("number4711")
        results(page).first.wait_for()
        index = [path for path in asked if path.startswith("search/en")]
        parts = [path for path in index if "/words/" in path]
        assert index.count("search/en.js") == 1 and 1 <= len(parts) <= 2, index
        assert len(index) - len(parts) - 1 <= 8, index
        assert len(list((folder / "search/en/words").iterdir())) > 3
        page.locator("#Query").fill("number")
        page.wait_for_function("() => document.querySelectorAll('.results section').length === 8")
        page.get_by_role("button", name="Show all results").wait_for()
        page.locator("#Query").fill("retention")
        page.wait_for_function("() => document.querySelector('.results mark')?.textContent.toLowerCase() === 'retention'")
        page.get_by_role("button", name="Show all results").click()
        page.wait_for_function("() => document.querySelectorAll('.results section').length === 100")
        assert page.evaluate("document.querySelector('.results').contains(document.activeElement)")


def test_a_search_that_cannot_be_loaded_says_so(page):
    with Sample() as sample:
        folder = sample.build()
        (folder / "search/en.js").unlink()
        page.goto((folder / "search/index.html").as_uri())
        page.locator("#Query").fill("logs")
        said(page, "The search could not be loaded. All sections are listed below.")
        assert page.locator(".all-sections").is_visible()


def answer(page, document):
    return " ".join(page.locator(f"#{document} li:visible").all_inner_texts()).replace("\n", " ")


CLOUD, POLICY = "cloud-security-and-privacy-statement", "privacy-policy"


def test_a_date_is_answered_for_every_document(page):
    with opened(page, "as-of/") as reader:
        for date, document, expected in [
            ("2019-09-01", CLOUD, "Version 2.2 3 January 2019 to 22 October 2019"),
            ("2019-10-22", CLOUD, "Version 2.2 3 January 2019 to 22 October 2019"),
            ("2019-10-23", CLOUD, "Version 2.3 from 23 October 2019"),
            ("2018-05-01", CLOUD, "Version 2.0 text not kept 26 April 2018 to 27 August 2018"),
            ("2011-01-01", CLOUD, "Nothing published yet"),
            ("2018-05-20", POLICY, "None in force announced: version 1.0 18 May 2018 to 24 May 2018"),
        ]:
            reader.locator("#Date").fill(date)
            assert answer(reader, document) == expected, (date, answer(reader, document))
            assert reader.locator(".spells li:visible").count() == reader.locator(".spells").count()
            assert reader.url.endswith(f"?date={date}")
        assert reader.locator("#Answer").inner_text() == "What applied on 20 May 2018"
        reader.get_by_role("button", name="All dates").click()
        reader.wait_for_function("() => document.getElementById('Answer').textContent === 'All dates'")
        assert reader.locator(".spells li:visible").count() > 20
        assert reader.url.endswith("as-of/")


def test_a_date_in_the_address_is_answered(page):
    with opened(page, "as-of/?date=2019-09-01#" + POLICY) as reader:
        assert reader.locator("#Date").input_value() == "2019-09-01"
        assert answer(reader, POLICY) == "Version 2.0 1 August 2019 to 15 October 2019"
        for date in ["2019-02-30", "never", "%3Cb%3E"]:
            reader.goto(f"{base()}as-of/?date={date}")
            assert reader.locator("#Date").input_value() == ""
            assert reader.locator("#Answer").inner_text() == "All dates"


def test_what_is_to_apply_is_answered_as_far_as_it_is_known(page):
    with opened(page, "as-of/?date=9000-01-01") as reader:
        assert reader.locator("#Answer").inner_text().startswith("What is to apply on 1 January 9000")
        assert answer(reader, POLICY).startswith("Version 3.0 from")


def test_without_a_script_every_period_is_there(page):
    with opened(page, "privacy-policy/history/", java_script_enabled=False) as reader:
        reader.locator("main").get_by_role("link", name="What applied on a date").click()
        reader.wait_for_url("**/as-of/#privacy-policy")
        assert not reader.locator("#Date").is_visible()
        assert "1 August 2019 to 15 October 2019" in answer(reader, POLICY)
        assert "Nothing published yet" not in answer(reader, POLICY)


def test_a_page_that_is_not_there_offers_the_search(page):
    with opened(page, "404.html") as reader:
        reader.locator("main").get_by_role("link", name="Search all documents").click()
        reader.wait_for_url("**/search/")


def test_answers_are_accessible(page):
    for path, mark in [("search/?q=personal+data", ".results section"), ("as-of/?date=2018-05-20", ".spells")]:
        for size, colours in [({"width": 1280, "height": 800}, "dark"), (PHONE, "light")]:
            with opened(page, path, color_scheme=colours, **size) as reader:
                reader.locator(mark).first.wait_for()
                found = axe(reader, path)
                assert not found, "\n" + "\n".join(found)
                assert reader.evaluate("document.documentElement.scrollWidth") == size["width"]
