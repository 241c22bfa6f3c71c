import { describe, expect, it } from '@jest/globals';
import { isPlace, type PlaceKind } from './place.js';

const id = '0190aaaa-0000-7000-8000-000000000001';

describe('the place of a row in a list', () => {
  it.each<[PlaceKind, readonly unknown[], readonly unknown[]]>([
    ['text', ['Ana', ''], ['a\0b', 'a\ud800', 'a'.repeat(1_001), null, {}, ['Ana']]],
    ['id', [id, id.toUpperCase()], ['seven', `${id}1`, id.replaceAll('-', ''), 7, null]],
    [
      'day',
      ['2026-06-30', 'infinity'],
      ['2026-02-30', '0000-01-01', '99999-01-01', '2026-13-01', '-infinity', '2026'],
    ],
    [
      'moment',
      ['2026-06-30T10:00:00.000Z', '2026-06-30 10:00:00.123456+00', '2026-06-30 10:00:00+05:30'],
      ['2026-02-30T10:00:00Z', '2026-06-30', '2026-06-30T25:00:00Z', 'now', '2026-06-30 10:00:00'],
    ],
    ['number', [7, '-7', '1795680000000000'], ['1e9', 1.5, '9'.repeat(19), 'NaN', '']],
    ['numbers', ['{2022,5}', '{}'], ['{2022,}', '{a}', '{{1}}', '2022']],
  ])('of kind %s is told from what the database would refuse', (kind, right, wrong) => {
    expect(right.filter((value) => !isPlace(kind, value))).toEqual([]);
    expect(wrong.filter((value) => isPlace(kind, value))).toEqual([]);
  });
});
