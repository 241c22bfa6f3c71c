import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { namedFile } from './named-file.js';
import { CorpusError, scoreCorpus, type CorpusScore } from './score-corpus.js';
import { calibration, type Score } from './score-reading.js';

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

/** A tool of those who build the reader, in English. */
new Command('score')
  .usage('-- [options]')
  .description('Reads the texts of a corpus and says how well, by language, held against their labels.')
  .option('--corpus <folder>', 'the one with the folders gold and texts in it', sharedCorpus())
  .option('--set <prefix>', 'only texts whose names begin with it', '')
  .option('--json', 'with every text, for programs')
  .action(score)
  .parse();

function sharedCorpus(): string {
  return join(process.cwd(), '..', 'shared', 'corpus');
}

function score({ corpus, set, json }: { corpus: string; set: string; json?: boolean }): void {
  const folder = namedFile(corpus);
  if (!existsSync(join(folder, 'gold'))) {
    fail(`No corpus at ${folder}: it needs the folders gold and texts. Name one with --corpus DIR.`);
    return;
  }
  try {
    const report = scoreCorpus(folder, set);
    if (report.texts.length === 0 && Object.keys(report.notRead).length === 0)
      throw new CorpusError(`No text at ${folder} begins with "${set}".`);
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : table(report));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    fail(error.message);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** One row a language that has texts; "sure" is the share of proposals with a confidence of at least 0.9 that are right. */
function table({ languages, all, notRead, texts }: CorpusScore): string {
  const rows = [...Object.entries(languages), ['all', all] as const].filter(([, { texts }]) => texts > 0);
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
