import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Request } from '../reading.js';

/** The first request of a decision that the Harbour Council takes. */
function asked(ask: string): Request {
  const result = read(`The Harbour Council,\n\n1. Requests the Director-General ${ask}.\n`, { lang: 'en' });
  if (!result.ok || !result.reading.requests[0]) throw new Error('nothing was read');
  return result.reading.requests[0];
}

describe('sessions that are called otherwise', () => {
  it.each<[ask: string, ordinal: number, body: string]>([
    ['to report to the Seventy-fourth World Health Assembly on buoys', 74, 'world-health-assembly'],
    ['to report to the 42nd Directing Council on the state of buoys', 42, 'directing-council'],
    ['to report to the Thirty-Eighth Meeting of the Parties', 38, 'meeting-of-the-parties'],
    ['to report to the fifth meeting of the States Parties', 5, 'meeting-of-the-parties'],
    ["to report at the Council's twenty-fifth regular session", 25, 'harbour-council'],
    ['to report at its twenty-fifth inter-sessional meeting', 25, 'harbour-council'],
    ['to ensure that a report is submitted to the Council at its nineteenth session', 19, 'harbour-council'],
    ['to report not later than its fifth session', 5, 'harbour-council'],
  ])('%s', (ask, ordinal, body) => {
    expect(asked(ask).dueRule).toEqual({ kind: 'session', at: { body, ordinal } });
  });

  it('has no session in a Health Assembly that is not counted', () => {
    expect(asked('to report to the Health Assembly in 2028, 2030 and 2032').recurrence).toBe('unspecified');
  });
});

describe('how often an English request falls', () => {
  it.each<[ask: string, recurrence: string]>([
    ['to report to the next Congress', 'once'],
    ['to report to the Seventieth and Seventy-second World Health Assemblies', 'once'],
    ['to report to IWC/66', 'once'],
    ['to report to ATCM XXXVII', 'once'],
    ['to report to the Panel at a meeting held prior to its fifth session', 'once'],
    ['to submit an annual Harbour Safety Report to the Council', 'annual'],
    ['to keep up the series, in particular through the annual publication of the list', 'annual'],
    ['to report on a six-monthly basis', 'ongoing'],
    ['to report before the end of the year', 'by_date'],
    ["to report in two years' time", 'once'],
    ['to issue the list four weeks before each session', 'every_session'],
    ['to draw up a proposal for the 2034 Conference', 'once'],
    ['to report in good time and decides to meet at its next session', 'unspecified'],
    ['to report back in 2034', 'once'],
    ['to report as soon as practicable', 'unspecified'],
    ['to hold walks on the sidelines of Regional Meetings', 'unspecified'],
    ['to hold a walk on the sidelines of the Regional Meeting', 'once'],
  ])('%s: %s', (ask, recurrence) => {
    expect(asked(ask).recurrence).toBe(recurrence);
  });
});
