import { describe, expect, it } from '@jest/globals';
import { read, type Reading } from '#reading';
import { type GoldRequest, type GoldText, nothingRead, scoreReading, sumUp } from './score-reading.js';

const TEXT = `The Harbour Council,

1. Requests the Executive Secretary to report annually to the Council;

2. Also requests the Executive Secretary to build a pier;

3. Recommends that the General Assembly request the Secretary-General to count the seas.
`;

function reading(): Reading {
  const result = read(TEXT, { lang: 'en' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

const annual: GoldRequest = {
  quote: 'Requests the Executive Secretary to report',
  verb: 'requests',
  addressee_class: 'head',
  mode: 'operative',
  recurrence: 'annual',
  deliverable: 'report',
};
const pier: GoldRequest = {
  ...annual,
  quote: 'Also requests the Executive Secretary',
  verb: 'also requests',
  recurrence: 'ongoing',
  deliverable: 'other',
};
const gold = (...requests: GoldRequest[]): GoldText => ({ doc: 'harbour', file: '', lang: 'en', requests });

describe('the score of a reading', () => {
  it('is whole when all is found, markers and "ongoing" apart', () => {
    const score = scoreReading(TEXT, reading(), gold(annual, { ...pier, verb: 'requests' }));
    expect(score).toMatchObject({ hits: 2, missed: [], extra: [], recurrenceRight: 2 });
    expect(score.deliverable).toEqual({ right: 1, of: 2 });
  });

  it.each<[what: string, wanted: GoldRequest]>([
    ['another verb', { ...annual, verb: 'urges' }],
    ['another addressee', { ...annual, addressee_class: 'secretariat' }],
    ['another span', { ...annual, quote: 'to report annually' }],
  ])('loses a request for %s, and counts what was found instead as one too many', (_what, wanted) => {
    const { hits, missed, extra } = scoreReading(TEXT, reading(), gold(wanted, pier));
    expect({ hits, missed: missed.length, extra: extra.length }).toEqual({ hits: 1, missed: 1, extra: 1 });
  });

  it('takes a chain as found among the others, and never as one too many', () => {
    const chain: GoldRequest = {
      ...annual,
      quote: 'Recommends that',
      verb: 'recommends',
      mode: 'recommendation_chain',
    };
    expect(scoreReading(TEXT, reading(), gold(annual, pier, chain))).toMatchObject({ hits: 3, extra: [] });
    expect(scoreReading(TEXT, reading(), gold(annual, pier))).toMatchObject({ hits: 2, extra: [] });
  });

  it('takes a proposal for a label within 15 characters of its start', () => {
    const near = { ...annual, quote: 'the Executive Secretary to report' };
    expect(scoreReading(TEXT, reading(), gold(near, pier))).toMatchObject({ hits: 2, extra: [] });
  });

  it('judges the verb where the place is right, condition and paragraph where the label has them', () => {
    const labelled = { ...annual, conditional: true, paragraph: '1' };
    const urged = { ...pier, verb: 'urges', conditional: false, paragraph: '7' };
    expect(scoreReading(TEXT, reading(), gold(labelled, urged))).toMatchObject({
      verb: { right: 1, of: 2 },
      condition: { right: 0, of: 1 },
      paragraph: { right: 1, of: 1 },
    });
    expect(scoreReading(TEXT, reading(), gold(annual, pier))).toMatchObject({
      condition: { right: 0, of: 0 },
      paragraph: { right: 0, of: 0 },
    });
  });

  it('says how many of the sure proposals a label bears out', () => {
    expect(scoreReading(TEXT, reading(), gold(annual)).sure).toEqual({ right: 1, of: 2 });
  });

  it('gives a text that was not read no hit', () => {
    expect(sumUp([nothingRead(gold(annual, pier))])).toMatchObject({ recall: 0, f1: 0, condition: 1 });
  });

  it('sums texts up request by request', () => {
    const one = scoreReading(TEXT, reading(), gold(annual, pier));
    const half = scoreReading(TEXT, reading(), gold(annual));
    expect(sumUp([one, half])).toMatchObject({ texts: 2, precision: 3 / 4, recall: 1, f1: 6 / 7 });
    expect(sumUp([])).toMatchObject({ precision: 1, recall: 1 });
  });
});
