import { describe, expect, it } from '@jest/globals';
import { termState, withMember, withoutMember, withTermEnded } from './member-terms.js';

const kenya = { state: 'KEN', names: {}, from: '2019-05-27', until: null };
const again = { state: 'KEN', names: {}, from: '2027-06-07', until: '2031-06-06' };
const harbour = { state: null, names: { en: 'Harbour Territory' }, from: null, until: '2023-06-05' };

describe('the terms of members', () => {
  it('are current on their first and last day, and those that are open stay so', () => {
    const on = (today: string) => [kenya, again, harbour].map((member) => termState(member, today));
    expect(on('2023-06-05')).toEqual(['current', 'to-come', 'current']);
    expect(on('2023-06-06')).toEqual(['current', 'to-come', 'past']);
    expect(on('2031-06-06')).toEqual(['current', 'current', 'past']);
  });

  it('end on a day, each for itself', () => {
    expect(withTermEnded([kenya, again, harbour], kenya, '2023-06-05')).toEqual([
      { ...kenya, until: '2023-06-05' },
      again,
      harbour,
    ]);
  });

  it('are added, and taken away when they were entered by mistake', () => {
    const all = withMember([kenya, harbour], again);
    expect(all).toEqual([kenya, harbour, again]);
    expect(withoutMember(all, harbour)).toEqual([kenya, again]);
  });
});
