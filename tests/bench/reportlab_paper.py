"""Typesets the bench's rows with ReportLab: seconds and peak memory of this process on standard output."""
import json, resource, sys, time
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

kind, rows_file, out, fonts = sys.argv[1:5]
start = time.perf_counter()
rows = json.load(open(rows_file, encoding="utf-8"))
pdfmetrics.registerFont(TTFont("Latin", f"{fonts}/NotoSans_400Regular.ttf"))
pdfmetrics.registerFont(TTFont("Strong", f"{fonts}/NotoSans_700Bold.ttf"))
width = (A4[0] - 28 * mm) / len(rows[0])
heights = 9.4 * mm if kind == "sheet" else None
table = LongTable(rows, colWidths=[width] * len(rows[0]), repeatRows=1, rowHeights=heights)
table.setStyle(TableStyle([
    ("FONT", (0, 0), (-1, -1), "Latin", 9), ("FONT", (0, 0), (-1, 0), "Strong", 9),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, (0, 0, 0)),
    ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
]))


def footer(canvas, document):
    canvas.setFont("Latin", 7)
    canvas.drawString(14 * mm, 8 * mm, f"Bench {document.page}")


document = SimpleDocTemplate(out, pagesize=A4, leftMargin=14 * mm, rightMargin=14 * mm,
                             topMargin=14 * mm, bottomMargin=14 * mm)
document.build([table], onFirstPage=footer, onLaterPages=footer)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
