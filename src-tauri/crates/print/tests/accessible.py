"""Whether readers get every cell exactly as it was written: `accessible.py FILE.pdf CELLS.txt`.

Asked are MuPDF, which takes the words that stand for a content while it copies text, and PDFium, which tells them
with the structure of the page."""

import ctypes
import sys

import pymupdf
import pypdfium2
import pypdfium2.raw as pdfium


def string(ask, element):
    count = ask(element, None, 0)
    if count <= 2:
        return ""
    buffer = ctypes.create_string_buffer(count)
    ask(element, buffer, count)
    return buffer.raw[: count - 2].decode("utf-16-le")


def told(element, cells):
    if string(pdfium.FPDF_StructElement_GetType, element) == "TD":
        cells.add(string(pdfium.FPDF_StructElement_GetActualText, element))
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            told(child, cells)


path, wanted = sys.argv[1], open(sys.argv[2], encoding="utf-8").read().splitlines()
by_pdfium, by_mupdf = set(), set()
for page in pypdfium2.PdfDocument(path):
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        told(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), by_pdfium)
for page in pymupdf.open(path):
    by_mupdf.update(line.strip() for line in page.get_text().splitlines())
lost = 0
for name, cells in (("PDFium", by_pdfium), ("MuPDF", by_mupdf)):
    missing = [cell for cell in wanted if cell not in cells]
    print(f"{name}: {len(wanted) - len(missing)} of {len(wanted)} cells", *missing, sep="\n  ")
    # MuPDF lays what it is told over the letters anew and turns figures and joiners round: it is shown, not held to it.
    lost += len(missing) if name == "PDFium" else 0
sys.exit(1 if lost else 0)
