import { describe, expect, it } from '@jest/globals';
import { newSessionFaults, newSessionRequest, type NewSession } from './new-session.js';

const typed: NewSession = {
  body: 'executive-board',
  sessionYear: '2027',
  name: '3',
  kind: 'regular',
  when: 'quarter',
  start: '',
  end: '',
  year: '2027',
  quarter: '4',
};

describe('a session that somebody adds', () => {
  it('is asked for under the name that its body gives', () => {
    const segments = [{ kind: 'main', expected: '2027-Q4' }];
    expect(newSessionRequest(typed, 'year-and-ordinal')).toEqual({
      body: 'executive-board',
      kind: 'regular',
      year: 2027,
      ordinal: 3,
      segments,
    });
    expect(newSessionRequest({ ...typed, name: 'annual' }, 'name-of-the-year')).toMatchObject({
      year: 2027,
      name: 'annual',
    });
    expect(newSessionRequest(typed, 'number')).toEqual({
      body: 'executive-board',
      kind: 'regular',
      ordinal: 3,
      segments,
    });
  });

  it.each<[Partial<NewSession>, 'year-and-ordinal' | 'number', string[]]>([
    [{}, 'year-and-ordinal', []],
    [{ sessionYear: '27' }, 'year-and-ordinal', ['sessionYear']],
    [{ sessionYear: '' }, 'number', []],
    [{ name: '' }, 'number', ['name']],
    [{ name: 'annual' }, 'number', ['name']],
    [{ name: 'Annual session' }, 'year-and-ordinal', ['name']],
    [{ when: 'days' }, 'number', ['start', 'end']],
  ])('%j of a body with %s is mended at %j', (facts, naming, fields) => {
    const { name, when } = newSessionFaults({ ...typed, ...facts }, naming);
    expect(Object.keys({ ...name, ...when })).toEqual(fields);
  });
});
