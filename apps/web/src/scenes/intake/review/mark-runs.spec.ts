import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markRuns, type MarkedWords } from './mark-runs.js';

const text = 'Title\n\n1. The Board asks for a plan.\r\n2. It thanks all.';

/** The paragraphs with what is marked in brackets: "[a:words]". */
function drawn(of: string, marked: readonly MarkedWords[]): readonly string[] {
  return markRuns(of, marked).map(({ runs }) =>
    runs.map((run) => (run.ids.length === 0 ? run.text : `[${run.ids.join(' ')}:${run.text}]`)).join(''),
  );
}

function at(id: string, words: string, of = text): MarkedWords {
  const start = of.indexOf(words);
  return { id, start, end: start + words.length };
}

describe('marked runs', () => {
  it('keep the paragraphs of the file, whatever ends its lines', () => {
    expect(drawn(text, [])).toEqual(['Title', '1. The Board asks for a plan.', '2. It thanks all.']);
  });

  it('know where the file leaves a blank line', () => {
    expect(markRuns(text, []).map(({ afterBlank }) => afterBlank)).toEqual([false, true, false]);
  });

  it('stand where the marked words stand', () => {
    expect(drawn(text, [at('a', 'asks for a plan')])[1]).toBe('1. The Board [a:asks for a plan].');
  });

  it('put the shorter mark before the longer one that holds it', () => {
    expect(drawn(text, [at('long', 'asks for a plan'), at('short', 'a plan')])[1]).toBe(
      '1. The Board [long:asks for ][short long:a plan].',
    );
  });

  it('let marks overlap', () => {
    expect(drawn(text, [at('a', 'Board asks'), at('b', 'asks for')])[1]).toBe(
      '1. The [a:Board ][b a:asks][b: for] a plan.',
    );
  });

  it('go on in the next paragraph', () => {
    expect(drawn(text, [at('a', 'plan.\r\n2. It')]).slice(1)).toEqual([
      '1. The Board asks for a [a:plan.]',
      '[a:2. It] thanks all.',
    ]);
  });

  it('count in UTF-16 units', () => {
    expect(drawn('甲𠀀乙请丙', [{ id: 'a', start: 4, end: 5 }])).toEqual(['甲𠀀乙[a:请]丙']);
  });

  it('never lose or repeat a word', () => {
    const marks = fc.array(fc.record({ id: fc.string(), start: fc.nat(60), end: fc.nat(60) }));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '请', '.') }), marks, (any, marked) => {
        const joined = markRuns(any, marked).map(({ runs }) => runs.map((run) => run.text).join(''));
        expect(joined).toEqual(any.split('\n').filter((line) => line.trim() !== ''));
      }),
    );
  });
});
