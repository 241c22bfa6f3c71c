import { anyOf } from './any-of.js';
import type { RequestGrammar } from './grammar.js';

/** Operative verbs: present, preterite, participle, infinitive; the first names the verb. */
const VERBS: readonly (readonly [
  name: string,
  present: string,
  past: string,
  perfect: string,
  base: string,
])[] = [
  ['requests', 'pide', 'pidió', 'pedido', 'pedir'],
  ['requests', 'solicita', 'solicitó', 'solicitado', 'solicitar'],
  ['requests', 'ruega', 'rogó', 'rogado', 'rogar'],
  ['invites', 'invita', 'invitó', 'invitado', 'invitar'],
  ['encourages', 'alienta', 'alentó', 'alentado', 'alentar'],
  ['encourages', 'anima', 'animó', 'animado', 'animar'],
  ['urges', 'insta', 'instó', 'instado', 'instar'],
  ['urges', 'urge', 'urgió', 'urgido', 'urgir'],
  ['calls upon', 'exhorta', 'exhortó', 'exhortado', 'exhortar'],
  [
    'calls upon',
    'hace un llamamiento',
    'hizo un llamamiento',
    'hecho un llamamiento',
    'hacer un llamamiento',
  ],
  ['calls upon', 'hace un llamado', 'hizo un llamado', 'hecho un llamado', 'hacer un llamado'],
  ['instructs', 'encarga', 'encargó', 'encargado', 'encargar'],
  ['instructs', 'encomienda', 'encomendó', 'encomendado', 'encomendar'],
  ['instructs', 'instruye', 'instruyó', 'instruido', 'instruir'],
  ['instructs', 'da instrucciones', 'dio instrucciones', 'dado instrucciones', 'dar instrucciones'],
  [
    'instructs',
    'imparte instrucciones',
    'impartió instrucciones',
    'impartido instrucciones',
    'impartir instrucciones',
  ],
  ['instructs', 'gira instrucciones', 'giró instrucciones', 'girado instrucciones', 'girar instrucciones'],
  ['instructs', 'comisiona', 'comisionó', 'comisionado', 'comisionar'],
  ['directs', 'ordena', 'ordenó', 'ordenado', 'ordenar'],
  ['requests', 'recaba', 'recabó', 'recabado', 'recabar'],
  ['urges', 'apremia', 'apremió', 'apremiado', 'apremiar'],
  ['calls upon', 'llama', 'llamó', 'llamado', 'llamar'],
  ['encourages', 'estimula', 'estimuló', 'estimulado', 'estimular'],
  ['requests', 'requiere', 'requirió', 'requerido', 'requerir'],
  ['instructs', 'dispone', 'dispuso', 'dispuesto', 'disponer'],
  ['instructs', 'da mandato', 'dio mandato', 'dado mandato', 'dar mandato'],
  ['instructs', 'otorga mandato', 'otorgó mandato', 'otorgado mandato', 'otorgar mandato'],
  ['instructs', 'mandata', 'mandató', 'mandatado', 'mandatar'],
  ['instructs', 'confía', 'confió', 'confiado', 'confiar'],
  ['recommends', 'recomienda', 'recomendó', 'recomendado', 'recomendar'],
  ['decides', 'decide', 'decidió', 'decidido', 'decidir'],
];
/** "Pedimos": ministers who declare speak of themselves; "instándolo a": joined to the act before. Of the infinitive. */
const MORE_FORMS: Readonly<Record<string, readonly [ours: string, gerund: string]>> = {
  pedir: ['pedimos', 'pidiéndo'],
  rogar: ['rogamos', 'rogándo'],
};
function moreForms(base: string): readonly [ours: string, gerund: string] {
  const [verb = '', ...rest] = base.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  if (base === 'hacer un llamamiento' || base === 'hacer un llamado')
    return [`hacemos${tail}`, `haciéndo${tail}`];
  return (
    MORE_FORMS[base] ?? [
      verb.replace(/r$/, 'mos') + tail,
      verb.replace(/ar$/, 'ándo').replace(/ir$/, 'iéndo'),
    ]
  );
}

/** "Solicitando": what an act before it is joined with. */
function gerund(base: string): string {
  return moreForms(base)[1].replace('ándo', 'ando').replace('iéndo', 'iendo');
}

/** "pide" → "piden": the Parties act in the plural. */
function theirForm(present: string): string {
  return present.replace(/^\S+/, '$&n');
}

/** "pidió" → "pidieron", "instruyó" → "instruyeron". */
function theirPast(past: string): string {
  if (/^(?:dio|hizo|dispuso)/.test(past))
    return past
      .replace(/^dio/, 'dieron')
      .replace(/^hizo/, 'hicieron')
      .replace(/^dispuso/, 'dispusieron');
  return past.replace(/^(\S+?)(i?)ó/, (_all, stem: string, i: string) =>
    i || stem.endsWith('y') ? `${stem}${i}eron` : `${stem}aron`,
  );
}

/** "Solicítase", "Solicítese": what is asked asks itself. By the infinitive. */
const SELF_FORMS: Readonly<Record<string, readonly string[]>> = {
  pedir: ['pídese', 'pídase'],
  solicitar: ['solicítase', 'solicítese'],
  rogar: ['ruégase', 'ruéguese'],
  invitar: ['invítase', 'invítese'],
  alentar: ['aliéntase', 'aliéntese'],
  instar: ['ínstase', 'ínstese'],
  exhortar: ['exhórtase', 'exhórtese'],
  encargar: ['encárgase', 'encárguese'],
  encomendar: ['encomiéndase', 'encomiéndese'],
  instruir: ['instrúyese', 'instrúyase'],
  ordenar: ['ordénase', 'ordénese'],
  requerir: ['requiérese', 'requiérase'],
  disponer: ['dispónese', 'dispóngase'],
  mandatar: ['mandátase', 'mandátese'],
  comisionar: ['comisiónase', 'comisiónese'],
  recomendar: ['recomiéndase', 'recomiéndese'],
};
/** Those forms, as a source. */
export const SELF_FORM = Object.values(SELF_FORMS).flat().join('|');

type Form = NonNullable<ReturnType<RequestGrammar['readVerb']>>;
/** Every form of every verb, small, with what it says. */
export const VERB_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>(
  VERBS.flatMap(([name, present, past, perfect, base]): [string, Form][] => [
    [base, { name, tense: 'bare' }],
    ...[...moreForms(base), gerund(base), ...(SELF_FORMS[base] ?? [])].map((form): [string, Form] => [
      form,
      { name, tense: 'present' },
    ]),
    [perfect, { name, tense: 'past' }],
    [perfect.replace(/o$/, 'a'), { name, tense: 'past' }],
    [past, { name, tense: 'past' }],
    [theirPast(past), { name, tense: 'past', isTheirs: true }],
    [present, { name, tense: 'present' }],
    [theirForm(present), { name, tense: 'present' }],
  ]),
);
/** Forms that stand by themselves, as a source, longest first. */
export const PLAIN_FORM = anyOf(
  VERBS.flatMap(([, present, past, , base]) => [
    ...[present, theirForm(present), past, theirPast(past), base],
    ...moreForms(base),
    ...[gerund(base), ...(SELF_FORMS[base] ?? [])],
  ]),
);
/** Participles, which an auxiliary stands before. */
export const PERFECT_FORM = anyOf(VERBS.map(([, , , perfect]) => perfect));
