import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readLanguages } from './grammar/grammars.js';
import { read } from './read.js';
import type { Reading, ReadLanguage } from './reading.js';

/** Official translations of one another in ../shared. CI holds that they are there; elsewhere a test says that it was skipped. */
const TEXTS = join(process.cwd(), '..', 'shared', 'corpus', 'texts');
const inShared = existsSync(TEXTS) || process.env['CI'] === 'true' ? it : it.skip;

const NAMES = [
  'a_69_689',
  'a_69_793',
  'e_2015_l_3',
  'e_res_2014_37',
  's_res_2201__2015',
  'unep_pops_cop_7_9',
];
const others = readLanguages.filter((lang) => lang !== 'en');

/** What a request must say alike in every language; `null` where a text leaves it open. */
interface Fields {
  readonly verb: string;
  readonly addressee: string;
  readonly role: string;
  readonly recurrence: string;
  readonly dueRule: unknown;
  readonly conditional: boolean;
  readonly deliverable: string | null;
  readonly paragraph: string | null;
}

/** Where the translations themselves differ, not their readings: "rendre compte" for "an update". */
const SAID_OTHERWISE: Readonly<Record<string, Partial<Fields>>> = {
  'e_2015_l_3 fr': { deliverable: 'update' },
};

function readingOf(name: string, lang: ReadLanguage): Reading {
  const text = readFileSync(join(TEXTS, `${lang}_undev_${name}.${lang}.txt`), 'utf8');
  const result = read(text, { lang });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

function fieldsOf({ verb, addressee, ...request }: Reading['requests'][number]): Fields {
  return {
    verb: verb.replace(/^(?:also|further) /, '').replace(/ again$/, ''),
    addressee: addressee.name,
    role: addressee.role,
    recurrence: request.recurrence,
    dueRule: inFigures(request.dueRule),
    conditional: request.conditional,
    deliverable: request.deliverable,
    paragraph: request.paragraph,
  };
}

/** A due rule without its words, and without a body that an excerpt names by its noun alone ("the Council"). */
function inFigures(rule: unknown): unknown {
  const figures = JSON.stringify(rule, (key, value: unknown) =>
    ['text', 'agendaSegment'].includes(key) || (key === 'body' && /(?:^|-)council$/.test(String(value)))
      ? undefined
      : value,
  );
  return JSON.parse(figures) as unknown;
}

function decisionsOf({ decisions, requests }: Reading): string[] {
  return [...decisions, ...requests.flatMap(({ decision }) => decision ?? [])].map(({ number }) => number);
}

describe.each(NAMES)('the translations of %s', (name) => {
  inShared.each(others)('say in %s field by field what the English says (needs ../shared)', (lang) => {
    const [english, translated] = [readingOf(name, 'en'), readingOf(name, lang)];
    expect(decisionsOf(translated)).toEqual(decisionsOf(english));
    const otherwise = SAID_OTHERWISE[`${name} ${lang}`] ?? {};
    const found = translated.requests.map((request) => ({ ...fieldsOf(request), ...otherwise }));
    // numbers are lost in some of the files and kept in others
    const wanted = english.requests.map(fieldsOf).map((fields, index) => ({
      ...fields,
      paragraph: found[index]?.paragraph === null ? null : fields.paragraph,
    }));
    expect(found).toEqual(wanted);
  });
});

describe('the sets of translations', () => {
  inShared('are all compared (needs ../shared)', () => {
    const sets = readdirSync(TEXTS).flatMap((file) => /^en_undev_(.+)\.en\.txt$/.exec(file)?.[1] ?? []);
    expect(sets.sort()).toEqual(NAMES);
  });
});
