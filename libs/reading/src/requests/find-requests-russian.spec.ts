import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Reading, Request } from '../reading.js';

function reading(text: string): Reading {
  const result = read(text, { lang: 'ru' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

/** "2(b) requests → Director-General: …" */
function line({ paragraph, paragraphCounted, subparagraph, verb, addressee, quote }: Request): string {
  const place = `${paragraph ?? `~${paragraphCounted}`}${subparagraph ?? ''}`;
  return `${place} ${verb} → ${addressee.role} ${addressee.name}: ${quote.replace(/\s+/g, ' ')}`;
}

describe('a decision in Russian', () => {
  const text = `Портовый совет
Седьмая сессия
Лиссабон, 4–8 мая 2032 года
Решение, принятое Портовым советом 8 мая 2032 года
7/3. Паромы

Портовый совет,

ссылаясь на свое решение 6/2, в котором он просил Исполнительного секретаря пересчитать паромы,

отмечая просьбу Генерального секретаря Паромного союза об увеличении числа причалов,

1. приветствует доклад Исполнительного секретаря;

2. просит Исполнительного секретаря при условии наличия средств разработать
стратегию развития паромов и предлагает государствам-членам принять в этом участие;

3. просит также секретариат:

а) представить доклад Портовому совету на его восьмой сессии;

b) опубликовать перечень в рамках имеющихся ресурсов;

4. просит Специального представителя Генерального секретаря посетить причалы;

5. выражает признательность Исполнительному секретарю и призывает его продолжать;

6. рекомендует Генеральной Ассамблее просить Генерального секретаря пересчитать моря;

7. постановляет рассмотреть этот вопрос на своей восьмой сессии.
`;
  const found = reading(text);

  it('keeps requests to the head and the secretariat apart from all others', () => {
    expect(found.requests.map(line)).toEqual([
      '2 requests → head Executive Secretary: просит Исполнительного секретаря при условии наличия средств разработать стратегию развития паромов',
      '3 also requests → secretariat Secretariat: просит также секретариат: а) представить доклад Портовому совету на его восьмой сессии; b) опубликовать перечень в рамках имеющихся ресурсов',
      '5 calls upon → head Executive Secretary: призывает его продолжать',
    ]);
    expect(
      found.others.map(({ paragraph, verb, addressee }) => `${paragraph} ${verb} ${addressee.role}`),
    ).toEqual(['2 invites member-states', '4 requests other', '6 recommends body']);
    expect(found.others.at(-1)?.mode).toBe('recommendation_chain');
  });

  it('says where each was asked', () => {
    expect(new Set(found.requests.map(({ decision }) => decision?.number))).toEqual(new Set(['7/3']));
    expect(new Set(found.requests.map(({ session }) => session?.ordinal))).toEqual(new Set([7]));
    expect(found.decisions[0]?.adopted.date).toBe('2032-05-08');
  });

  it('reads a row whose letters come from two alphabets', () => {
    expect(found.requests[1]?.asks).toMatchObject([
      { deliverable: 'report', dueRule: { kind: 'session' }, condition: null },
      { dueRule: null, condition: 'в рамках имеющихся ресурсов' },
    ]);
  });
});

describe('a report in Russian', () => {
  it.each([
    ['Совет просил Генерального директора построить причал.', 'requests → head'],
    [
      'На своей пятой сессии Совет приветствовал план и просил Генерального директора продолжать работу.',
      'requests → head',
    ],
    ['Совет также настоятельно призвал Генерального директора действовать.', 'urges → head'],
    ['Совет рекомендовал Генеральному директору доложить о причалах.', 'recommends → head'],
    ['Генеральному директору было поручено построить причал.', 'instructs → head'],
    ['Было также предложено Генеральному директору построить причал.', 'invites → head'],
    ['Совет постановил просить Генерального директора построить причал.', 'requests → head'],
    ['Совет обратился к Генеральному директору с просьбой построить причал.', 'requests → head'],
    ['Совет просил, чтобы Генеральный директор построил причал.', 'requests → head'],
    [
      'Совет просил, чтобы Генеральный директор построил причал, о котором шла речь, и отдохнул.',
      'requests → head',
    ],
    ['Совет поблагодарил Генерального директора и просил ее продолжать.', 'requests → head'],
    ['Совет поблагодарил Генерального директора и просил представить смету.', 'requests → head'],
    ['Совет подтвердил свою просьбу к Генеральному директору построить причал.', 'requests again → head'],
    [
      'Совет принял к сведению резолюцию 3/1, в которой Ассамблея просила Генерального директора строить.',
      'none',
    ],
    ['Было решено просить Генерального директора построить причал.', 'requests → head'],
    ['WP.30 поручила секретариату построить причал.', 'instructs → secretariat'],
    ['Генеральному директору была высказана просьба построить причал.', 'requests → head'],
    ['Совет просил Временный технический секретариат построить причал.', 'requests → secretariat'],
    [
      'Совет повторил свою просьбу к Генеральному директору о строительстве причала.',
      'requests again → head',
    ],
    ['Как просил Совет, Генеральный директор построил причал.', 'none'],
    ['Совет отметил просьбу Перу к Генеральному директору построить причал.', 'none'],
    ['Генеральный директор предложил Совету действовать и просил секретариат отдохнуть.', 'none'],
    ['Совет напомнил, что он просил Генерального директора построить причал.', 'none'],
    ['Одна делегация просила Генерального директора построить причал.', 'none'],
    ['Совету был представлен текст: «Просит Генерального директора построить причал».', 'none'],
    ['Совет не просил Генерального директора строить причал.', 'none'],
    ['Совет просил заместителя Генерального директора посетить причалы.', 'none'],
  ])('%s', (sentence, expected) => {
    const { requests } = reading(
      `Доклад Портового совета\n\n1. Портовый совет заседал в 2032 году.\n\n2. ${sentence}\n`,
    );
    expect(
      requests.map(({ verb, addressee }) => `${verb.replace('also ', '')} → ${addressee.role}`).join() ||
        'none',
    ).toBe(expected);
  });
});

describe('how Russian decisions are set', () => {
  it.each([
    [
      'a draft in square brackets',
      '1. [просит Генерального директора [после консультаций] построить причал;]',
      'requests → head',
    ],
    [
      'the verb on a line of its own',
      'поручает\nГенеральному директору:\n– построить причал;\n– доложить об этом.',
      'instructs → head',
    ],
    [
      'a line set wide by a converter',
      '1.   просит    Генерального     директора   построить причал;',
      'requests → head',
    ],
    [
      'the words of a line each on a line of its own',
      '1. вновь\nзаявляет\nо\nнеобходимости\nукрепления\nПричалов\nи\nпросит\nГенерального\nдиректора\nпостроить\nпричал;',
      'requests → head',
    ],
    [
      'a relative clause cut by its line',
      'ссылаясь на решение 6/2, в котором он\nпросил секретариат отдохнуть,\n\n1. просит Генерального директора построить причал;',
      'requests → head',
    ],
    [
      'a verb made stronger',
      '1. настоятельно рекомендует Генеральному директору построить причал;',
      'recommends → head',
    ],
    [
      'a clause that a comma ends',
      '1. просит, чтобы Генеральный директор построил причал, о котором говорится выше;',
      'requests → head',
    ],
    ['a title cut by its column', '1. просит Генерального\n\nдиректора построить причал;', 'requests → head'],
    [
      'a head of two titles',
      '1. поручает Председателю Исполнительного комитета – Исполнительному секретарю построить причал;',
      'instructs → head',
    ],
  ])('%s', (_what, words, expected) => {
    const { requests } = reading(`Портовый совет,\n\n${words}\n`);
    expect(requests.map(({ verb, addressee }) => `${verb} → ${addressee.role}`)).toEqual([expected]);
  });

  it('names the executive committee that is the secretariat of its organization', () => {
    const text =
      'СОДРУЖЕСТВО НЕЗАВИСИМЫХ ГОСУДАРСТВ\n\nСовет министров\nрешил:\n\n1. Утвердить план.\n\n2. Исполнительному комитету СНГ до 1 июня 2032 года сосчитать причалы.\n\n3. Поручить Исполнительному комитету СНГ построить причал.\n';
    expect(reading(text).requests.map(({ verb, addressee }) => `${verb} → ${addressee.role}`)).toEqual([
      'instructs → secretariat',
      'instructs → secretariat',
    ]);
  });
});

describe('the cases of Russian', () => {
  it.each([
    ['просит Директора-исполнителя отдохнуть', 'Executive Director'],
    ['предлагает Директору-исполнителю отдохнуть', 'Executive Director'],
    ['просит Исполнительного директора отдохнуть', 'Executive Director'],
    ['поручает Исполнительному директору отдохнуть', 'Executive Director'],
    ['рекомендует Генеральному секретарю отдохнуть', 'Secretary-General'],
    ['призывает Верховного комиссара отдохнуть', 'High Commissioner'],
    ['просит Администратора отдохнуть', 'Administrator'],
    ['поручает секретариату отдохнуть', 'Secretariat'],
  ])('%s', (words, name) => {
    const { requests } = reading(`Портовый совет,\n\n1. ${words};\n`);
    expect(requests.map(({ addressee }) => addressee.name)).toEqual([name]);
  });
});
