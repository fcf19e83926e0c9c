"""Typesets the bench's rows with Typst: seconds and peak memory of this process on standard output."""
import json, resource, sys, time
import typst

kind, rows_file, out, fonts = sys.argv[1:5]
start = time.perf_counter()
rows = json.load(open(rows_file, encoding="utf-8"))
head = rows[0]


def cell(text):
    return "[" + "".join("\\" + c if c in "\\#$*_`<>@[]~=-+/'\"" else c for c in text) + "]"


height = "9.4mm" if kind == "sheet" else "auto"
source = [
    '#set page(paper: "a4", margin: 14mm, footer: context [Bench #h(1fr) #counter(page).display("1 / 1", both: true)])',
    '#set text(font: ("Noto Sans", "Vazirmatn"), size: 9pt)',
    f"#table(columns: {len(head)}, rows: {height}, stroke: (bottom: 0.5pt), inset: 3pt,",
    "table.header(" + ", ".join("strong" + cell(text) for text in head) + "),",
]
source += [", ".join(cell(text) for text in row) + "," for row in rows[1:]]
source.append(")")
typst.compile("\n".join(source).encode(), output=out, font_paths=[fonts], ignore_system_fonts=True)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
