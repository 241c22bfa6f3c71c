import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOutChain } from './lay-out-chain.js';

/** "2019/3 → 2020/5", or "2022/6" for the one that goes on. */
const chain = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [id = '', later = null] = line.split(' → ');
    return { id, later };
  });

/** A row as a picture: a mandate is "o", a lane past it "|", a lane that ends in it "\". */
const picture = (...lines: readonly string[]) =>
  layOutChain(chain(...lines)).map(({ mandate, lane, into, past }) => {
    const width = Math.max(lane, ...into, ...past) + 1;
    const marks = Array.from({ length: width }, (_, at) =>
      at === lane ? 'o' : past.includes(at) ? '|' : into.includes(at) ? '\\' : ' ',
    );
    return `${marks.join('')} ${mandate.id}`;
  });

describe('a chain of decisions as a picture', () => {
  it('of one after the other is a line', () => {
    expect(picture('2019/3 → 2020/5', '2020/5 → 2022/6', '2022/6')).toEqual([
      'o 2019/3',
      'o 2020/5',
      'o 2022/6',
    ]);
  });

  it('of several that are merged comes together', () => {
    expect(picture('2019/3 → 2022/6', '2019/4 → 2020/5', '2020/5 → 2022/6', '2022/6')).toEqual([
      'o 2019/3',
      '|o 2019/4',
      '|o 2020/5',
      'o\\ 2022/6',
    ]);
  });

  it('leaves out where one goes on that the reader may not see', () => {
    expect(layOutChain(chain('2019/3 → hidden', '2022/6')).map(({ goesOn }) => goesOn)).toEqual([
      false,
      false,
    ]);
  });

  it('has each mandate on a lane of its own, with as many lines into it as there are mandates that it carries on', () => {
    const any = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 }).map((jumps) =>
      jumps.map((jump, at) => {
        const later = at + 1 + (jump % Math.max(1, jumps.length - at - 1));
        return { id: String(at), later: at === jumps.length - 1 ? null : String(later) };
      }),
    );
    fc.assert(
      fc.property(any, (mandates) => {
        for (const { mandate, lane, into, past } of layOutChain(mandates)) {
          expect(past).not.toContain(lane);
          expect(into).toHaveLength(mandates.filter(({ later }) => later === mandate.id).length);
        }
      }),
    );
  });
});
