import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { figure, type Digits } from './figure';

export type Direction = 'ltr' | 'rtl';
export type Args = Record<string, string | number>;
/** A language's messages, with the digits and the direction to say them in. */
export type Speech = { bundle: FluentBundle; direction: Direction; digits: Digits };

const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u058f]/;

/** A number that prints in our digits and still chooses its plural form. */
class Figure extends FluentNumber {
  constructor(value: number, private readonly digits: Digits) {
    super(value);
  }

  override toString(): string {
    return figure(this.value, this.digits);
  }
}

/** Reads `.ftl` text. English is the second locale, so that a language that the browser does not know
 *  (Sorani, in Chromium) takes English plural rules and never those of the computer's own language. */
export function speech(language: string, direction: Direction, digits: Digits, ftl: string): Speech {
  const bundle = new FluentBundle([language, 'en'], { useIsolating: false });
  bundle.addResource(new FluentResource(ftl), { allowOverrides: true });
  return { bundle, direction, digits };
}

/** The message with its values put in, or the key itself when there is no such message. */
export function say(voice: Speech, key: string, args: Args): string {
  const [id = key, attribute] = key.split('.');
  const message = voice.bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) return key;
  return voice.bundle.formatPattern(pattern, values(args, voice), []);
}

function values(args: Args, voice: Speech): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? new Figure(value, voice.digits) : isolated(value, voice.direction),
    ]),
  );
}

/** Text of the other direction is kept from turning the sentence round. */
export function isolated(text: string, direction: Direction): string {
  const other = direction === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return other.test(text) ? ISOLATE + text + END_ISOLATE : text;
}
