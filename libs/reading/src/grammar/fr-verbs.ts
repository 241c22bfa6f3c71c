import type { RequestGrammar } from './grammar.js';

/** Operative verbs: present, past participle without its ending, infinitive; the first names the verb. */
const VERBS: readonly (readonly [name: string, present: string, past: string, base: string])[] = [
  ['requests', 'prie', 'prié', 'prier'],
  ['requests', 'demande', 'demandé', 'demander'],
  ['requests', 'sollicite', 'sollicité', 'solliciter'],
  ['invites', 'invite', 'invité', 'inviter'],
  ['encourages', 'encourage', 'encouragé', 'encourager'],
  ['urges', 'exhorte', 'exhorté', 'exhorter'],
  ['urges', 'presse', 'pressé', 'presser'],
  ['calls upon', 'engage', 'engagé', 'engager'],
  ['calls upon', 'appelle', 'appelé', 'appeler'],
  ['calls upon', 'lance un appel', 'lancé un appel', 'lancer un appel'],
  ['calls upon', 'fait appel', 'fait appel', 'faire appel'],
  ['instructs', 'charge', 'chargé', 'charger'],
  ['instructs', 'enjoint', 'enjoint', 'enjoindre'],
  ['instructs', 'donne pour instruction', 'donné pour instruction', 'donner pour instruction'],
  ['instructs', 'donne instruction', 'donné instruction', 'donner instruction'],
  ['instructs', 'donne mission', 'donné mission', 'donner mission'],
  ['instructs', 'donne mandat', 'donné mandat', 'donner mandat'],
  ['instructs', 'mandate', 'mandaté', 'mandater'],
  ['instructs', 'confie', 'confié', 'confier'],
  ['instructs', 'instruit', 'instruit', 'instruire'],
  ['requests', 'souhaite', 'souhaité', 'souhaiter'],
  ['requests', 'souhaiterait', 'souhaité', 'souhaiter'],
  ['recommends', 'recommande', 'recommandé', 'recommander'],
  ['decides', 'décide', 'décidé', 'décider'],
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
  };
  return [irregular[verb] ?? `${verb}nt`, ...rest].join(' ');
}

type Form = NonNullable<ReturnType<RequestGrammar['readVerb']>>;
/** Every form of the verbs of asking. */
export const FORMS = new Map<string, Form>(
  VERBS.flatMap(([name, present, past, base]): [string, Form][] => [
    [base, { name, tense: 'bare' }],
    ...['', 'e', 's', 'es'].map((ending): [string, Form] => [past + ending, { name, tense: 'past' }]),
    ...[present, theirForm(present), ourForm(present), `nous ${ourForm(present)}`].map(
      (form): [string, Form] => [form, { name, tense: 'present' }],
    ),
  ]),
);
const longest = (forms: readonly string[]): string =>
  [...forms].sort((one, other) => other.length - one.length).join('|');
/** Who wishes asks nobody, unless it is wished that somebody act. */
const WISH = "(?<=souhait[a-zé]{1,7})(?=(?: [a-zéà]+){0,3} qu(?:e |'))|(?<!souhait[a-zé]{1,7})";
/** Any of them, as a regular expression source. */
export const FORM = `(?:${longest([...FORMS.keys()])})(?:${WISH})`;
