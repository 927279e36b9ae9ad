"""Pictures of every kind of page, kept in `.build/screenshots` to be looked at."""

from pages import every
from tool import ROOT

FOLDER = ROOT / ".build/screenshots"
WINDOWS = {"wide": (1280, 900), "narrow": (360, 740)}


def test_every_kind_of_page_has_its_picture(page):
    FOLDER.mkdir(parents=True, exist_ok=True)
    for window, (width, height) in WINDOWS.items():
        for scheme in ["light", "dark"]:
            for kind, reader in every(page, width=width, height=height, color_scheme=scheme):
                paper = reader.evaluate("getComputedStyle(document.body).backgroundColor")
                assert (paper == "rgb(255, 255, 255)") == (scheme == "light"), f"{kind}, {scheme}: {paper}"
                reader.screenshot(path=FOLDER / f"{kind.replace(' ', '-')}-{window}-{scheme}.png")
