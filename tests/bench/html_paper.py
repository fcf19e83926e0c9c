"""The papers of the bench as HTML for printing, for peers that print HTML: the same parts and the same data as ours."""
import html, json
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel


def qr(text):
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    dots = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(code.modules) for x, dark in enumerate(row) if dark)
    side = len(code.modules)
    return f'<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{dots}"/></svg>'


def faces(fonts):
    files = [("Bench", "NotoSans", 400, "400Regular"), ("Bench", "NotoSans", 700, "700Bold"), ("Bench", "NotoSans", 900, "900Black"),
             ("Bench Arabic", "Vazirmatn", 400, "400Regular"), ("Bench Arabic", "Vazirmatn", 700, "700Bold")]
    rule = "@font-face{{font-family:'{}';font-weight:{};src:url(file://{}/{}_{}.ttf)}}"
    return "".join(rule.format(name, weight, fonts, family, face) for name, family, weight, face in files)


def page(style, body, fonts):
    base = "*{box-sizing:border-box}body{margin:0;font:9.2pt Bench,'Bench Arabic'}table{border-collapse:collapse;width:100%}"
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>{faces(fonts)}{base}{style}</style><body>{body}'


def sheet(facts, fonts):
    say = html.escape

    def box(letter="", thick=False):
        return f'<i class="box{" thick" if thick else ""}">{letter}</i>'

    def codes(all_codes, agreed=()):
        return "".join(box(code["letter"], index in agreed) for index, code in enumerate(all_codes))

    def legend(label, all_codes):
        return f"<p><b>{say(label)}</b> " + " ".join(f'{box(code["letter"])} {say(code["name"])} <small>{say(code["hours"])}</small>' for code in all_codes)

    known, fits, pages = facts["known"], facts["rows"], []
    count = -(-len(known) // fits)
    for number in range(count):
        rows = "".join(
            f'<tr><td><b>{number * fits + index + 1}</b><td>{box()}<td class="name">{say(person["name"])}<td>{say(person["phone"])}'
            f'<td>{say(person["email"])}<td>{codes(facts["shifts"], person["shifts"])}<td>{codes(facts["skills"])}<td>{box()}'
            for index, person in enumerate(known[number * fits:(number + 1) * fits]))
        pages.append(
            f'<section><header><h1>{say(facts["title"])}</h1><div><h2>{say(facts["event"])}</h2>{say(facts["call"])} · {say(facts["when"])} · {say(facts["place"])}</div>'
            f'<div class="id"><h2>{say(facts["id"])}</h2>Sheet {number + 1} of {count}</div>{qr(facts["code"])}</header>'
            f'<div class="words"><p><b>{say(facts["consent"][0])}</b> {say(facts["consent"][1])}</p><div>{legend(facts["labels"]["shifts"], facts["shifts"])}{legend(facts["labels"]["skills"], facts["skills"])}</div></div>'
            f'<table><tr>{"".join(f"<th>{say(name)}" for name in facts["columns"])}{rows}</table>'
            f'<footer><div class="typed">{"".join(f"<span>{say(field)}</span>" for field in facts["typed"])}</div>{say(facts["return_to"])}'
            f'<p>{say(facts["foot"][0])} · {say(facts["foot"][1])} · page {number + 1} of {count} <b>{say(facts["id"])}</b></p></footer></section>')
    style = (f"@page{{size:297mm 210mm;margin:10mm 12mm}}section{{height:189mm;break-after:page;position:relative;overflow:hidden}}header{{display:flex;border-top:3pt solid;gap:4mm;height:22mm}}"
             f"h1{{font-weight:900;font-size:26pt;margin:0;width:62mm}}h2{{font-size:14pt;margin:0}}.id{{margin-left:auto;text-align:right}}.qr{{width:18.9mm;height:18.9mm}}"
             f".words{{display:flex;gap:5mm;font-size:8.4pt;height:13mm}}.words>*{{flex:1;margin:0}}p{{margin:0}}.box{{display:inline-block;width:7mm;height:7mm;border:.9pt solid;font:bold 6.6pt Bench;padding:.5mm;margin-right:.6mm;vertical-align:middle}}"
             f".thick{{border-width:2pt}}.words .box{{width:4.8mm;height:4.8mm}}td{{border-bottom:.48pt solid;height:{facts['row']}mm;padding:0;white-space:nowrap}}td .box{{width:4.6mm;height:4.6mm;padding:0 .5mm;margin:0 .6mm 0 0}}th{{font-size:8pt;text-align:start}}.name{{font:bold 12pt/1 Bench,'Bench Arabic'}}"
             ".typed{display:inline-flex;width:170mm;height:9mm;border:.75pt solid}.typed span{flex:1;border-left:.75pt solid;font-size:6.6pt;padding:1mm}footer{position:absolute;bottom:0;width:100%;font-size:7.2pt}")
    return page(style, "".join(pages), fonts)


def table(rows, fonts):
    head, *body = rows
    lines = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}" for cell in row) for row in body)
    style = ("@page{size:A4;margin:14mm;@bottom-left{content:'Bench ' counter(page) ' / ' counter(pages)}}td,th{border-bottom:.5pt solid;padding:3pt;text-align:start;font-size:9pt}"
             "thead{display:table-header-group}tr{break-inside:avoid}")
    return page(style, f'<table><thead><tr>{"".join(f"<th>{name}" for name in head)}</thead><tbody>{lines}</tbody></table>', fonts)


def flyers(all_flyers, fonts):
    say, code = html.escape, qr("HTTPS://LIBRARIES-WEEK.EXAMPLE")
    shelf = "".join(f'<i style="height:{height * 2}mm"></i>' for height in (12, 4, 3, 6, 4, 5, 7, 8))
    body = "".join(
        f'<section><div class="top"><b>{say(words["call"])}</b><span>{say(words["window"])}</span></div><h1>{say(words["summary"])}</h1>'
        f'<div class="facts"><p><b>{say(words["date"])}<br>{say(words["time"])}</b></p><p><b>{say(words["place"])}</b><br>{say(words["address"])}</p></div><p>{say(words["text"])}<br>{say(words["contact"])}</p>'
        f'<div class="shelf">{shelf}{code}</div><footer>{say(words["accessibility"])}<br>{say(words["imprint"])}</footer></section>' for words in all_flyers)
    style = ("@page{size:A5;margin:10mm 12mm}section{height:189mm;break-after:page;position:relative;border-top:3pt solid}.top{display:flex;justify-content:space-between;font-size:8.5pt}"
             "h1{font-weight:900;font-size:46pt;line-height:.9;margin:6mm 0}.facts{display:flex;gap:8mm;font-size:14.5pt}.shelf{position:absolute;bottom:14mm;width:100%;display:flex;align-items:flex-end;border-bottom:3pt solid}"
             ".shelf i{width:9mm;border:.75pt solid}.qr{width:24mm;height:24mm;margin-left:auto}footer{position:absolute;bottom:0;font-size:7.2pt}")
    return page(style, body, fonts)


def paper(kind, data, fonts):
    facts = json.load(open(data, encoding="utf-8"))
    return {"sheet": sheet, "flyers": flyers}.get(kind, table)(facts, fonts)
