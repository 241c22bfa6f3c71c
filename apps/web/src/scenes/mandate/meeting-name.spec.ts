import { describe, expect, it } from '@jest/globals';
import { loadTranslator } from '#messages/web';
import { taskMeetingName } from './meeting-name.js';

const bodies = [{ key: 'assembly', names: { en: 'Assembly' } }] as unknown as Parameters<
  typeof taskMeetingName
>[1];
const english = { t: await loadTranslator('en'), lang: 'en', locale: 'en-GB' };
const due = (state: 'fixed' | 'choice' | 'none', session: string | null, candidates: string[] = []) => ({
  body: 'assembly',
  session,
  meeting: { state, candidates, start: null, why: '' },
});

describe('what the meeting of a task is called', () => {
  it('is its session, and the body that receives', () => {
    expect(taskMeetingName(due('fixed', 'assembly/2'), bodies, english)).toBe('Assembly, second session');
  });

  it('leaves out the body where it is known', () => {
    expect(taskMeetingName(due('fixed', 'assembly/2'), bodies, english, 'assembly')).toBe('second session');
  });

  it('is its candidates before somebody chooses, whatever is taken for the time being', () => {
    const task = due('choice', 'assembly/2', ['assembly/2', 'assembly/3']);
    expect(taskMeetingName(task, bodies, english)).toBe('Assembly, second session or third session');
  });

  it('is none without a session', () => {
    expect(taskMeetingName(due('none', null), bodies, english)).toBe('Not tied to a meeting');
  });
});
