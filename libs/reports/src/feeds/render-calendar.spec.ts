import type { CalendarDate } from '#calendar/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { FeedEvent } from '../core/feeds/compose-feed.js';
import { renderCalendar } from './render-calendar.js';

const day = (text: string) => text as CalendarDate;

function anEvent(own: Partial<FeedEvent> = {}): FeedEvent {
  return {
    uid: 'session-harbour-board-2023-1-main',
    sequence: 1,
    changedAt: new Date('2022-12-01T09:00:00Z'),
    from: day('2023-03-28'),
    until: day('2023-03-30'),
    status: 'confirmed',
    summary: 'First session of 2023 of the Harbour Board',
    description: null,
    path: '/sessions/harbour-board/2023/1',
    ...own,
  };
}

function render(...events: readonly FeedEvent[]): string {
  return renderCalendar(events, { name: 'Harbour', lang: 'en', address: 'https://mandates.example.org' });
}

/** Parsed strictly: anything out of order throws. */
function parse(text: string): readonly InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const bytesOf = (line: string) => Buffer.byteLength(line, 'utf8');

describe('a calendar', () => {
  it('holds a meeting as whole days, the last one excluded', () => {
    const [event] = parse(render(anEvent()));
    expect(event).toMatchObject({
      uid: 'session-harbour-board-2023-1-main@mandates.example.org',
      sequence: 1,
      summary: 'First session of 2023 of the Harbour Board',
    });
    expect([event!.startDate.toString(), event!.startDate.isDate]).toEqual(['2023-03-28', true]);
    expect([event!.endDate.toString(), event!.endDate.isDate]).toEqual(['2023-03-30', true]);
    expect(event!.component.getFirstPropertyValue('last-modified')!.toString()).toBe('2022-12-01T09:00:00Z');
    expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2022-12-01T09:00:00Z');
    expect(event!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event!.component.getFirstPropertyValue('url')).toBe(
      'https://mandates.example.org/sessions/harbour-board/2023/1',
    );
  });

  it.each(['confirmed', 'tentative', 'cancelled'] as const)('says that a meeting is %s', (status) => {
    const [event] = parse(render(anEvent({ status })));
    expect(event!.component.getFirstPropertyValue('status')).toBe(status.toUpperCase());
  });

  it('without events is one', () => {
    expect(parse(render())).toEqual([]);
  });

  it.each([
    ['marks that mean something to iCalendar', 'Ropes; oars, \\ and "lamps":\nall of them'],
    [
      'Chinese, longer than a line',
      '请执行主任在其职权范围内并在可用资源允许的情况下向执行局下届会议提出报告，说明灯塔、灯油和灯芯的状况'.repeat(
        3,
      ),
    ],
    [
      'Arabic, longer than a line',
      'يطلب إلى المدير التنفيذي أن يقدم تقريرا عن المنارات والمصابيح والزيت إلى المجلس في دورته المقبلة '
        .repeat(3)
        .trim(),
    ],
    ['letters beyond the first plane', '🕯️𠮷 '.repeat(40).trim()],
  ])('tells %s as they are, in lines of at most 75 bytes', (_, words) => {
    const text = render(anEvent({ summary: words, description: words }));
    const [event] = parse(text);
    expect([event!.summary, event!.description]).toEqual([words, words]);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => bytesOf(line) > 75)).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
  });

  it('tells whatever people write, and twice the same', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\r\p{Cc}]/u.test(text));
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = render(anEvent({ summary, description }));
        expect(render(anEvent({ summary, description }))).toBe(text);
        const [event] = parse(text);
        expect(event!.summary).toBe(summary);
      }),
    );
  });
});
