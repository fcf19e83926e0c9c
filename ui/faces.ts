import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FROM = 'node_modules/@expo-google-fonts/noto-sans';
/** Where `fonts.css` finds them. */
const TO = 'node_modules/.faces';
const FACES = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
/** Letters, marks and signs of languages in Latin script, as the `unicode-range` in `fonts.css` says. */
const LATIN: [number, number][] = [
  [0x20, 0x24f], [0x2b0, 0x36f], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x20a0, 0x20bf], [0x2122, 0x2122],
  [0x2190, 0x2193], [0x2212, 0x2212], [0x2260, 0x2265], [0x25cc, 0x25cc], [0xfffd, 0xfffd],
];

/** Cuts the Latin part out of each Noto Sans: a seventh of the file, and all that most windows show at first. */
export function latinFaces(): Plugin {
  return {
    name: 'latin-faces',
    async buildStart() {
      await mkdir(here(TO), { recursive: true });
      const text = LATIN.map(([first, last]) => letters(first, last)).join('');
      await Promise.all(FACES.map((face) => cut(face, text)));
    },
  };
}

async function cut(face: string, text: string): Promise<void> {
  const whole = await readFile(here(`${FROM}/${face}/NotoSans_${face}.ttf`));
  await writeFile(here(`${TO}/NotoSans_${face}_latin.ttf`), await subsetFont(whole, text, { targetFormat: 'truetype' }));
}

function letters(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
