"""Shapes every run that the Rust test has written with HarfBuzz itself and compares.

Usage: harfbuzz.py RUNS FONTS
RUNS has one JSON list a line: face, direction, script, language, apart, line, start, end, glyphs;
places are counted in characters, glyphs are lists of id, cluster, advance, dx, dy.
Exit status 1 and a few examples when anything differs.
"""

import json
import sys

import uharfbuzz as hb


def shape(font, direction, script, language, apart, line, start, end):
    buffer = hb.Buffer()
    # Characters, not bytes: offsets then mean the same on both sides, context included.
    buffer.add_codepoints([ord(c) for c in line], start, end - start)
    buffer.direction, buffer.script = direction, script
    if language:
        buffer.language = language
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(font, buffer, {"liga": False} if apart else {})
    return [
        [info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset]
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions)
    ]


def main(runs, folder):
    fonts, total, different = {}, 0, 0
    for row in open(runs, encoding="utf-8"):
        face, *rest, glyphs = json.loads(row)
        if face not in fonts:
            fonts[face] = hb.Font(hb.Face(hb.Blob.from_file_path(f"{folder}/{face}.ttf")))
        wanted = shape(fonts[face], *rest)
        total += 1
        if wanted != glyphs:
            different += 1
            if different <= 5:
                print(f"{face} {rest}\n  ours      {glyphs}\n  HarfBuzz  {wanted}")
    print(f"runs {total} different {different}")
    return 1 if different or not total else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
