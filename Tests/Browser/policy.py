"""What the site forbids itself: its Content-Security-Policy, and the headers that it asks its host for."""

import urllib.request

from pages import PAGES, base, every, headers, opened, public, serve
from tool import Preview, Sample

POLICY = "meta[http-equiv=Content-Security-Policy]"

#: Tries what a foothold in a page would try; what came of it.
ATTEMPTS = """async () => {
  const violations = [];
  addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
  const add = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
  add("script", { textContent: "window.wasInline = true" });
  add("style", { textContent: "body { color: red }" });
  add("img", { src: "http://127.0.0.2:9/pixel.png" });
  add("iframe", { src: "http://127.0.0.2:9/" });
  add("base", { href: "http://127.0.0.2:9/" });
  const form = Object.assign(document.createElement("form"), { action: "http://127.0.0.2:9/", method: "post" });
  document.body.append(form);
  form.submit();
  await fetch("http://127.0.0.2:9/").catch(() => {});
  await new Promise((done) => setTimeout(done, 200));
  return { wasInline: window.wasInline === true, violations: [...new Set(violations)].sort() };
}"""

FORBIDDEN = [
    "base-uri", "connect-src", "form-action", "frame-src", "img-src", "script-src-elem", "style-src-elem",
]


def test_every_page_carries_the_policy_and_keeps_it(page):
    policies = set()
    for kind, reader in every(page):
        policies.add(reader.locator(POLICY).get_attribute("content"))
    assert len(policies) == 1, policies


def test_a_page_that_moved_leads_on_under_the_policy(page):
    assert b'http-equiv="Content-Security-Policy"' in (public() / "privacy/index.html").read_bytes()
    with opened(page, "privacy/") as reader:
        reader.wait_for_url("**/privacy-policy/")


def test_a_page_defends_itself_where_the_host_sends_no_headers(page):
    address = serve(public(), sends_headers=False)
    context = page.context.browser.new_context()
    reader = context.new_page()
    reader.goto(address + PAGES["questions"])
    assert reader.evaluate(ATTEMPTS) == {"wasInline": False, "violations": FORBIDDEN}
    context.close()


def test_a_page_works_as_a_file(page):
    complaints = []
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    page.goto((public() / "privacy-policy/index.html").as_uri())
    assert page.locator("button.scheme").is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.skip')).position") == "absolute"
    assert not complaints, complaints


def test_the_host_is_asked_for_what_a_page_cannot_say(page):
    with urllib.request.urlopen(base() + "privacy-policy/") as response:
        sent = response.headers
    with opened(page, PAGES["document"]) as reader:
        own = reader.locator(POLICY).get_attribute("content")
    assert sent["Content-Security-Policy"] == own + "; frame-ancestors 'none'"
    assert sent["X-Content-Type-Options"] == "nosniff"
    assert sent["Referrer-Policy"] == "same-origin"
    assert "camera=()" in sent["Permissions-Policy"]
    assert sent["Cache-Control"] is None


def test_only_what_has_its_digest_in_its_name_is_kept_for_ever(page):
    rules = headers((public() / "_headers").read_text(encoding="ascii"))
    kept = {path for path, lines in rules if any("immutable" in value for _, value in lines)}
    with opened(page, PAGES["document"]) as reader:
        loaded = reader.evaluate("performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)")
        icon = reader.evaluate("new URL(document.querySelector('link[rel=icon]').href).pathname")
    assert kept >= {icon, *(path for path in loaded if path.startswith("/assets/"))}, (kept, loaded, icon)
    for path in kept:
        assert path.rsplit("/", 1)[1].count(".") == 2, path


def test_the_preview_hears_its_news_under_the_policy(page):
    with Sample() as sample, Preview(sample) as preview:
        complaints = []
        page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
        page.goto(preview.url("privacy-policy/"))
        page.wait_for_selector("codicil-preview", state="attached")
        assert page.locator(POLICY).get_attribute("content").endswith("connect-src 'self'")
        assert not complaints, complaints
