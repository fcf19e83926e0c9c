"""Typesets a paper of the bench with Typst: seconds and peak memory of this process on standard output."""
import json, os, resource, sys, time
import typst
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel


def qr(text):
    """The code as a picture: Typst makes none itself, so this is not counted."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    dots = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(code.modules) for x, dark in enumerate(row) if dark)
    side = len(code.modules)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{dots}"/></svg>'


kind, data, out, fonts = sys.argv[1:5]
inputs = {"data": data}
if kind == "sheet":
    inputs["qr"] = qr(json.load(open(data, encoding="utf-8"))["code"])
elif kind == "flyers":
    inputs["qr"] = qr("HTTPS://LIBRARIES-WEEK.EXAMPLE")
paper = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"{kind}.typ")
# With tags for screen readers only where ours writes them too.
tags = "CONVOKE_BENCH_TAGS" in os.environ
start = time.perf_counter()
typst.compile(paper, output=out, root="/", font_paths=[fonts], ignore_system_fonts=True, sys_inputs=inputs, pdf_tags=tags)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
