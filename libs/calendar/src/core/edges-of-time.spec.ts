import { expect, it } from '@jest/globals';
import { aCalendar, aSession, day, dueMeetings } from '../testing/index.js';
import type { DueRule } from './rules/rule-kinds.js';

const eachSession: DueRule = { kind: 'each-session', body: 'executive-board' };
const march = aSession('EB 2023/1').on('2023-03-28', '2023-03-29');

it.each([
  ['2023-03-29', 'EB 2023/1 fixed'],
  ['2023-03-30', 'EB 2023/1 fixed, before the register'],
])('a meeting that ends on 29 March, with the register kept from %s', (keptFrom, expected) => {
  expect(dueMeetings(eachSession, aCalendar(march).keptFrom(keptFrom))).toEqual([expected]);
});

it.each([
  ['its quarter is over', '2023-Q1', '2023-04-01', 'EB 2023/1 tentative, before the register'],
  ['its quarter is not over', '2023-Q1', '2023-03-31', 'EB 2023/1 tentative'],
  ['its year is over', null, '2024-01-01', 'EB 2023/1 tentative, before the register'],
  ['its year is not over', null, '2023-12-31', 'EB 2023/1 tentative'],
])('a session without dates is before the register when %s', (_, expected, keptFrom, line) => {
  const undated = aCalendar(aSession('EB 2023/1').undated(expected));
  expect(dueMeetings(eachSession, undated.keptFrom(keptFrom))).toEqual([line]);
});

it.each([
  ['2023-03-27', []],
  ['2023-03-28', ['EB 2023/1 fixed']],
])('a duty until %s covers what has opened by then', (date, expected) => {
  const until = { date: day(date) };
  expect(dueMeetings({ ...eachSession, until }, aCalendar(march))).toEqual(expected);
});

it.each([
  ['2023-06-08', []],
  ['2023-06-09', []],
  ['2023-06-10', ['EB 2023/2 fixed']],
])('asked by the Assembly of 5 to 9 June, at each session of the Board: one on %s', (opens, expected) => {
  const calendar = aCalendar(
    aSession('HA 2').on('2023-06-05', '2023-06-09'),
    aSession('EB 2023/2').on(opens),
  );
  expect(dueMeetings(eachSession, calendar, { adopted: 'HA 2' })).toEqual(expected);
});

it.each([
  ['2023-Q1', []],
  ['2023-Q3', ['EB 2023/2 tentative']],
])('asked by the Assembly in June, at each session of the Board: one expected in %s', (expected, lines) => {
  const calendar = aCalendar(
    aSession('HA 2').on('2023-06-05', '2023-06-09'),
    aSession('EB 2023/2').undated(expected),
  );
  expect(dueMeetings(eachSession, calendar, { adopted: 'HA 2' })).toEqual(lines);
});
