import { describe, expect, it } from '@jest/globals';
import { emptyDraft } from './update-draft.js';
import { blockFaults, choiceFaults, reasonFault, updateFaults } from './update-faults.js';

const written = { ...emptyDraft, narrative: 'The first chapter is written.' };

describe('the faults of an update', () => {
  it('are none when it says what has been done', () => {
    expect(updateFaults(written)).toEqual({});
  });

  it('name the field that is missing', () => {
    expect(updateFaults({ ...written, narrative: '  ' })).toEqual({
      narrative: { key: 'page.task.fault.narrative' },
    });
  });

  it('say by how much a field is too long', () => {
    expect(updateFaults({ ...written, challenges: 'x'.repeat(5_003) })).toEqual({
      challenges: { key: 'page.task.fault.tooLong', values: { count: 3, limit: 5_000 } },
    });
  });

  it.each(['example.org/report', 'ftp://example.org', 'https://', 'javascript:alert(1)', ''])(
    'find that "%s" is no address to link to',
    (url) => {
      const faults = updateFaults({ ...written, evidence: [{ title: 'Report', url }] });
      expect(faults).toEqual({ 'url 0': { key: 'page.task.fault.url' } });
    },
  );

  it.each(['https://example.org/a?b=c#d', 'http://example.org', 'HTTPS://example.org/报告'])(
    'are none for "%s"',
    (url) => expect(updateFaults({ ...written, evidence: [{ title: '', url }] })).toEqual({}),
  );

  it('pass over a link of which nothing is typed', () => {
    expect(updateFaults({ ...written, evidence: [{ title: '', url: ' ' }] })).toEqual({});
  });
});

describe('the fault of a reason', () => {
  it('is that nothing is said', () => expect(reasonFault(' ')).toEqual({ key: 'page.task.fault.reason' }));
  it('is none when something is said', () => expect(reasonFault('No figures.')).toBeNull());
});

describe('the faults of a record that work is blocked', () => {
  it('ask what it waits for and why', () => {
    expect(Object.keys(blockFaults({ reason: '' }))).toEqual(['kind', 'reason']);
  });
  it('are none when both are said', () => {
    expect(blockFaults({ reason: 'No money yet.', choice: 'funding' })).toEqual({});
  });
});

describe('the faults of a choice', () => {
  const candidates = ['executive-board/2024/2', 'executive-board/2024/3'];

  it('ask for a session when none is chosen, or one that is no longer a candidate', () => {
    expect(Object.keys(choiceFaults({ reason: '' }, candidates))).toEqual(['session']);
    expect(Object.keys(choiceFaults({ reason: '', choice: 'executive-board/2024/1' }, candidates))).toEqual([
      'session',
    ]);
  });
  it('do not ask for a reason', () => {
    expect(choiceFaults({ reason: '', choice: 'executive-board/2024/3' }, candidates)).toEqual({});
  });
});
