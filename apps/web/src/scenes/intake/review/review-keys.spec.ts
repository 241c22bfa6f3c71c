import { describe, expect, it } from '@jest/globals';
import { reviewAct } from './review-keys.js';

const press = (key: string, more: object = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('the keys of a review', () => {
  it.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['ArrowUp', 'previous'],
    ['a', 'accept'],
    ['e', 'edit'],
    ['s', 'split'],
    ['x', 'reject'],
    ['r', 'reopen'],
    ['o', 'others'],
    ['l', 'all'],
    ['m', 'add'],
    ['u', 'undo'],
    ['?', 'keys'],
    ['A', 'accept'],
    ['q', null],
    ['Enter', null],
  ])('%s: %s', (key, act) => {
    expect(reviewAct(press(key), 'elsewhere')).toBe(act);
  });

  it('do nothing while somebody types', () => {
    expect(reviewAct(press('a'), 'field')).toBeNull();
    expect(reviewAct(press('ArrowDown'), 'field')).toBeNull();
  });

  it('leave the arrows to what they scroll', () => {
    expect(reviewAct(press('ArrowDown'), 'scroller')).toBeNull();
    expect(reviewAct(press('j'), 'scroller')).toBe('next');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leave what is pressed with %s to the browser', (modifier) => {
    expect(reviewAct(press('a', { [modifier]: true }), 'elsewhere')).toBeNull();
  });

  it('are found by their place on a keyboard without Latin letters', () => {
    expect(reviewAct(press('ф', { code: 'KeyA' }), 'elsewhere')).toBe('accept');
  });
});
