"""Runs the browser tests: `run.py [FILE[:WORD]]...`."""

import importlib
import pathlib
import sys
import time
import traceback

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
PICTURES = HERE.parents[1] / ".build/browser"
CHROMIUM = "/usr/bin/chromium"


def tests(arguments):
    """(file, name, function) of every test that is asked for."""
    chosen = arguments or sorted(p.name for p in HERE.glob("*.py") if p.name not in ("run.py", "tool.py"))
    for argument in chosen:
        file, _, word = argument.partition(":")
        module = importlib.import_module(pathlib.Path(file).stem)
        for name, function in vars(module).items():
            if name.startswith("test_") and word in name:
                yield file, name, function


def run(browser, file, name, function):
    """Nothing, or why the test failed."""
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    complaints = []
    page.on("pageerror", lambda error: complaints.append(f"page error: {error}"))
    page.on("console", lambda message: complaints.append(f"console: {message.text}") if message.type == "error" else None)
    try:
        function(page)
        return None
    except Exception:
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture = PICTURES / f"{pathlib.Path(file).stem}-{name}.png"
        try:
            page.screenshot(path=picture)
            seen = [f"at {page.url}, picture: {picture}"]
        except Exception as error:
            seen = [f"no picture: {error}"]
        return "\n".join([traceback.format_exc().rstrip()] + seen + complaints)
    finally:
        context.close()


def main():
    sys.path.insert(0, str(HERE))
    failed = passed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for file, name, function in tests(sys.argv[1:]):
            start = time.monotonic()
            reason = run(browser, file, name, function)
            seconds = time.monotonic() - start
            title = name.removeprefix("test_").replace("_", " ")
            print(f"{'passed' if reason is None else 'FAILED'}  {file}: {title} ({seconds:.1f} s)", flush=True)
            if reason is None:
                passed += 1
            else:
                failed += 1
                print("    " + reason.replace("\n", "\n    "), flush=True)
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
