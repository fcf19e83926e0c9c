"""Draws a paper of the bench with ReportLab: seconds and peak memory of this process on standard output.

It is plainer than ours: ReportLab neither shapes nor orders Arabic letters, and has one face for all scripts.
"""
import json, resource, sys, time
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

WIDE, HIGH = landscape(A4)
SIDE, END = 12 * mm, WIDE - 12 * mm


class Sheet:
    def __init__(self, out, facts):
        self.canvas, self.facts = Canvas(out, pagesize=(WIDE, HIGH), pageCompression=1), facts
        self.consent = Paragraph(
            f"<font name='Strong'>{facts['consent'][0]}</font> {facts['consent'][1]}",
            ParagraphStyle("consent", fontName="Latin", fontSize=8.4, leading=11.4))

    def say(self, text, x, down, size=9.2, font="Latin"):
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HIGH - down * mm, text)

    def say_to(self, text, x, down, size, font="Latin"):
        self.canvas.setFont(font, size)
        self.canvas.drawRightString(x, HIGH - down * mm, text)

    def rule(self, down, thickness):
        self.canvas.setLineWidth(thickness)
        self.canvas.line(SIDE, HIGH - down * mm, END, HIGH - down * mm)

    def box(self, x, down, side=7.0, letter="", thick=False):
        self.canvas.setLineWidth(2 if thick else 0.9)
        self.canvas.rect(x, HIGH - (down + side) * mm, side * mm, side * mm)
        if letter:
            self.say(letter, x + 1.25 * mm, down + 3, 6.6, "Strong")

    def codes(self, codes, agreed, x, down):
        for index, code in enumerate(codes):
            self.box(x + index * 7.6 * mm, down, 7.0, code["letter"], index in agreed)

    def legend(self, label, codes, down):
        self.say(label, SIDE + 109 * mm, down + 3.6, 8.4, "Strong")
        for index, code in enumerate(codes):
            x = SIDE + (124 + index * 30) * mm
            self.box(x, down, 4.8, code["letter"])
            self.say(f"{code['name']} {code['hours']}", x + 6 * mm, down + 3.6, 8.4)

    def head(self, page, pages):
        facts = self.facts
        self.rule(10.5, 3)
        self.say(facts["title"], SIDE, 21.4, 26, "Strong")
        self.say(facts["event"], SIDE + 62 * mm, 17.4, 14, "Strong")
        self.say(f"{facts['call']} · {facts['when']} · {facts['place']}", SIDE + 62 * mm, 22.6)
        self.say_to(facts["id"], END - 23 * mm, 17.4, 16, "Strong")
        self.say_to(f"Sheet {page} of {pages}", END - 23 * mm, 22.6, 9.2)
        code = QrCodeWidget(facts["code"], barLevel="M", barBorder=0, barWidth=18.9 * mm, barHeight=18.9 * mm)
        drawing = Drawing(18.9 * mm, 18.9 * mm)
        drawing.add(code)
        renderPDF.draw(drawing, self.canvas, END - 18.9 * mm, HIGH - 33.1 * mm)
        _, height = self.consent.wrapOn(self.canvas, 104 * mm, 40 * mm)
        self.consent.drawOn(self.canvas, SIDE, HIGH - 27 * mm - height)
        self.legend(facts["labels"]["shifts"], facts["shifts"], 26.6)
        self.legend(facts["labels"]["skills"], facts["skills"], 33)
        self.rule(43.4, 1.5)
        places = [0, 8, 18, 95, 145, 198, 231, 266]
        for name, place in zip(facts["columns"], places):
            self.say(name, SIDE + place * mm, facts["top"] + 4, 8, "Strong")

    def foot(self, page, pages):
        facts, canvas, top = self.facts, self.canvas, HIGH / mm - 25.8
        canvas.setLineWidth(0.75)
        canvas.rect(SIDE, HIGH - (top + 9) * mm, 170 * mm, 9 * mm)
        canvas.rect(SIDE, HIGH - (top + 9) * mm, 25 * mm, 9 * mm, fill=1)
        canvas.setFillGray(1)
        self.say(facts["typed"][0], SIDE + 2.5 * mm, top + 5.6, 8.5, "Strong")
        canvas.setFillGray(0)
        for field, x in zip(facts["typed"][1:], [25, 50, 95, 145]):
            canvas.line(SIDE + x * mm, HIGH - top * mm, SIDE + x * mm, HIGH - (top + 9) * mm)
            self.say(field, SIDE + (x + 1.6) * mm, top + 3.2, 6.6)
        self.say(facts["return_to"], SIDE + 174 * mm, top + 5.6, 7.8)
        self.rule(top + 9.4, 0.48)
        self.say(facts["foot"][0], SIDE, top + 13.4, 7.2)
        self.say(facts["foot"][1], SIDE + 115 * mm, top + 13.4, 7.2)
        self.say(f"page {page} of {pages}", SIDE + 186 * mm, top + 13.4, 7.2)
        self.say_to(facts["id"], END, top + 13.4, 8.4, "Strong")

    def row(self, number, person, down):
        facts, text = self.facts, down + 6.3
        self.say(str(number), SIDE, text, 9.5, "Strong")
        self.box(SIDE + 8 * mm, down + 1)
        self.say(person["name"], SIDE + 18 * mm, text, 12, "Strong")
        self.say(person["phone"], SIDE + 95 * mm, text, 10)
        self.say(person["email"], SIDE + 145 * mm, text, 8.5)
        self.codes(facts["shifts"], person["shifts"], SIDE + 198 * mm, down + 1)
        self.codes(facts["skills"], [], SIDE + 231 * mm, down + 1)
        self.box(SIDE + 266 * mm, down + 1)
        self.rule(down + facts["row"], 0.48)

    def draw(self):
        facts, known, fits = self.facts, self.facts["known"], self.facts["rows"]
        pages = -(-len(known) // fits)
        for page in range(pages):
            self.head(page + 1, pages)
            for index, person in enumerate(known[page * fits:(page + 1) * fits]):
                self.row(page * fits + index + 1, person, facts["top"] + 6 + index * facts["row"])
            self.foot(page + 1, pages)
            self.canvas.showPage()
        self.canvas.save()


def table(out, rows):
    cells = [8, 44, 34, 26, 26, 16]
    width = (A4[0] - 28 * mm) / sum(cells)
    body = LongTable(rows, colWidths=[width * cell for cell in cells], repeatRows=1)
    body.setStyle(TableStyle([
        ("FONT", (0, 0), (-1, -1), "Latin", 9), ("FONT", (0, 0), (-1, 0), "Strong", 9),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, (0, 0, 0)),
        ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ]))

    def footer(canvas, document):
        canvas.setFont("Latin", 7)
        canvas.drawString(14 * mm, 8 * mm, f"Bench {document.page}")

    document = SimpleDocTemplate(out, pagesize=A4, leftMargin=14 * mm, rightMargin=14 * mm,
                                 topMargin=14 * mm, bottomMargin=14 * mm, pageCompression=1)
    document.build([body], onFirstPage=footer, onLaterPages=footer)


