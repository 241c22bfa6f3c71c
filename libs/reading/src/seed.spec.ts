import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';
import type { Reading, ReadLanguage, Request } from './reading.js';

/** What a careful reader found in the Board's report; fields that only one language states name it in `statedIn`. */
interface Expected {
  document: { kind: string; submittedTo: { body: string; ordinal: number } };
  bodies: { key: string; name: Record<ReadLanguage, string> }[];
  sessions: (Omit<Reading['sessions'][number], 'segments'> & {
    segments: (Reading['sessions'][number]['segments'][number] & { why?: string })[];
    datesStatedIn?: ReadLanguage[];
  })[];
  decisions: {
    number: string;
    type: string;
    title: Record<ReadLanguage, string>;
    parts: { letter: string; title: Record<ReadLanguage, string> }[];
    session: object;
    adopted: object;
  }[];
  officers: { term: string | null; role: string; holder: string; state: string }[];
  documents: { symbol: string; kind: string; statedIn?: ReadLanguage[] }[];
  requests: ExpectedRequest[];
  others: ExpectedRequest[];
}

interface ExpectedRequest extends Partial<Omit<Request, 'addressee'>> {
  paragraph: string;
  verb: string;
  verbZh?: string;
  addressee: { role: string; name: string };
}

const SHARED = join(process.cwd(), '..', 'shared', 'seed');
const isThere = existsSync(SHARED);
const inShared = isThere || process.env['CI'] === 'true' ? it : it.skip;
const load = (name: string): string => readFileSync(join(SHARED, name), 'utf8');

const withoutMarker = (verb: string): string => verb.replace(/^(?:also|further) /, '');

describe.each<ReadLanguage>(['en', 'zh'])('the Board’s report of ../shared/seed in %s', (lang) => {
  const found = (): { text: string; reading: Reading; expected: Expected } => {
    const text = load(`executive-board-report.${lang}.txt`);
    const result = read(text);
    if (!result.ok) throw new Error(result.failure.tag);
    return { text, reading: result.reading, expected: JSON.parse(load('expected.json')) as Expected };
  };
  const stated = ({ statedIn }: { statedIn?: ReadLanguage[] }): boolean => statedIn?.includes(lang) ?? true;

  inShared('says what it is and whose', () => {
    const { reading, expected } = found();
    expect(reading.document).toMatchObject({
      lang,
      kind: 'report',
      ...pick(expected.document, ['submittedTo']),
    });
    expect(reading.document.agendaItem).toBe(lang === 'zh' ? '6' : null);
    expect(reading.bodies).toEqual(expected.bodies.map(({ key, name }) => ({ key, name: name[lang] })));
  });

  inShared('has every session with its segments', () => {
    const { reading, expected } = found();
    const named = ({
      body,
      year,
      ordinal,
    }: {
      body: string;
      year: number | null;
      ordinal: number | null;
    }): string => `${body}/${year ?? ''}/${ordinal}`;
    const wanted = expected.sessions.map((session) => {
      const dated = session.datesStatedIn?.includes(lang) ?? true;
      return [
        named(session),
        session.segments.map(({ kind, start, end, expected: period, n, takesDocuments }) => ({
          kind,
          n,
          start: dated ? start : null,
          end: dated ? end : null,
          expected: period,
          takesDocuments,
        })),
      ] as const;
    });
    const got = reading.sessions.map((session) => [
      named(session),
      session.segments.map(({ kind, start, end, expected: period, n, takesDocuments }) => ({
        kind,
        n,
        start,
        end,
        expected: period,
        takesDocuments,
      })),
    ]);
    expect(Object.fromEntries(got)).toEqual(Object.fromEntries(wanted));
  });

  inShared('has every decision with its titled parts', () => {
    const { reading, expected } = found();
    const wanted = expected.decisions.map(({ number, type, title, parts, session, adopted }) => ({
      number,
      type,
      title: title[lang],
      parts: parts.map((part) => ({ letter: part.letter, title: part.title[lang] })),
      session,
      adopted: { date: null, ...adopted },
    }));
    expect(reading.decisions.map(({ body: _body, ...decision }) => decision)).toEqual(wanted);
  });

  inShared('has every officer and every document', () => {
    const { reading, expected } = found();
    const officers = reading.officers.map(({ term, role, holder, state }) => ({ term, role, holder, state }));
    expect(officers).toEqual(expected.officers.map((one) => pick(one, ['term', 'role', 'holder', 'state'])));
    const documents = expected.documents.filter(stated).map(({ symbol, kind }) => ({ symbol, kind }));
    expect(new Set(reading.documents)).toEqual(new Set(documents));
  });

  inShared.each(['requests', 'others'] as const)('has all %s in order, and their offsets fit', (list) => {
    const { text, reading, expected } = found();
    expect(reading[list].map((request) => comparable(request, lang))).toEqual(
      expected[list].map((request) => wantedOf(request, lang)),
    );
    for (const { start, end, quote } of reading[list]) expect(text.slice(start, end)).toBe(quote);
  });
});

const COMPARED = ['mode', 'recurrence', 'deliverable', 'conditional'] as const;

function wantedOf(request: ExpectedRequest, lang: ReadLanguage): object {
  const rule = request.dueRule;
  return {
    paragraph: Number(request.paragraph),
    verb: withoutMarker((lang === 'zh' ? request.verbZh : undefined) ?? request.verb),
    role: request.addressee.role,
    ...(request.mode ? pick(request, COMPARED) : {}),
    ...(rule === undefined ? {} : { dueRule: rule?.kind === 'event' ? { kind: 'event' } : rule }),
    ...(request.mode ? { session: request.session ?? null } : {}),
    ...(lang === 'zh' && request.mode ? { subparagraph: request.subparagraph } : {}),
    ...(lang === 'en' && request.mode ? { condition: request.condition } : {}),
  };
}

function comparable(request: Request, lang: ReadLanguage): object {
  const { dueRule: rule } = request;
  const isOurs = request.addressee.role === 'head' || request.addressee.role === 'secretariat';
  return {
    paragraph:
      lang === 'zh' ? Number(request.paragraph) : request.paragraph === null && request.paragraphCounted,
    verb: withoutMarker(request.verb),
    role: request.addressee.role,
    ...(isOurs ? pick(request, COMPARED) : {}),
    ...(isOurs ? { dueRule: rule?.kind === 'event' ? { kind: 'event' } : rule } : {}),
    ...(isOurs ? { session: request.session } : {}),
    ...(isOurs && lang === 'zh' ? { subparagraph: request.subparagraph } : {}),
    ...(isOurs && lang === 'en' ? { condition: request.condition } : {}),
  };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
