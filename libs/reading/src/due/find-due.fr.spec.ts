import { describe, expect, it } from '@jest/globals';
import type { DueRule } from '../due-rule.js';
import { read } from '../read.js';
import type { Request } from '../reading.js';

/** The first request to the head in one made decision of a Board whose sessions are named by year and ordinal. */
function asked(ask: string): Request | undefined {
  const text = `Le Conseil exécutif,\n\nRappelant la première session de 2031 du Conseil exécutif et la quatrième session de la Conférence générale,\n\n1. Prie la Directrice générale ${ask}.\n`;
  const result = read(text, { lang: 'fr' });
  return result.ok ? result.reading.requests[0] : undefined;
}

const BOARD = 'executive-board';
const CONFERENCE = 'general-conference';
const fifth: DueRule = { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } };

describe('when a French request is due', () => {
  it.each<[ask: string, rule: DueRule | null]>([
    ['de publier la liste des bacs', null],
    ['de faire rapport au Conseil exécutif sur les bacs', { kind: 'none', body: BOARD }],
    [
      'de faire rapport au Conseil exécutif à sa deuxième session de 2032',
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 2 } },
    ],
    ['de présenter un plan à la Conférence générale à sa cinquième session', fifth],
    ['de présenter un plan à la Conférence générale, lors de sa 5e session', fifth],
    [
      'de lui soumettre une note à sa prochaine session',
      { kind: 'session', at: { body: BOARD, next: true } },
    ],
    [
      "de lui soumettre une note à l'une de ses prochaines sessions",
      { kind: 'session', at: { body: BOARD, next: true } },
    ],
    [
      "d'établir une note à l'intention de sa troisième session de 2032",
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 3 } },
    ],
    [
      'de soumettre une note à la prochaine Conférence générale',
      { kind: 'session', at: { body: CONFERENCE, next: true } },
    ],
    [
      'de lui soumettre une note à sa session annuelle de 2033',
      { kind: 'session', at: { body: BOARD, year: 2033, name: 'annual' } },
    ],
    [
      'de la soumettre à la Conférence générale à la reprise de sa cinquième session',
      { ...fifth, segment: { kind: 'resumed' } },
    ],
    ["d'informer le Conseil des vacances de poste à chaque session", { kind: 'each-session', body: BOARD }],
    [
      "d'informer le Conseil, à chacune de ses sessions ordinaires, à compter de la première session de 2032, des vacances de poste",
      { kind: 'each-session', body: BOARD, only: 'regular', from: { body: BOARD, year: 2032, ordinal: 1 } },
    ],
    [
      'de faire rapport au Conseil à sa deuxième ou à sa troisième session de chaque année',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [2, 3], choose: 'one' },
    ],
    [
      'de faire rapport au Conseil à sa première session de chaque année',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [1], choose: 'all' },
    ],
    [
      'de la soumettre au Conseil à sa dernière session de 2032',
      { kind: 'last-of-year', body: BOARD, year: 2032 },
    ],
    [
      'de faire rapport à la Conférence générale à sa cinquième session, puis tous les deux ans par la suite',
      { kind: 'interval', every: 'P2Y', body: CONFERENCE, first: fifth },
    ],
    [
      "de faire rapport dans un délai de 15 jours à compter de la date de l'adoption de la présente décision, puis tous les 60 jours",
      { kind: 'interval', every: 'P60D', first: { kind: 'date', within: 'P15D', of: 'adoption' } },
    ],
    ['de faire rapport tous les ans au Conseil exécutif', { kind: 'interval', every: 'P1Y', body: BOARD }],
    ['de présenter un rapport tous les six mois', { kind: 'interval', every: 'P6M' }],
    ['de présenter un rapport trimestriel', { kind: 'interval', every: 'P3M' }],
    ['de soumettre une liste au plus tard le 30 juin 2032', { kind: 'date', by: '2032-06-30' }],
    ['de soumettre une liste avant le 1er juillet 2032', { kind: 'date', by: '2032-07-01' }],
    ["de soumettre une liste d'ici à la fin de 2032", { kind: 'date', by: '2032-12-31' }],
    ["de soumettre une liste d'ici fin février 2032", { kind: 'date', by: '2032-02-29' }],
    ['de soumettre une liste dans les 90 jours', { kind: 'date', within: 'P90D', of: 'unstated' }],
    [
      "de soumettre à la Conférence générale, à sa cinquième session, par l'intermédiaire du Conseil exécutif, un rapport",
      { kind: 'hops', via: { kind: 'preceding', body: BOARD, before: fifth }, then: fifth },
    ],
    [
      'de distribuer le plan au moins huit semaines avant la cinquième session de la Conférence générale',
      { ...fifth, relation: 'before', lead: 'P8W' } as DueRule,
    ],
    [
      'de décrire les retards dans son prochain rapport',
      { kind: 'with', text: 'dans son prochain rapport', times: 'next' },
    ],
    [
      'de décrire les retards dans ses rapports périodiques',
      { kind: 'with', text: 'dans ses rapports périodiques', times: 'each' },
    ],
    [
      'de tenir une foire en marge de la quatrième session de la Conférence générale',
      { kind: 'event', text: 'en marge de la quatrième session de la Conférence générale' },
    ],
    [
      "d'informer régulièrement le Conseil des retards",
      { kind: 'regularly', text: 'régulièrement', body: BOARD },
    ],
    [
      'de lui rendre compte des retards selon que de besoin',
      { kind: 'as-appropriate', text: 'selon que de besoin' },
    ],
    ['de cesser de lui présenter un rapport annuel', { kind: 'ends' }],
    ['de présenter un rapport dès que possible', { kind: 'unparsed', text: 'dès que possible' }],
    [
      "de faire rapport au Conseil jusqu'à l'achèvement des travaux",
      { kind: 'unparsed', text: "jusqu'à l'achèvement des travaux" },
    ],
    ['de faire rapport à la Conférence générale à la partie principale de sa cinquième session', fifth],
    [
      'de lui faire rapport à la première partie de la reprise de sa cinquième session',
      { kind: 'session', at: { body: BOARD, ordinal: 5 }, segment: { kind: 'resumed' } },
    ],
    [
      'de décrire les retards dans le cadre du prochain projet de budget-programme',
      { kind: 'with', text: 'dans le cadre du prochain projet de budget-programme', times: 'next' },
    ],
    ['de soumettre une liste au plus tard en février 2032', { kind: 'date', by: '2032-02-29' }],
    ["de soumettre une liste dans un délai d'un an", { kind: 'date', within: 'P1Y', of: 'unstated' }],
    ['de soumettre une liste avant ladite session', { kind: 'unparsed', text: 'avant ladite session' }],
    [
      'de soumettre une liste au premier trimestre de 2032',
      { kind: 'unparsed', text: 'au premier trimestre de 2032' },
    ],
    ["d'étudier les rapports annuels des ports", null],
    ["d'appliquer le plan adopté à la première session de 2031", null],
    ["d'examiner le rapport présenté par le Secrétariat à la première session de 2031", null],
  ])('%s', (ask, rule) => {
    expect(asked(ask)?.dueRule ?? null).toEqual(rule);
  });

  it.each<[words: string, condition: string | null]>([
    ['sous réserve de la disponibilité de ressources', 'sous réserve de la disponibilité de ressources'],
    ['sous réserve des fonds disponibles', 'sous réserve des fonds disponibles'],
    ['dans la limite des ressources existantes', 'dans la limite des ressources existantes'],
    ['si les ressources le permettent', 'si les ressources le permettent'],
    ['dans le cadre du plan', null],
    ['à partir des ressources en eau', null],
  ])('%s is a condition or none', (words, condition) => {
    expect(asked(`d'établir, ${words}, une carte`)?.condition).toBe(condition);
  });
});
