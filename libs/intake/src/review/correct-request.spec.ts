import type { Request } from '#reading';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correctRequest, type Correction } from './correct-request.js';
import { splitRequest } from './split-request.js';

const text =
  '1. Requests the Harbour Master to count the gulls and, at the next session, to report on them 🐦.';
const quote = 'Requests the Harbour Master to count the gulls and, at the next session, to report on them';

/** The request of the text, as the reader found it. */
function theRequest(own: Partial<Request> = {}): Request {
  const start = text.indexOf(quote);
  return {
    paragraph: null,
    paragraphCounted: 1,
    subparagraph: null,
    decision: null,
    part: null,
    session: null,
    start,
    end: start + quote.length,
    quote,
    verb: 'requests',
    verbText: 'Requests',
    addressee: { role: 'head', text: 'the Harbour Master', name: 'Harbour Master' },
    mode: 'operative',
    recurrence: 'once',
    dueRule: { kind: 'session', at: { body: 'harbour-board', next: true } },
    dueText: 'at the next session',
    deliverable: 'report',
    conditional: false,
    condition: null,
    confidence: 0.9,
    ...own,
  };
}

/** What a correction makes of the request, or the keys of its faults. */
function corrected(correction: Correction, request = theRequest()): Request | string[] {
  const result = correctRequest(request, correction, text);
  return result.ok ? result.request : result.faults.map(({ key }) => key.replace('intake.fault.', ''));
}
const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a correction', () => {
  it('leaves alone what it does not speak of', () => {
    expect(corrected({})).toEqual(theRequest());
    expect(corrected({ deliverable: 'other' })).toEqual(theRequest({ deliverable: 'other' }));
  });

  it('of the condition makes the request conditional, or takes that away', () => {
    expect(corrected({ condition: 'if there are any' })).toMatchObject({ conditional: true });
    const conditional = theRequest({ conditional: true, condition: 'if there are any' });
    expect(corrected({ condition: null }, conditional)).toMatchObject({
      conditional: false,
      condition: null,
    });
  });

  it('of the paragraph takes the counted number away; no paragraph leaves it', () => {
    expect(corrected({ paragraph: '4' })).not.toHaveProperty('paragraphCounted');
    expect(corrected({ paragraph: null })).toMatchObject({ paragraph: null, paragraphCounted: 1 });
  });

  it('of the addressee keeps the words of the text', () => {
    expect(corrected({ addressee: { role: 'other', name: 'Pilot' } })).toMatchObject({
      addressee: { role: 'other', name: 'Pilot', text: 'the Harbour Master' },
    });
  });

  it('of the place takes the words there, without the blanks at their ends', () => {
    const words = 'to count the gulls';
    expect(corrected(placeOf(` ${words} `))).toMatchObject({ quote: words, ...placeOf(words) });
  });

  it('of the place keeps what lies in the words still, and drops what does not', () => {
    const ask = (words: string) => ({ ...theRequest(), ...placeOf(words) });
    const request = theRequest({ asks: [ask('count the gulls'), ask('to report on them')] });
    expect(corrected(placeOf('Requests the Harbour Master to count the gulls'), request)).toMatchObject({
      dueText: null,
      asks: [placeOf('count the gulls')],
    });
    expect(corrected(placeOf('at the next session, to report on them'), request)).toMatchObject({
      dueText: 'at the next session',
      asks: [placeOf('to report on them')],
    });
  });

  it.each<[Correction, string[]]>([
    [{ start: -1 }, ['outside']],
    [{ end: text.length + 1 }, ['outside']],
    [{ start: 20, end: 20 }, ['outside']],
    [{ start: 30, end: 20 }, ['outside']],
    [placeOf('. '), ['no-words']],
    [{ start: 3, end: text.length - 2 }, ['half-a-character']],
    [
      { dueText: 'tomorrow', addressee: { role: 'head', name: 'Pilot', text: 'the Pilot' } },
      ['not-in-quote', 'not-in-quote'],
    ],
    [{ start: -1, dueText: 'tomorrow' }, ['outside', 'not-in-quote']],
  ])('%j is refused: %j', (correction, faults) => {
    expect(corrected(correction)).toEqual(faults);
  });

  it('may send back a rule as it stands, also one that the calendar does not know', () => {
    const unknown = { kind: 'when-the-tide-turns' } as never;
    expect(corrected({ dueRule: { ...(unknown as object) } }, theRequest({ dueRule: unknown }))).toEqual(
      theRequest({ dueRule: unknown }),
    );
    expect(corrected({ dueRule: unknown })).toEqual(['calendar.fault.unknownKind']);
    expect(corrected({ dueRule: null })).toMatchObject({ dueRule: null });
  });

  it('always leaves a quote that is the text at its place', () => {
    const place = fc.integer({ min: -2, max: text.length + 2 });
    fc.assert(
      fc.property(place, place, (start, end) => {
        const request = corrected({ start, end });
        if (Array.isArray(request)) return;
        expect(text.slice(request.start, request.end)).toBe(request.quote);
        expect(request.quote).toBe(request.quote.trim());
      }),
    );
  });
});

describe('a split', () => {
  const partsOf = (...parts: Parameters<typeof splitRequest>[1][number][]) => {
    const result = splitRequest(theRequest(), parts, text);
    return result.ok ? result.parts : result.faults.map(({ key, values }) => `${key} ${values?.['path']}`);
  };
  const gulls = placeOf('Requests the Harbour Master to count the gulls');
  const report = placeOf('at the next session, to report on them');

  it('gives each part what it says, and what the whole says where it is silent', () => {
    expect(
      partsOf({ ...gulls, dueRule: null, deliverable: null }, { ...report, condition: 'if any' }),
    ).toMatchObject([
      {
        ...gulls,
        dueRule: null,
        deliverable: null,
        conditional: false,
        verb: 'requests',
        paragraphCounted: 1,
      },
      { ...report, dueRule: { kind: 'session' }, deliverable: 'report', conditional: true },
    ]);
  });

  it('may give the same words two dues', () => {
    const each = { kind: 'each-session', body: 'harbour-board' };
    expect(partsOf(report, { ...report, dueRule: each })).toMatchObject([
      { quote: 'at the next session, to report on them', dueRule: { kind: 'session' } },
      { quote: 'at the next session, to report on them', dueRule: each },
    ]);
  });

  it('says which part is wrong', () => {
    expect(partsOf(report, gulls)).toEqual(['intake.fault.order parts.1.start']);
    expect(partsOf(gulls, { start: report.start, end: text.length })).toContain(
      'intake.fault.outside-the-whole parts.1.start',
    );
    expect(partsOf(gulls, { ...report, dueRule: { kind: 'none' } })).toEqual([
      'calendar.fault.missing parts.1.dueRule.body',
    ]);
    expect(partsOf(gulls)).toEqual(['intake.fault.number-of-parts undefined']);
  });
});
