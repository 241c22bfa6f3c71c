import { describe, expect, it } from '@jest/globals';
import { decodeBytes } from './decode-bytes.js';
import { decodePlain } from './decode-plain.js';

/** Made texts, in our own words. */
const TEXTS = {
  fr: `Le Conseil du port,

1. Prie instamment la Directrice exécutive de présenter un rapport à sa première session de 2024 sur l’état des phares ;
2. Décide de rester saisi de la question des feux qui se sont éteints pendant l’année écoulée.
`.replaceAll('’', "'"),
  es: `La Junta del Puerto,

1. Solicita a la Directora Ejecutiva que presente un informe en su próximo período de sesiones sobre la señalización;
2. Pide también que se revisen los faros de la bahía antes de que termine el año.
`,
  ru: `Совет порта,

1. просит Директора-исполнителя представить доклад о состоянии маяков на первой сессии 2024 года;
2. постановляет продолжить рассмотрение этого вопроса в связи с подготовкой к зиме.
`,
  ar: `إن مجلس الميناء،

١ - يطلب إلى المديرة التنفيذية أن تقدم تقريرا عن حالة المنارات في دورته الأولى لعام ٢٠٢٤؛
٢ - يقرر أن يبقي المسألة قيد النظر مع مراعاة التقارير التي قدمت إلى المجلس.
`,
  zh: `港口理事会，

1. 请执行主任在2024年第一届会议上提交关于灯塔状况的报告；
2. 决定继续处理此案，并审议各国提交的意见和建议。
`,
};

/** What Node cannot write it can read: the table of an encoding of single bytes is that of its 256 characters. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  if (encoding === 'gb18030' || encoding === 'big5') {
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
      }
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in ${encoding}`);
      return bytes;
    }),
  );
}

const WESTERN = (text: string) => text.replaceAll('œ', 'oe');

describe('a text in an old encoding', () => {
  it.each<[lang: keyof typeof TEXTS, encoding: string]>([
    ['fr', 'windows-1252'],
    ['es', 'windows-1252'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'ibm866'],
    ['ru', 'iso-8859-5'],
    ['zh', 'gb18030'],
  ])('%s in %s is what was written, without a doubt', (lang, encoding) => {
    const text = WESTERN(TEXTS[lang]);
    expect(decodePlain(encode(text, encoding))).toEqual({ ok: true, text, doubts: [] });
  });

  it.each(['windows-1256', 'iso-8859-6'])('ar in %s is what was written', (encoding) => {
    // These tables hold no Arabic digits.
    const text = TEXTS.ar.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    expect(decodePlain(encode(text, encoding))).toMatchObject({ ok: true, text });
  });

  it('is to be looked at when it is too short to tell', () => {
    const decoded = decodePlain(
      encode('Rapport sur l\u2019été à São Tomé'.replace('\u2019', "'"), 'windows-1252'),
    );
    if (!decoded.ok) throw new Error(decoded.failure.tag);
    expect(decoded.doubts.map(({ tag }) => tag)).toEqual(['encoding-guessed']);
  });

  it.each<[string, Uint8Array]>([
    ['bytes without words', Uint8Array.of(0xc7, 0x81, 0xd7, 0xdc, 0x00, 0xc9, 0xca, 0xc2)],
    ['every byte there is', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    [
      'noise',
      Uint8Array.from({ length: 4_000 }, (_, at) => 128 + ((at * 7_919 + (at >> 3) * 104_729) % 128)),
    ],
  ])('is not made out of %s', (_what, bytes) => {
    expect(decodePlain(bytes)).toEqual({ ok: false, failure: { tag: 'binary-text' } });
  });

  it('has the dashes, quotes and apostrophes of windows-1252', () => {
    const text =
      'Le Conseil prie la Directrice exécutive d’établir «\u00a0le plan\u00a0» – s’il y a lieu – • l’été';
    const bytes = Buffer.from(
      text.replaceAll('’', '\x92').replaceAll('–', '\x96').replaceAll('•', '\x95'),
      'latin1',
    );
    expect(decodePlain(bytes)).toMatchObject({ ok: true, text });
    expect(decodeBytes('iso-8859-1', bytes)).toBe(text);
  });
});
