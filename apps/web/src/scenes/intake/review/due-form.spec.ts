import { describe, expect, it } from '@jest/globals';
import { dueFault, dueFields, dueRuleOf, type DueFields } from './due-form.js';

const body = 'executive-board';
const typed = (fields: Partial<DueFields>): DueFields => ({ ...dueFields(null, body), ...fields });

describe('the due rule of a form', () => {
  it.each<[string, Partial<DueFields>, object | null | undefined]>([
    ['as it was read', { kind: 'as-read' }, undefined],
    ['no due session stated', { kind: 'none' }, null],
    ['a receiver without a time', { kind: 'receiver' }, { kind: 'none', body }],
    [
      'the second session of 2024',
      { kind: 'session', ordinals: '2', year: '2024' },
      { kind: 'session', at: { body, year: 2024, ordinal: 2 } },
    ],
    [
      'the second session of a body that counts them over its life',
      { kind: 'session', body: 'assembly', ordinals: ' 2 ' },
      { kind: 'session', at: { body: 'assembly', ordinal: 2 } },
    ],
    ['the next session', { kind: 'next' }, { kind: 'session', at: { body, next: true } }],
    ['each session', { kind: 'each' }, { kind: 'each-session', body }],
    [
      'the second or third session of each year',
      { kind: 'of-year', ordinals: '2、3', choose: 'one' },
      { kind: 'ordinals-of-year', body, ordinals: [2, 3], choose: 'one' },
    ],
    ['the last session of each year', { kind: 'last' }, { kind: 'last-of-year', body }],
    ['a date', { kind: 'date', by: '2026-06-30' }, { kind: 'date', by: '2026-06-30' }],
    ['days after adoption', { kind: 'within', days: '90' }, { kind: 'date', within: 'P90D', of: 'adoption' }],
  ])('says %s', (_, fields, rule) => {
    expect(dueFault(typed(fields))).toBeNull();
    expect(dueRuleOf(typed(fields))).toEqual(rule);
  });

  it.each<[string, Partial<DueFields>, keyof DueFields]>([
    ['a session of no body', { kind: 'next', body: '' }, 'body'],
    ['a session without its number', { kind: 'session' }, 'ordinals'],
    ['a session with two numbers', { kind: 'session', ordinals: '2, 3' }, 'ordinals'],
    ['a number that is none', { kind: 'of-year', ordinals: '2, third' }, 'ordinals'],
    ['half a year', { kind: 'last', year: '24' }, 'year'],
    ['no date', { kind: 'date' }, 'by'],
    ['no days', { kind: 'within', days: '0' }, 'days'],
  ])('does not take %s', (_, fields, fault) => {
    expect(dueFault(typed(fields))).toBe(fault);
  });

  it('begins with what was read and the body that it names', () => {
    const rule = { kind: 'session', at: { body: 'assembly', ordinal: 2 } };
    expect(dueFields(rule, body)).toMatchObject({ kind: 'as-read', body: 'assembly' });
    expect(dueFields(null, body)).toMatchObject({ kind: 'none', body });
  });
});
