import { expect, it } from '@jest/globals';
import { mayBeAnswered } from './may-be-answered.js';

const session = 'harbour-board/2023/1';
const task = { session, document: null, progress: 'in-progress', meeting: { state: 'fixed' } };

it.each([
  ['is due there', task, true],
  ['is likely due there', { ...task, meeting: { state: 'tentative' } }, true],
  ['is due elsewhere', { ...task, session: 'harbour-board/2023/2' }, false],
  ['is answered by another document', { ...task, document: 'lights' }, false],
  ['is delivered', { ...task, progress: 'delivered' }, false],
  ['was passed over', { ...task, meeting: { state: 'passed-over' } }, false],
  ['is from before the register', { ...task, before: 'register' }, false],
])('a task that %s: a document may answer it? %#', (_, own, may) => {
  expect(mayBeAnswered(own, session)).toBe(may);
});
