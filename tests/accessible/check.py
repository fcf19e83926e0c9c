"""What the checkers `outloud` and `pdfua` say of PDFs: `check.py FILE...`; ends with 1 when one of them finds an error.

Neither is asked whether the file claims to conform to PDF/UA: ours claim nothing."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pymupdf


def outloud(files):
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        run = "from outloud.cli import main; main()"
        options = ["--skip", "DOC-012", "--fail-on", "never", "--quiet", "--json", str(report)]
        subprocess.run([sys.executable, "-c", run, *options, *files], check=True, capture_output=True)
        results = json.loads(report.read_text())["results"]
    assert len(results) == len(files), "outloud left a file out"
    for result in results:
        for found in result["findings"]:
            if found["severity"] == "error" and not is_foot(result["path"], found):
                yield result["path"], found["rule"], found["message"]


def is_foot(path, found):
    """A foot that is read on the first page of its part is furniture on the next; outloud believes that only of lines
    that stand on three pages."""
    if found["rule"] != "TAG-002":
        return False
    begin = " ".join(found["evidence"].split())[:40]
    pages = [" ".join(page.get_text().split()) for page in pymupdf.open(path)]
    return sum(begin in page for page in pages) > 1


def pdfua(file):
    command = [sys.executable, "-m", "pdfua", "check", "--format", "json", file]
    said = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    for found in json.loads(said)["findings"]:
        if found["rule_id"] != "UA-28-004":
            yield file, found["rule_id"], found["message"]


files = sys.argv[1:]
errors = list(outloud(files))
for file in files:
    errors.extend(pdfua(file))
for error in errors:
    print(*error)
print(f"{len(files)} files, {len(errors)} errors")
sys.exit(1 if errors else 0)
