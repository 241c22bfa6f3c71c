/**
 * A text made plain for matching, with the way back to where each unit stood in the source.
 * Look-alikes are replaced one for one (no-break space, full-width digits, curly apostrophe);
 * invisible marks (soft hyphen, zero width, direction) are left out.
 */
export interface Folded {
  readonly text: string;
  /** Index in the source of the unit at `index` of the folded text. */
  originOf(index: number): number;
}

const LOOK_ALIKES = /[\t\v\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010\u2011\u2018\u2019\uff01-\uff5e]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
// Full-width punctuation carries Chinese structure and is matched as it is.
const KEPT = new Set('，；：（）！？、');

/** @example fold('23\u00a0April').text === '23 April' */
export function fold(source: string): Folded {
  const plain = source.replace(LOOK_ALIKES, (unit) => plainUnit(unit));
  const cuts: { readonly at: number; readonly shift: number }[] = [];
  let shift = 0;
  const text = plain.replace(INVISIBLE, (marks, position: number) => {
    shift += marks.length;
    cuts.push({ at: position + marks.length - shift, shift });
    return '';
  });
  return { text, originOf: (index) => index + shiftAt(cuts, index) };
}

function plainUnit(unit: string): string {
  if (KEPT.has(unit)) return unit;
  const code = unit.charCodeAt(0);
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return ' ';
}

function shiftAt(cuts: readonly { at: number; shift: number }[], index: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : cuts[low - 1]!.shift;
}
