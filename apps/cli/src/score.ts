import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { namedFile } from './named-file.js';
import { scoreCorpus, type CorpusScore } from './score-corpus.js';
import { calibration, type Score } from './score-reading.js';

/** A tool of those who build the reader, in English: `npm run score -- [--corpus DIR] [--set PREFIX] [--json]`. */
const COLUMNS = [
  'precision',
  'recall',
  'f1',
  'verb',
  'recurrence',
  'condition',
  'paragraph',
  'due',
  'deliverable',
  'sure',
] as const satisfies readonly (keyof Score)[];

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const corpus =
  values.corpus === undefined ? join(process.cwd(), '..', 'shared', 'corpus') : namedFile(values.corpus);

if (existsSync(join(corpus, 'gold'))) {
  const report = scoreCorpus(corpus, values.set);
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : table(report));
} else {
  process.stderr.write(
    `No corpus at ${corpus}: it needs the folders gold and texts. Name one with --corpus DIR.\n`,
  );
  process.exitCode = 1;
}

/** One row a language; "sure" is the share of proposals with a confidence of at least 0.9 that are right. */
function table({ languages, all, notRead, texts }: CorpusScore): string {
  const rows = [...Object.entries(languages), ['all', all] as const];
  const lines = [
    ['language  texts', ...COLUMNS.map((column) => column.padStart(5))].join('  '),
    ...rows.map(([name, score]) =>
      [
        `${name.padEnd(8)}  ${String(score.texts).padStart(5)}`,
        ...COLUMNS.map((column) => score[column].toFixed(3).padStart(Math.max(5, column.length))),
      ].join('  '),
    ),
  ];
  const unread = Object.entries(notRead).map(([lang, count]) => `${lang} (${count} texts)`);
  if (unread.length > 0) lines.push('', `Not read yet, and in no figure above: ${unread.join(', ')}.`);
  lines.push('', 'confidence  right of proposals');
  for (const { from, right, of } of calibration(texts))
    lines.push(`from ${from.toFixed(2)}   ${String(right).padStart(5)} of ${String(of)}`);
  for (const text of texts) {
    lines.push(...text.missed.map((quote) => `missed  ${text.doc}: ${cut(quote)}`));
    lines.push(...text.extra.map((quote) => `extra   ${text.doc}: ${cut(quote)}`));
  }
  return `${lines.join('\n')}\n`;
}

function cut(quote: string): string {
  return quote.replace(/\s+/g, ' ').slice(0, 90);
}
