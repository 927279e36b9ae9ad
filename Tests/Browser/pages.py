"""The sample's site with its drafts, served as a careful host would serve it, and its pages opened as readers do."""

import atexit
import contextlib
import fnmatch
import functools
import http.server
import threading

from axe_playwright_python.sync_playwright import Axe

from tool import Sample

#: One page of every kind, and of every kind of revision.
PAGES = {
    "index": "",
    "document": "privacy-policy/",
    "document with tables": "cloud-security-and-privacy-statement/",
    "questions": "data-privacy-faq/",
    "superseded revision": "privacy-policy/2.0/",
    "scheduled revision": "privacy-policy/3.0/",
    "draft": "data-privacy-faq/draft/",
    "index in another language": "fr/",
    "translation": "fr/privacy-policy/",
    "translation from right to left": "ar/data-privacy-faq/",
    "record of changes": "privacy-policy/history/",
    "draft redline": "data-privacy-faq/draft/compare/",
    "redline": "privacy-policy/compare/2.1.1...3.0/",
    "changes": "changes/",
    "seals": "changes/seals/",
    "search": "search/",
    "what applied on a date": "as-of/",
    "not found": "404.html",
}


def remove_translations(sample):
    """Takes away the translations, which are of documents in English: of a site in another language they are none."""
    lock = sample.read("Content/revisions.lock").splitlines(keepends=True)
    for path in sample.path("Content/documents").glob("*/*.md"):
        if path.stem.split(".")[-1] in ("ar", "fr"):
            path.unlink()
            lock = [line for line in lock if f"{path.parent.name}/{path.name}" not in line]
    sample.write("Content/revisions.lock", "".join(lock))


class Handler(http.server.SimpleHTTPRequestHandler):
    """Sends what the site's `_headers` asks for, unless it is a host that cannot."""

    def __init__(self, *arguments, rules, **settings):
        self.rules = rules
        super().__init__(*arguments, **settings)

    def end_headers(self):
        path = self.path.partition("?")[0]
        for pattern, headers in self.rules:
            if fnmatch.fnmatchcase(path, pattern):
                for name, value in headers:
                    self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass  # A browser that leaves a page hangs up.


def headers(text):
    """What a file `_headers` asks for: paths, each with names and values."""
    rules = []
    for line in text.splitlines():
        if not line.startswith(" "):
            rules.append((line, []))
        else:
            name, _, value = line.strip().partition(": ")
            rules[-1][1].append((name, value))
    return rules


def serve(folder, sends_headers=True):
    """The address at which a folder is served until the tests end."""
    rules = headers((folder / "_headers").read_text(encoding="ascii")) if sends_headers else []
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=folder, rules=rules))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


@functools.cache
def public(language="en"):
    """The folder of the site with an interface in a language, which is built once for all tests."""
    sample = Sample()
    atexit.register(sample.__exit__)
    sample.__enter__().replace("language: en\n", f"language: {language}\n", "Site/site.yml")
    if language != "en":
        remove_translations(sample)
    return sample.build("--drafts")


def base(language="en"):
    """The address of that site."""
    return served(language)


@functools.cache
def served(language):
    return serve(public(language))


@contextlib.contextmanager
def opened(page, path, width=1280, height=800, address=None, language="en", **settings):
    """A page of the site, or of that at another address, in a context of its own; `settings` are Playwright's of a context.

    What the browser complains of, and what the page asks others for, fails the test.
    """
    address = address or base(language)
    context = page.context.browser.new_context(viewport={"width": width, "height": height}, **settings)
    try:
        page = context.new_page()
        complaints = []
        page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: request.url.startswith(address) or complaints.append(f"asks for {request.url}"))
        page.goto(address + path)
        yield page
        assert not complaints, f"/{path}: {complaints}"
    finally:
        context.close()


def every(page, language="en", **settings):
    """A page of every kind, one after the other in one context: its kind, and the page."""
    with opened(page, "", language=language, **settings) as reader:
        for kind, path in PAGES.items():
            if language != "en" and path.startswith(("ar/", "fr/")):
                continue
            reader.goto(base(language) + path)
            yield kind, reader


def axe(reader, what):
    """What axe finds on a page, what it cannot decide included: a line each, `what` first."""
    response = Axe().run(reader).response
    return [
        f"{what}: {problem['id']}: {node['html'][:160]} {node['failureSummary']}"
        for problem in response["violations"] + response["incomplete"]
        for node in problem["nodes"]
    ]
