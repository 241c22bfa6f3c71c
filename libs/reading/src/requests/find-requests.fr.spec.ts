import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Reading } from '../reading.js';

function reading(text: string): Reading {
  const result = read(text, { lang: 'fr' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

/** "2(b) requests → head Director-General", for each request to the secretariat, then "/" and those to others. */
function asked(text: string): string {
  const { requests, others } = reading(text);
  const line = ({ verb, addressee, mode }: Reading['requests'][number]): string =>
    `${verb} → ${addressee.role}${mode === 'operative' ? '' : ` (${mode})`}`;
  return [requests.map(line).join(', '), others.map(line).join(', ')].join(' / ').replace(/^ | $/g, '');
}

const decision = (paragraph: string): string => `Le Conseil des bacs,\n\n1. ${paragraph};\n`;

describe('a paragraph of a French decision', () => {
  it.each<[paragraph: string, found: string]>([
    ['Prie la Secrétaire générale de publier la liste', 'requests → head /'],
    ['Prie instamment le Directeur exécutif de publier la liste', 'urges → head /'],
    ['Prie également, à cet égard, la Directrice exécutive de publier la liste', 'also requests → head /'],
    ["Demande à l'Administratrice de publier la liste", 'requests → head /'],
    ['Demande à nouveau au Secrétaire exécutif de publier la liste', 'requests again → head /'],
    ['Exhorte le secrétariat à publier la liste', 'urges → secretariat /'],
    ['Charge le Secrétaire général de publier la liste', 'instructs → head /'],
    ['Recommande que la Directrice générale publie la liste', 'recommends → head /'],
    ['Appelle la Haute-Commissaire à publier la liste', 'calls upon → head /'],
    ['Renouvelle sa demande au Directeur général de publier la liste', 'requests again → head /'],
    [
      "Remercie la Directrice générale de son rapport et l'invite à le publier, et encourage les États membres à le lire",
      'invites → head / encourages → member-states',
    ],
    ['Sait gré au Secrétaire général de son appui et le prie de le maintenir', 'requests → head /'],
    ['Demande au Secrétaire général et aux chefs de secrétariat de publier la liste', 'requests → head /'],
    ['Décide que le Directeur général établira un inventaire', 'decides → head /'],
    ['Le secrétariat est prié de publier la liste', 'requests → secretariat /'],
    ['Mandate le Secrétaire général pour négocier un accord', 'instructs → head /'],
    ['Confie au secrétariat le soin de publier la liste', 'instructs → secretariat /'],
    ['Confie au secrétariat la publication de la liste', 'instructs → secretariat /'],
    ['Charge le secrétariat du suivi des bacs', 'instructs → secretariat /'],
    ['A instruit le Secrétaire général de publier la liste', 'instructs → head (narrated) /'],
    ['Prient le secrétariat de publier la liste', 'requests → secretariat /'],
    [
      'Le Conseil est également convenu de prier le secrétariat de publier la liste',
      'requests → secretariat (narrated) /',
    ],
    [
      'Le Conseil, vu le document CB/C.57/05, demande au secrétariat de publier la liste',
      'requests → secretariat /',
    ],
    [
      'La réunion a pris note du plan et a demandé au secrétariat de publier la liste',
      'requests → secretariat (narrated) /',
    ],
    ['Donne mission au Secrétaire général de publier la liste', 'instructs → head /'],
    ['Réitère la demande faite au Secrétaire général de publier la liste', 'requests again → head /'],
    ['A enfin encouragé le Secrétaire général à publier la liste', 'encourages → head (narrated) /'],
    ['Souhaite que le secrétariat publie la liste', 'requests → secretariat /'],
    ['Demande que le Directeur général fasse rapport sur la liste', 'requests → head /'],
    ['Demande à ce que le Directeur général publie la liste', 'requests → head /'],
    ['DEMANDE À la Directrice générale de publier la liste', 'requests → head /'],
    ['Mandate le Secrétaire général élu ce jour pour négocier un accord', 'instructs → head /'],
    ['Autorise la Directrice générale à louer un bac et la charge de publier la liste', 'instructs → head /'],
    [
      "Prie le secrétariat de relancer les passeurs qui n'ont pas répondu et l'invite à publier la liste",
      'requests → secretariat, invites → secretariat /',
    ],
    [
      'Il a été convenu de demander au secrétariat de publier la liste',
      'requests → secretariat (narrated) /',
    ],
    [
      'Le bureau des quais est saisi, et le conseil a prié le secrétariat de publier la liste',
      'requests → secretariat (narrated) /',
    ],
    [
      'Le Conseil a adopté la décision 6/2, dans laquelle il a prié le Directeur général de publier la liste',
      'requests → head (narrated) /',
    ],
    ['Prie Mme la Directrice générale de publier la liste', 'requests → head /'],
    ['Prie le ou la Secrétaire général(e) de publier la liste', 'requests → head /'],
    ['Prie encore une fois le Secrétaire général de publier la liste', 'requests again → head /'],
    ['Requiert le secrétariat de publier la liste', 'requests → secretariat /'],
    ['Ordonne au secrétariat de publier la liste', 'instructs → secretariat /'],
    ['Insiste auprès du Secrétaire général pour que la liste soit publiée', 'urges → head /'],
    ['Exprime le vœu que le secrétariat publie la liste', 'requests → secretariat /'],
    ['Donne au Secrétaire général le mandat de publier la liste', 'instructs → head /'],
    ['Réitère au Secrétaire général sa demande de publier la liste', 'requests again → head /'],
    ['Réitère sa demande tendant à ce que le secrétariat publie la liste', 'requests again → secretariat /'],
    ['Demande que le secrétariat soit chargé de publier la liste', 'requests → secretariat /'],
    ['Décide que le secrétariat publiera la liste', 'decides → secretariat /'],
    ["Décide d'approuver la liste et de prier le secrétariat de la publier", 'requests → secretariat /'],
    ['Prend note du rapport du Secrétaire général et le prie de le publier', 'requests → head /'],
    ['Prend acte de la liste, tout en invitant le secrétariat à la publier', 'invites → secretariat /'],
    ['Les membres et le secrétariat sont priés de publier la liste', 'requests → secretariat /'],
    ['Le Secrétaire général est chargé, avec les passeurs, de publier la liste', 'instructs → head /'],
    ['Mandat est donné au Secrétaire général de publier la liste', 'instructs → head /'],
    ['Prie les membres, les passeurs et le secrétariat de publier la liste', 'requests → secretariat /'],
    ['Exprime le vœu que la liste soit plus courte', '/'],
    [
      'Décide de demander au Comité des quais de choisir un bac et de prier le secrétariat de le louer',
      '/ requests → body',
    ],
    ["Note que le Secrétaire général n'a pas publié la liste et le prie de le faire", 'requests → head /'],
    ['Souhaite que la liste soit plus courte', '/'],
    ["Rappelle qu'il a été demandé au secrétariat de publier la liste", '/'],
    ['Note que, par sa décision 4, le Conseil charge le Secrétaire général de publier la liste', '/'],
    ['Rappelle la demande faite au Secrétaire général de publier la liste', '/'],
    ['Des membres du Conseil ont demandé au secrétariat de publier la liste', '/'],
    ['Le Comité avait demandé au secrétariat de publier la liste', '/'],
    ['Prie le Secrétaire général adjoint de publier la liste', '/ requests → other'],
    ['Prie le Représentant spécial du Secrétaire général de publier la liste', '/ requests → other'],
    [
      "Recommande à l'Assemblée générale de prier le Secrétaire général d'agir",
      '/ recommends → body (recommendation_chain)',
    ],
    ['Remercie la Présidente de son rapport au Secrétaire général et la prie de le publier', '/'],
    ['Prend note de la demande faite au Secrétaire général de publier la liste', '/'],
    ['Rappelle que le Conseil a prié le Secrétaire général de publier la liste', '/'],
    ["Se félicite que, comme demandé, le Secrétaire général s'emploie à publier la liste", '/'],
    ['Approuve la charge imposée au secrétariat de publier la liste', '/'],
    ['Attend avec intérêt le prochain rapport que le Secrétaire général est appelé à publier', '/'],
    ['Note que les Parties sont invitées à informer le secrétariat avant le 3 mai 2032', '/'],
  ])('%s', (paragraph, found) => {
    expect(asked(decision(paragraph))).toBe(found);
  });
});

describe('a French list under one verb', () => {
  const text = `Le Conseil des bacs,

2. Prie le Directeur général :

a) De faire rapport au Conseil à sa prochaine session;

b) D'établir, dans la limite des ressources disponibles :

i) Un inventaire;

ii) Une carte;

3. Décide de rester saisi de la question.
`;
  const [request] = reading(text).requests;

  it('is one request with an ask for each item', () => {
    expect(request?.asks).toMatchObject([
      { subparagraph: '(a)', deliverable: 'report', dueRule: { kind: 'session' } },
      { subparagraph: '(b)', condition: 'dans la limite des ressources disponibles' },
      { subparagraph: '(b)(i)' },
      { subparagraph: '(b)(ii)' },
    ]);
    expect(request?.paragraph).toBe('2');
    expect(reading(text).requests).toHaveLength(1);
  });
});

describe('a French text wrapped by a converter', () => {
  it('is read over broken words, page numbers and symbols at the head of a page', () => {
    const text = `ACB/12\n\nLe Conseil des bacs,\n\n1.      Prie le Direc-\nteur exécutif de rendre compte au\n\n2/3\nACB/12\n\nConseil des bacs, à sa troisième ses-\nsion, de l'état des bacs.\n`;
    const [request] = reading(text).requests;
    expect(request).toMatchObject({
      addressee: { role: 'head', name: 'Executive Director' },
      dueRule: { kind: 'session', at: { ordinal: 3 } },
    });
    expect(text.slice(request!.start, request!.end)).toBe(request!.quote);
  });
});

describe('a French page that was spread to its width', () => {
  it('is read over the gaps between its words', () => {
    const text =
      "Le Conseil des bacs,\n\n1.   Prie   le   Secrétaire      général   de   publier   la   liste   et   d'en\n     rendre compte à sa soixantedouzième session;\n";
    const [request] = reading(text).requests;
    expect(request).toMatchObject({
      addressee: { role: 'head', text: 'le Secrétaire général' },
      dueRule: { kind: 'session', at: { ordinal: 72 } },
    });
    expect(text.slice(request!.start, request!.end)).toBe(request!.quote);
  });
});

describe('the union that a commission serves', () => {
  it('is known by its masthead', () => {
    const text =
      "COMMUNAUTÉ ÉCONOMIQUE DES ÉTATS DE L'AFRIQUE DE L'OUEST\n\n1. Le Conseil a demandé à la Commission de compter les bacs.\n\n2. Le Conseil a exhorté le Président de la Commission à les réparer.\n";
    expect(asked(text)).toBe('requests → secretariat (narrated), urges → head (narrated) /');
  });

  it('is meant by a pronoun, and by who is charged in an article', () => {
    const text =
      "RÈGLEMENT C/REG.41/6/34\n\nLe Conseil des bacs,\n\nArticle 1 : Le Conseil instruit la Commission de compter les bacs et lui demande d'en publier la liste.\n\nArticle 2 : La Commission est chargée du suivi de la liste.\n";
    expect(asked(text)).toBe('instructs → secretariat, requests → secretariat, instructs → secretariat /');
  });
});

describe('a verb alone above a French list', () => {
  it('resolves what the list says, and asks whom it names though a comma ends it', () => {
    const text =
      "RÉSOLUTION 4\n\nL'Assemblée des bacs,\n\nDÉCIDE DE\n\n1. Approuver la liste.\n\n2. Charger la Directrice générale de la publier.\n\nRÉSOLUTION 5\n\nL'Assemblée des bacs\n\ndécide\n\n1 d'approuver la carte;\n\n2 de la graver,\n\ncharge la Directrice générale, avec le concours des passeurs,\n\n1 de publier la carte;\n\n2 d'en rendre compte chaque année.\n";
    expect(asked(text)).toBe('instructs → head (narrated), instructs → head /');
    expect(reading(text).requests[1]).toMatchObject({ recurrence: 'annual', asks: { length: 2 } });
  });
});

describe('a French verb over a list of those who are asked', () => {
  it.each<[text: string, found: string]>([
    [
      'PRIE :\n\n1. le Secrétaire général de publier la liste;\n\n2. les membres de la lire.',
      'requests → head / requests → member-states',
    ],
    [
      'DEMANDE :\n\n- aux membres de lire la liste;\n- au secrétariat de la publier.',
      'requests → secretariat / requests → member-states',
    ],
    [
      'RECOMMANDE\n\n1. Que les membres lisent la liste.\n\n2. Que le Directeur général publie la liste.',
      'recommends → head / recommends → member-states',
    ],
    [
      'A invité :\n\na) les membres à lire la liste;\n\nb) la Secrétaire générale à la publier.',
      'invites → head (narrated) / invites → member-states (narrated)',
    ],
    [
      'Le Conseil prie :\n\na) Le rapport annuel est publié par le secrétariat.\n\nb) Le Secrétaire général a demandé un bac.',
      '/',
    ],
  ])('%s', (text, found) => {
    expect(asked(`Le Conseil des bacs,\n\n${text}\n`.replaceAll('membres', 'États membres'))).toBe(found);
  });
});

describe('the habits of other French drafters', () => {
  it.each<[text: string, found: string]>([
    [
      "Le Conseil des bacs,\n\nDÉCIDE :\n\n1°) d'approuver la liste ;\n\n2°) de charger le Secrétaire général de la publier.",
      'instructs → head (narrated) /',
    ],
    [
      'Le Conseil des bacs,\n\n1/ Approuve la liste ;\n2/ Charge le Secrétaire général de la publier ;',
      'instructs → head /',
    ],
    [
      'I. Le Conseil des bacs approuve la liste.\n\nII. Le Conseil charge le Secrétaire général de la publier.',
      'instructs → head /',
    ],
    [
      'Le Conseil des bacs demanda au Secrétaire général de publier la liste et chargea le secrétariat de la graver.',
      'requests → head (narrated), instructs → secretariat (narrated) /',
    ],
    ['Les ministres ont chargé le Secrétaire général de publier la liste.', 'instructs → head (narrated) /'],
    ['Nous, ministres des bacs, chargeons le Secrétaire général de publier la liste.', 'instructs → head /'],
    ['Nous saluons la liste et demandons au secrétariat de la publier.', 'requests → secretariat /'],
    [
      'Décision : Le Conseil des bacs approuve la liste et prie le Secrétaire général de la publier.',
      'requests → head /',
    ],
    [
      'Le Conseil, ayant examiné la note, prend acte de la liste et demande au secrétariat de la publier.',
      'requests → secretariat /',
    ],
  ])('%s', (text, found) => {
    expect(asked(`${text}\n`)).toBe(found);
  });
});

describe('a head who is first named with the organization', () => {
  it('is the same where the name is left out', () => {
    const text =
      "L'Assemblée des bacs,\n\n1. Invite le Secrétaire général de la Ligue des Bacs à publier la liste;\n\n2. Demande au Secrétaire général de la lire.\n";
    expect(asked(text)).toBe('invites → head, requests → head /');
  });
});

describe('a French body that a report calls by letters', () => {
  it('asks by them, also where small words stand in its name', () => {
    const text =
      "Rapport du Comité des marées\n\n1. Le Comité des marées (CDM), saisi du document CDM/C.9, demande au secrétariat de le réviser.\n\n2. Le CDM est convenu d'inviter le secrétariat à le publier.\n\n3. L'Union des passeurs (UDP) demande au secrétariat de l'imprimer.\n";
    expect(asked(text)).toBe('requests → secretariat, invites → secretariat (narrated) /');
  });
});
