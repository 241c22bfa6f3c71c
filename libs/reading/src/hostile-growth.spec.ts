import { describe, expect, it } from '@jest/globals';
import { read, readLanguages } from './index.js';

/** What makes a careless pattern look again and again; each grows with n. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'one long word': (n) => 'a'.repeat(n * 8),
  'spaces without end': (n) => `Requests the Executive Director${' '.repeat(n * 8)}to report`,
  'open brackets': (n) => '('.repeat(n * 8),
  'quotation marks': (n) => 'requests “'.repeat(n),
  'commas without a stop': (n) => 'requests, also, '.repeat(n),
  'capitalised words': (n) => 'Council Board of the '.repeat(n),
  'verbs without addressees': (n) => 'requests '.repeat(n),
  'heads without verbs': (n) => 'the Executive Director '.repeat(n),
  'ordinals without sessions': (n) => 'second or third '.repeat(n),
  'sessions without bodies': (n) => 'at its second session '.repeat(n),
  'dates in a row': (n) => '1 May 2031 '.repeat(n),
  'numbers alone on lines': (n) => '1.\n'.repeat(n * 4),
  'nested letters': (n) => '(a) (i) to: '.repeat(n),
  'French clitics': (n) => "l'a prié de lui demander, ".repeat(n),
  'Spanish adverbs': (n) => 'solicita también, además, que '.repeat(n),
  'Russian verbs': (n) => 'просит также далее Генерального секретаря '.repeat(n),
  'Arabic conjunctions': (n) => 'وطلب المجلس أيضا إلى الأمين العام أن '.repeat(n),
  'Chinese without stops': (n) => '请秘书长在大会第七十届会议上报告并请'.repeat(n),
};

/** Milliseconds of the processor; the least of three, since other work only adds. */
function work(text: string, lang: string): number {
  const once = (): number => {
    const from = process.cpuUsage();
    read(text, { lang });
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e3;
  };
  return Math.min(once(), once(), once());
}

describe('a hostile text twice as long', () => {
  it.each(Object.keys(HOSTILE))('of %s takes about twice the work, in every language', (name) => {
    const grown = HOSTILE[name]!;
    for (const lang of readLanguages) {
      const short = work(grown(700), lang);
      const long = work(grown(1_400), lang);
      // quadratic work would be four times; what takes a few milliseconds is not measured well
      expect(long).toBeLessThan(Math.max(60, short * 3.3));
    }
  });
});
