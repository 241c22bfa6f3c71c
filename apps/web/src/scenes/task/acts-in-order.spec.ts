import { describe, expect, it } from '@jest/globals';
import { actsInOrder } from './acts-in-order.js';

const newest = (state: string) => [{ clearance: { state } }, { clearance: { state: 'draft' } }];

describe('the acts on a task, the next one first', () => {
  it('asks for an update where nothing was written', () => {
    expect(actsInOrder({ may: ['update', 'block'], updates: [] })).toEqual(['update', 'block']);
  });

  it('sends what was written before asking for more', () => {
    const may = ['update', 'send-for-clearance', 'block'];
    expect(actsInOrder({ may, updates: newest('draft') })).toEqual(['send-for-clearance', 'update', 'block']);
  });

  it('asks for a better update where one was returned, and does not send that one again', () => {
    const may = ['update', 'send-for-clearance', 'block'];
    expect(actsInOrder({ may, updates: newest('returned') })).toEqual(['update', 'block']);
  });

  it('puts clearing before returning', () => {
    expect(actsInOrder({ may: ['return', 'clear'], updates: newest('for-clearance') })).toEqual([
      'clear',
      'return',
    ]);
  });

  it('puts handing in before writing again', () => {
    const may = ['update', 'submit', 'deliver', 'block'];
    expect(actsInOrder({ may, updates: newest('cleared') })).toEqual([
      'submit',
      'deliver',
      'update',
      'block',
    ]);
  });

  it('puts a choice that waits before writing', () => {
    expect(actsInOrder({ may: ['update', 'block', 'choose'], updates: [] })[0]).toBe('choose');
  });

  it('leaves out what this page does not know', () => {
    expect(actsInOrder({ may: ['extend'], updates: [] })).toEqual([]);
  });
});
