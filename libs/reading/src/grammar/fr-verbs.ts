import { anyOf } from './any-of.js';
import type { RequestGrammar } from './grammar.js';

/** Operative verbs: present, past participle without its ending, infinitive; the first names the verb. */
const VERBS: readonly (readonly [name: string, present: string, past: string, base: string])[] = [
  ['requests', 'prie', 'prié', 'prier'],
  ['requests', 'demande', 'demandé', 'demander'],
  ['requests', 'sollicite', 'sollicité', 'solliciter'],
  ['invites', 'invite', 'invité', 'inviter'],
  ['requests', 'requiert', 'requis', 'requérir'],
  ['encourages', 'encourage', 'encouragé', 'encourager'],
  ['encourages', 'incite', 'incité', 'inciter'],
  ['urges', 'exhorte', 'exhorté', 'exhorter'],
  ['urges', 'presse', 'pressé', 'presser'],
  ['calls upon', 'engage', 'engagé', 'engager'],
  ['calls upon', 'appelle', 'appelé', 'appeler'],
  ['calls upon', 'en appelle', 'en appelé', 'en appeler'],
  ['calls upon', 'lance un appel', 'lancé un appel', 'lancer un appel'],
  ['calls upon', 'fait appel', 'fait appel', 'faire appel'],
  ['instructs', 'charge', 'chargé', 'charger'],
  ['instructs', 'ordonne', 'ordonné', 'ordonner'],
  ['instructs', 'enjoint', 'enjoint', 'enjoindre'],
  ['instructs', 'donne pour instruction', 'donné pour instruction', 'donner pour instruction'],
  ['instructs', 'donne instruction', 'donné instruction', 'donner instruction'],
  ['instructs', 'donne des instructions', 'donné des instructions', 'donner des instructions'],
  ['instructs', 'donne pour mandat', 'donné pour mandat', 'donner pour mandat'],
  ['instructs', 'donne pour mission', 'donné pour mission', 'donner pour mission'],
  ['instructs', 'donne mission', 'donné mission', 'donner mission'],
  ['instructs', 'donne mandat', 'donné mandat', 'donner mandat'],
  ['instructs', 'mandate', 'mandaté', 'mandater'],
  ['instructs', 'confie', 'confié', 'confier'],
  ['instructs', 'instruit', 'instruit', 'instruire'],
  ['urges', 'insiste pour', 'insisté pour', 'insister pour'],
  ['urges', 'insiste auprès', 'insisté auprès', 'insister auprès'],
  ['recommends', 'recommande', 'recommandé', 'recommander'],
  ['decides', 'décide', 'décidé', 'décider'],
];
/** Who wishes asks nobody, unless it is wished that somebody act. */
const WISHES = [
  ...['souhaite', 'souhaitent', 'souhaitons', 'souhaiterait', 'souhaité', 'souhaiter'],
  ...['exprime', 'exprimé', 'exprimer', 'émet', 'émis', 'émettre'].flatMap((verb) => [
    `${verb} le souhait`,
    `${verb} le vœu`,
    `${verb} le voeu`,
  ]),
];
/** "Tout en priant": a gerund asks as the verb before it does. */
const GERUNDS: readonly (readonly [form: string, name: string])[] = [
  ['priant', 'requests'],
  ['demandant', 'requests'],
  ['invitant', 'invites'],
  ['encourageant', 'encourages'],
  ['exhortant', 'urges'],
  ['engageant', 'calls upon'],
  ['chargeant', 'instructs'],
  ['recommandant', 'recommends'],
];
/** "demande" → "demandons": ministers who declare speak of themselves. */
function ourForm(present: string): string {
  const [verb = '', ...rest] = present.split(' ');
  const irregular: Readonly<Record<string, string>> = {
    appelle: 'appelons',
    enjoint: 'enjoignons',
    fait: 'faisons',
    instruit: 'instruisons',
    lance: 'lançons',
    requiert: 'requérons',
  };
  const ours = irregular[verb] ?? (verb.endsWith('ge') ? `${verb}ons` : verb.replace(/e$/, 'ons'));
  return [ours, ...rest].join(' ');
}

/** "demande" → "demandent": the Parties act in the plural. */
function theirForm(present: string): string {
  const [verb = '', ...rest] = present.split(' ');
  const irregular: Readonly<Record<string, string>> = {
    enjoint: 'enjoignent',
    fait: 'font',
    instruit: 'instruisent',
    requiert: 'requièrent',
  };
  return [irregular[verb] ?? `${verb}nt`, ...rest].join(' ');
}

/** "demander" → "demanda": older reports tell in the simple past. */
function toldForms(base: string): string[] {
  const [verb = '', ...rest] = base.split(' ');
  if (!verb.endsWith('er')) return [];
  const stem = verb.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return [`${soft}a`, `${stem}èrent`].map((form) => [form, ...rest].join(' '));
}

type Form = NonNullable<ReturnType<RequestGrammar['readVerb']>>;
/** Every form of the verbs of asking. */
export const FORMS = new Map<string, Form>([
  ...VERBS.flatMap(([name, present, past, base]): [string, Form][] => [
    [base, { name, tense: 'bare' }],
    ...toldForms(base).map((form): [string, Form] => [form, { name, tense: 'past' }]),
    ...['', 'e', 's', 'es'].map((ending): [string, Form] => [past + ending, { name, tense: 'past' }]),
    ...[present, theirForm(present), ourForm(present), `nous ${ourForm(present)}`].map(
      (form): [string, Form] => [form, { name, tense: 'present' }],
    ),
  ]),
  ...WISHES.map((form): [string, Form] => [
    form,
    { name: 'requests', tense: tenseOfWish(form), isWish: true },
  ]),
  ...GERUNDS.map(([form, name]): [string, Form] => [form, { name, tense: 'present' }]),
]);

function tenseOfWish(form: string): Form['tense'] {
  const [verb = ''] = form.split(' ');
  return /[ei]r$|re$/.test(verb) ? 'bare' : /(?:é|is)$/.test(verb) ? 'past' : 'present';
}

const wishes = new Set(WISHES);
const gerunds = new Set(GERUNDS.map(([form]) => form));
const asking = [...FORMS.keys()].filter((form) => !wishes.has(form) && !gerunds.has(form));
/** Any of them, as a regular expression source. */
export const FORM = `(?:${anyOf(asking)}|(?:${anyOf(WISHES)})(?=(?: [a-zéà]+){0,3} qu(?:e |'))|(?<=(?<![A-Za-zÀ-ÿ])en )(?:${anyOf([...gerunds])}))`;
