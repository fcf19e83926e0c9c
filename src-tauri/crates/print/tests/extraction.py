"""How many phrases three readers copy exactly: `extraction.py FILE.pdf...`, each with its phrases in FILE.txt.

Latin ones must all come from each. In a line from right to left poppler and MuPDF put spaces beside figures on their
other side, and PDFium turns brackets round: fewer come exactly, and never fewer than FLOOR. Accessible PDFs are exact."""

import pathlib
import re
import subprocess
import sys

import pymupdf
import pypdfium2

FLOOR = {("ckb", "poppler"): 21, ("ckb", "PDFium"): 49, ("ckb", "MuPDF"): 13}
STEERING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\u00ad]")


def plain(text):
    return " ".join(STEERING.sub("", text).split())


def poppler(path):
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()


def pdfium(path):
    pages = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def mupdf(path):
    return "\n".join(page.get_text() for page in pymupdf.open(path))


lost = 0
for path in map(pathlib.Path, sys.argv[1:]):
    wanted = [plain(line) for line in path.with_suffix(".txt").read_text("utf-8").splitlines()]
    for name, read in (("poppler", poppler), ("PDFium", pdfium), ("MuPDF", mupdf)):
        got = {plain(line) for line in re.split("[\r\n\f]", read(path))}
        missing = [phrase for phrase in wanted if phrase not in got]
        print(f"{path.stem} {name}: {len(wanted) - len(missing)} of {len(wanted)}", *missing[:12], sep="\n  ")
        lost += len(wanted) - len(missing) < FLOOR.get((path.stem, name), len(wanted))
sys.exit(1 if lost else 0)
