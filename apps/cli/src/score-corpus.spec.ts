import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CorpusError, scoreCorpus } from './score-corpus.js';

describe('a corpus of one harbour decision', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    mkdirSync(join(folder, 'gold'));
    mkdirSync(join(folder, 'texts'));
    writeFileSync(
      join(folder, 'texts', 'harbour.en.txt'),
      'The Harbour Board,\n\n1. Requests the Executive Director to paint the lighthouse.\n',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const label = (labels: string): void => writeFileSync(join(folder, 'gold', 'harbour.en.json'), labels);

  it('is scored', () => {
    label(
      JSON.stringify({
        file: 'texts/harbour.en.txt',
        lang: 'en',
        requests: [
          {
            quote: 'Requests the Executive Director',
            verb: 'requests',
            addressee_class: 'head',
            mode: 'operative',
            recurrence: 'unspecified',
          },
        ],
        near_misses: [],
      }),
    );

    expect(scoreCorpus(folder).all).toMatchObject({ texts: 1, precision: 1, recall: 1 });
  });

  it.each([
    ['no JSON', '{', /harbour\.en\.json is no JSON/],
    ['no object', 'null', /harbour\.en\.json has no file, lang, requests/],
    ['without a language', '{"file": "texts/harbour.en.txt", "requests": []}', /has no lang/],
    [
      'of a text that is not there',
      '{"file": "texts/pier.en.txt", "lang": "en", "requests": []}',
      /cannot be opened: .*pier\.en\.txt/,
    ],
  ])('is refused in words that name the file when its labels are %s', (_, labels, words) => {
    label(labels);

    expect(() => scoreCorpus(folder)).toThrow(CorpusError);
    expect(() => scoreCorpus(folder)).toThrow(words);
  });
});