def flyers(out, all_flyers):
    canvas = Canvas(out, pagesize=A5, pageCompression=1)
    wide, high = A5
    for words in all_flyers:
        canvas.setLineWidth(3)
        canvas.line(12 * mm, high - 10 * mm, wide - 12 * mm, high - 10 * mm)
        canvas.setFont("Strong", 8.5)
        canvas.drawString(12 * mm, high - 15 * mm, words["call"])
        canvas.drawRightString(wide - 12 * mm, high - 15 * mm, words["window"])
        canvas.setFont("Strong", 46)
        for index, line in enumerate(simpleSplit(words["summary"], "Strong", 46, wide - 24 * mm)):
            canvas.drawString(12 * mm, high - (35 + 15 * index) * mm, line)
        for size, font, down, text in [(14.5, "Strong", 100, words["date"]), (14.5, "Strong", 107, words["time"]), (14.5, "Strong", 115, words["place"]),
                                       (9.5, "Latin", 121, words["address"]), (9.5, "Latin", 130, words["text"]), (9.5, "Latin", 135, words["contact"]),
                                       (7.2, "Latin", 193, words["accessibility"]), (5.8, "Latin", 198, words["imprint"])]:
            canvas.setFont(font, size)
            canvas.drawString(12 * mm, high - down * mm, text)
        canvas.setLineWidth(0.75)
        for index, height in enumerate([12, 4, 3, 6, 4, 5, 7, 8]):
            canvas.rect((12 + 9 * index) * mm, 22 * mm, 9 * mm, height * 2 * mm)
        drawing = Drawing(24 * mm, 24 * mm)
        drawing.add(QrCodeWidget("HTTPS://LIBRARIES-WEEK.EXAMPLE", barLevel="M", barBorder=0, barWidth=24 * mm, barHeight=24 * mm))
        renderPDF.draw(drawing, canvas, wide - 36 * mm, 22 * mm)
        canvas.showPage()
    canvas.save()


kind, data, out, fonts = sys.argv[1:5]
start = time.perf_counter()
facts = json.load(open(data, encoding="utf-8"))
pdfmetrics.registerFont(TTFont("Latin", f"{fonts}/NotoSans_400Regular.ttf"))
pdfmetrics.registerFont(TTFont("Strong", f"{fonts}/NotoSans_700Bold.ttf"))
if kind == "sheet":
    Sheet(out, facts).draw()
elif kind == "flyers":
    flyers(out, facts)
else:
    table(out, facts)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
