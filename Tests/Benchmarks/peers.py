"""What the other programs are given: the same texts in the form that each of them takes."""

import subprocess


def make_hugo_site(folder):
    """A Hugo site of bare pages, one for each Markdown file below its folder `content`."""
    (folder / "content").mkdir(parents=True)
    (folder / "layouts" / "_default").mkdir(parents=True)
    (folder / "hugo.toml").write_text('baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term"]\n')
    page = "<!doctype html><html lang=en><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>"
    (folder / "layouts" / "_default" / "single.html").write_text(page)
    (folder / "layouts" / "_default" / "list.html").write_text(page)


def make_repository(folder, revisions):
    """A bare git repository with one commit for each revision: pairs of a path and the file's bytes, in order."""
    subprocess.run(["git", "init", "--quiet", "--bare", str(folder)], check=True)
    process = subprocess.Popen(["git", "-C", str(folder), "fast-import", "--quiet"], stdin=subprocess.PIPE)
    for number, (path, body) in enumerate(revisions):
        process.stdin.write(
            f"commit refs/heads/main\ncommitter Bench <bench@example.org> {1577836800 + number * 3600} +0000\n"
            f"data 8\nRevision\nM 100644 inline {path}\ndata {len(body)}\n".encode())
        process.stdin.write(body + b"\n")
    process.stdin.close()
    if process.wait() != 0:
        raise SystemExit("git fast-import failed")
    subprocess.run(["git", "-C", str(folder), "symbolic-ref", "HEAD", "refs/heads/main"], check=True)
