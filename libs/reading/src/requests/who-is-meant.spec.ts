import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { ReadLanguage, Request } from '../reading.js';

function requests(lang: ReadLanguage, text: string): readonly Request[] {
  const result = read(text, { lang });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading.requests;
}

/** "urges → head", of the requests to this body's own head and secretariat. */
const ours = (lang: ReadLanguage, text: string): string[] =>
  requests(lang, text).map(({ verb, addressee }) => `${verb} → ${addressee.role}`);

describe('what is to be done, where the text says only what and by whom', () => {
  it.each<[lang: ReadLanguage, text: string, role: string]>([
    [
      'en',
      'The Pier Council,\n\n1. Requests that the accounts of the piers be published by the Secretariat;',
      'secretariat',
    ],
    [
      'en',
      'The Pier Council,\n\n1. Requests that the report of the Secretary-General on the piers be submitted to it in 2034;',
      'head',
    ],
    [
      'fr',
      'Le Conseil des quais,\n\n1. Demande que les comptes des quais soient publiés par le Secrétariat ;',
      'secretariat',
    ],
    [
      'es',
      'El Consejo de Muelles,\n\n1. Pide que el informe de la Secretaría sobre los muelles se presente en 2034;',
      'secretariat',
    ],
    [
      'ru',
      'Портовый совет,\n\n1. просит, чтобы отчеты о причалах публиковались секретариатом;',
      'secretariat',
    ],
    ['zh', '理事会，\n\n1. 要求将秘书处关于码头的报告提交理事会；', 'secretariat'],
  ])('in %s it is asked of them, and is not sure', (lang, text, role) => {
    expect(ours(lang, text)).toEqual([`requests → ${role}`]);
    expect(requests(lang, text)[0]!.confidence).toBeLessThan(0.9);
  });

  it('is asked of nobody here where others are to do it', () => {
    const text = 'The Pier Council,\n\n1. Requests that the piers be mended by the Member States;';
    expect(ours('en', text)).toEqual([]);
  });
});

describe('ministers who speak of themselves', () => {
  it.each<[lang: ReadLanguage, text: string]>([
    ['en', 'We, the Ministers, met in Lisbon.\n\nWe request the Secretary-General to count the piers.'],
    ['fr', 'Le Conseil des quais,\n\n1. Demandons au Secrétaire général de compter les quais ;'],
    ['es', 'El Consejo de Muelles,\n\n1. Pedimos al Secretario General que cuente los muelles;'],
    ['ru', 'Портовый совет,\n\n1. просим Генерального секретаря сосчитать причалы;'],
    ['zh', '理事会，\n\n1. 我们请秘书长清点码头；'],
  ])('ask in %s', (lang, text) => {
    expect(ours(lang, text)).toEqual(['requests → head']);
  });
});

describe('a title that many hold', () => {
  const paragraph = (words: string): string => `The Pier Council,\n\n1. Requests ${words};`;

  it('leads where the text asks no head by a longer one', () => {
    const [request] = requests('en', paragraph('the Secretary to count the piers'));
    expect(request).toMatchObject({ addressee: { role: 'head', name: 'Secretary' } });
    expect(request!.confidence).toBeLessThan(0.9);
  });

  it('is somebody else’s beside the head', () => {
    const text = `${paragraph('the Secretary to count the piers')}\n\n2. Requests the Director-General to mend them;`;
    expect(ours('en', text)).toEqual(['requests → head']);
  });
});

describe('a head who is named with an organization beside the one who needs none', () => {
  const text = (of: string): string =>
    `The Pier Council,\n\n1. Requests the Executive Secretary to count the piers;\n\n2. Invites the Executive Secretary of ${of} to take part;`;

  it('is another', () => {
    expect(ours('en', text('the Lagoon Fisheries Commission'))).toEqual(['requests → head']);
  });

  it('is the same where the name is this body’s', () => {
    expect(ours('en', text('the Pier Council'))).toEqual(['requests → head', 'invites → head']);
  });
});

describe('a secretariat that is named with a treaty', () => {
  const text = (of: string): string =>
    `World Health Organization\n\nThe Health Assembly,\n\n1. Requests the secretariat of ${of} to take part;`;

  it.each(['the Lagoon Convention', 'the Lagoon, Marsh and Delta Conventions'])(
    'is another’s in the text of an organization: %s',
    (of) => {
      expect(ours('en', text(of))).toEqual([]);
    },
  );

  it('is another’s in the text of a body whose organization no list has', () => {
    expect(
      ours('en', 'The Pier Council,\n\n1. Requests the secretariat of the Lagoon Convention to take part;'),
    ).toEqual([]);
  });

  it('is its own in the text of its Parties', () => {
    expect(
      ours(
        'en',
        text('the Lagoon Convention').replace(
          'World Health Organization',
          'Parties to the Lagoon Convention',
        ),
      ),
    ).toEqual(['requests → secretariat']);
  });
});

describe('what was decided, item by item', () => {
  it('is asked in each of them', () => {
    const text =
      'Report of the Pier Council\n\n6. The Council took the following decisions:\n\n(a) to adopt the budget;\n\n(b) to request the Executive Secretary to count the piers;';
    expect(ours('en', text)).toEqual(['requests → head']);
  });

  it('goes on within its paragraph', () => {
    const text =
      'THE PIER COUNCIL,\n\nRESOLVES:\n\n1. To request the Secretary General to count the piers, and to encourage him to mend them.';
    expect(ours('en', text)).toEqual(['requests → head', 'encourages → head']);
  });

  it('may name in Russian only who is to do it', () => {
    const text =
      'Портовый совет\n\nрешил:\n\n1. Утвердить бюджет.\n\n2. Секретариату ежегодно представлять сводку о причалах.';
    expect(ours('ru', text)).toEqual(['instructs → secretariat']);
  });

  it('may stand under a decimal number with a small letter', () => {
    const text =
      'Acta\n\nLa Comisión de Muelles, tras escuchar al Director General,\n\n5.1 aprueba el presupuesto;\n\n5.2 solicita al Director General que cuente los muelles;';
    expect(requests('es', text).map(({ paragraph, verb }) => `${paragraph} ${verb}`)).toEqual([
      '5.2 requests',
    ]);
  });

  it('is numbered in words in Spanish resolutions', () => {
    const text =
      'EL CONSEJO DE MUELLES,\n\nRESUELVE:\n\nPRIMERO. Aprobar el presupuesto.\n\nSEGUNDO.- Instruir al Secretario General para que cuente los muelles, instándolo a repararlos.';
    const found = requests('es', text);
    expect(found.map(({ verb, paragraph }) => `${paragraph} ${verb}`)).toEqual(['2 instructs', '2 urges']);
  });
});
