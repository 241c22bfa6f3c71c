import { TO } from './ru-words.js';

/** Operative verbs of Russian: present, past without ending, infinitive, passive; the first names the verb. */
interface Verb {
  readonly name: string;
  readonly present: string;
  readonly past: string;
  readonly infinitive: string;
  readonly passive?: string;
}

const STRONGLY = '(?:настоятельно|настойчиво|убедительно)';
const ITS_REQUEST =
  '(?:(?:свою|содержащуюся [^,;]{3,60}) просьбу(?:, (?:обращ[её]нную|адресованную))?|(?:обращ[её]нную|адресованную)(?= к [^;.]{3,120}? просьбу))';
/** What is asked of whom stands between the verb and its noun. */
const WITH_REQUEST = '(?= к [^;.]{3,120}? с (?:[а-яё]{4,20}ой )?просьбой)';
const WITH_ORDER = '(?= (?:[А-ЯЁ]|секретариату)[^;.,]{3,90}? (?:указание|поручение) )';
/** Longer ones first: the adverb changes the verb. */
const VERBS: readonly Verb[] = [
  {
    name: 'urges',
    present: `${STRONGLY} (?:призыва[её]т|просит|призывают|просят)`,
    past: `${STRONGLY} (?:призвал|просил|призывал|попросил)`,
    infinitive: `${STRONGLY} (?:призвать|просить|попросить)`,
    passive: `${STRONGLY} (?:предложено|предлагается)`,
  },
  {
    name: 'requests again',
    present: `(?:подтвержда[её]т|повторя[её]т|возобновля[её]т) ${ITS_REQUEST}`,
    past: `(?:подтвердил|повторил|возобновил)[аои]? ${ITS_REQUEST}`,
    infinitive: '(?:подтвердить|повторить) свою просьбу',
  },
  {
    name: 'calls upon',
    present: '(?:повторя[её]т|подтвержда[её]т) свой призыв',
    past: '(?:повторил|подтвердил)[аои]? свой призыв',
    infinitive: '(?:повторить|подтвердить) свой призыв',
  },
  {
    name: 'requests',
    present: `обраща(?:ется|ются)${WITH_REQUEST}|обраща(?:ется|ются) с просьбой`,
    past: `обратил(?:ся|ась|ось|ись)${WITH_REQUEST}|обратил(?:ся|ась|ось|ись) с просьбой`,
    infinitive: `обратиться${WITH_REQUEST}|обратиться с просьбой`,
    passive: '(?:обращена|адресована|направлена|высказана) просьба',
  },
  {
    name: 'calls upon',
    present: 'обраща(?:ется|ются) к(?= [^;.]{3,120}? с призывом)|обраща(?:ется|ются) с призывом',
    past: 'обратил(?:ся|ась|ось|ись) к(?= [^;.]{3,120}? с призывом)|обратил(?:ся|ась|ось|ись) с призывом',
    infinitive: 'обратиться к(?= [^;.]{3,120}? с призывом)',
  },
  {
    name: 'instructs',
    present: `да[её]т (?:указание|поручение)|да[её]т${WITH_ORDER}`,
    past: `дал[аои]? (?:указание|поручение)|дал[аои]?${WITH_ORDER}`,
    infinitive: 'дать (?:указание|поручение)',
    passive: '(?:дано|даны) (?:указани|поручени)[ея]',
  },
  {
    name: 'requests',
    present: '(?:высказыва|выража)(?:ет|ют) (?:просьбу|пожелание)',
    past: '(?:высказал|выразил)[аои]? (?:просьбу|пожелание)',
    infinitive: '(?:высказать|выразить) (?:просьбу|пожелание)',
  },
  { name: 'requests', present: 'прос(?:ит|ят|им)', past: '(?:по)?просил', infinitive: '(?:по)?просить' },
  { name: 'calls upon', present: 'призыва(?:ет|ют|ем)', past: 'призвал|призывал', infinitive: 'призвать' },
  {
    name: 'invites',
    present: 'предлага(?:ет|ют|ем)',
    past: 'предложил|предлагал',
    infinitive: 'предложить',
    passive: 'предложено|предлагается|предлагалось',
  },
  { name: 'invites', present: 'приглаша(?:ет|ют|ем)', past: 'пригласил|приглашал', infinitive: 'пригласить' },
  {
    name: 'recommends',
    present: `(?:${STRONGLY} )?рекоменду(?:ет|ют|ем)`,
    past: `(?:${STRONGLY} )?(?:по)?рекомендовал`,
    infinitive: `(?:${STRONGLY} )?(?:по)?рекомендовать`,
    passive: `(?:${STRONGLY} )?(?:рекомендовано|рекомендуется|рекомендовалось)`,
  },
  {
    name: 'instructs',
    present: 'поруча(?:ет|ют|ем)',
    past: 'поручил|поручал',
    infinitive: 'поручить',
    passive: 'поручено|поручается|поручалось|предписано|предписывается',
  },
  {
    name: 'instructs',
    present: 'возлага(?:ет|ют)(?= на )',
    past: 'возложил',
    infinitive: 'возложить(?= на |$)',
    passive: 'возлагается',
  },
  { name: 'instructs', present: 'предписыва(?:ет|ют)', past: 'предписал', infinitive: 'предписать' },
  {
    name: 'encourages',
    present: 'поощря(?:ет|ют|ем)|побужда(?:ет|ют|ем)',
    past: 'поощрил|поощрял|побуждал',
    infinitive: 'поощрить|поощрять',
  },
  {
    name: 'decides',
    present: 'постановля(?:ет|ют)|реша(?:ет|ют)',
    past: 'постановил|решил',
    infinitive: '(?!)',
  },
];
const PAST_END = '(?:а|о|и)?';
const GIVEN: readonly (readonly [pattern: RegExp, name: string, tense: VerbForm['tense']])[] = VERBS.flatMap(
  ({ name, present, past, infinitive, passive }) =>
    [
      [present, 'present'],
      [/^(?:обрат|\(\?:под|\(\?:повт|дал|\(\?:выс)/.test(past) ? past : `(?:${past})${PAST_END}`, 'past'],
      // "постановил просить": what was decided is to ask
      [infinitive, 'bare'],
      [passive ? `(?:(?:был[аои]?|будет) )?(?:${passive})` : '(?!)', 'past'],
    ].map(([source, tense]) => [matched(source!), name, tense] as const),
) as (readonly [RegExp, string, VerbForm['tense']])[];

/** What was only looked ahead at is no part of the match. */
function matched(source: string): RegExp {
  return new RegExp(`^(?:${source.replace(/\(\?=(?:[^()]|\([^()]*\))*\)/g, '')})$`, 'i');
}

const FINITE = VERBS.flatMap(({ present, past }) => [
  present,
  /^(?:обрат|\(\?:под|\(\?:повт|дал|\(\?:выс)/.test(past) ? past : `(?:${past})${PAST_END}`,
]).join('|');
export const DECIDED =
  '(?<!(?:не|ни) )(?:постанов(?:ил[аои]?|ляет)|реш(?:ил[аои]?|ает)|прин(?:ял[аои]?|имает) решение|сч[её]л[аои]? (?:целесообразным|необходимым|нужным|возможным)|счита(?:ет|ют) (?:целесообразным|необходимым)|договорил(?:ся|ась|ись|ось)|согласил(?:ся|ась|ись|ось)|[Бб]ыло (?:решено|постановлено|условлено|согласовано))';
const INFINITIVES = VERBS.map(({ infinitive }) => infinitive).join('|');

export const PASSIVE_VERB = VERBS.flatMap(({ passive }) => passive ?? []).join('|');

/** A verb of asking in a finite form, in the passive after "было", or its infinitive after "постановил". */
export const ASKING = `${FINITE}|(?<=[Бб]ыл[ао] (?:(?:также|далее|вновь) )?|[Бб]удет )(?:${PASSIVE_VERB})|(?<=${DECIDED}(?: также| далее| вновь)? )(?:${INFINITIVES})|(?<=^["«(]?|[а-яё)] (?:и|а также) )(?:${INFINITIVES})`;
/** What a body may be asked to do in its turn. */
export const ASKING_IN_TURN = `(?:${INFINITIVES}|(?:по)?просила|просил|предложила|предложил|призвала|призвал|поручила|поручил)`;

export const MARKERS =
  'также|далее|вновь|ещё раз|еще раз|снова|кроме того|помимо этого|дополнительно|особо|решительно';
/** What may stand at the head of an operative paragraph before its verb. */
const LEAD = `(?:(?:${MARKERS}|с удовлетворением|с признательностью|с озабоченностью|настоятельно|глубоко|высоко|полностью|самым решительным образом),? ){0,2}`;

/** Other operative acts, present and past without the ending. */
const ACTS =
  'приветству(?:ет|ют)|приветствовал|отмеча(?:ет|ют)|отметил|принима(?:ет|ют) к сведению|принял[аои]? к сведению|подч[её]ркива(?:ет|ют)|подчеркнул|подтвержда(?:ет|ют)|подтвердил|призна(?:[её]т|ют)|признал|выража(?:ет|ют)|выразил|постановля(?:ет|ют)|постановил|утвержда(?:ет|ют)|утвердил|одобря(?:ет|ют)|одобрил|осужда(?:ет|ют)|осудил|заявля(?:ет|ют)|заявил|воздает должное|воздал|напомина(?:ет|ют)|напомнил|с (?:[а-яё]+ )?[а-яё]+(?:ем|остью) (?:отмеча(?:ет|ют)|принима(?:ет|ют)|отметил|принял|ожидает|ожидал)|благодарит|поблагодарил|высоко оценива(?:ет|ют)|высоко оценил|вновь (?:заявляет|подтверждает|заявил|подтвердил)';
const MORE_ACTS =
  'принима(?:ет|ют)|принял|поддержива(?:ет|ют)|поддержал|уполномочива(?:ет|ют)|уполномочил|провозглаша(?:ет|ют)|учрежда(?:ет|ют)|учредил|избира(?:ет|ют)|избрал|назначает|назначил|рассмотрел|обсудил|заслушал|соглаша(?:ется|ются)|согласил(?:ся|ась|ись)|реша(?:ет|ют)|решил|сожале(?:ет|ют)|созда[её]т|ссылается|обраща(?:ет|ют) внимание|с нетерпением ожида(?:ет|ют)|ожида(?:ет|ют)|надеется|воздает|продлевает|объявляет|санкционирует|санкционировал|отверга(?:ет|ют)|требу(?:ет|ют)|намерен|считает|особо отмечает|указывает|указал|сохраня(?:ет|ют)|пересматривает|просматривает|препровождает|вводит|устанавливает|определяет|поздравля(?:ет|ют)';
export const ACT = `(?:${ACTS})[аои]?${TO}`;
export const ANY_ACT = `(?:${ACTS}|${MORE_ACTS}|${FINITE})[аои]?${TO}`;
export const OPERATIVE_START = `(?:${LEAD}(?:в этой связи |с этой целью )?(?:${ACTS}|${MORE_ACTS}|${FINITE})${TO})`;

const GERUND =
  '(?:ссылаясь|напоминая|отмечая|признавая|учитывая|рассмотрев|изучив|выражая|будучи|памятуя|руководствуясь|приняв|принимая|подтверждая|подч[её]ркивая|приветствуя|сознавая|осознавая|стремясь|исходя|действуя|заявляя|полагая|считая|вновь|заслушав|обсудив|желая|преисполненн[а-яё]+|обеспокоенн[а-яё]+|встревоженн[а-яё]+|озабоченн[а-яё]+|убежденн[а-яё]+|воодушевленн[а-яё]+|осуждая|поддерживая|одобряя|ожидая|надеясь|опираясь|имея|проведя|получив|оценивая|воздавая|сожалея|указывая|подтвердив|испытывая|вспоминая|констатируя|основываясь|руководимая|в соответствии|во исполнение|учтя)';
/** A paragraph that gives reasons and does not yet ask. */
export const PREAMBLE_START = `(?:(?!(?:${LEAD})(?:${ACTS}|${MORE_ACTS}|${FINITE})${TO})(?:(?:также|далее|особо|вновь|глубоко|с [а-яё]+(?:ем|ой|ью)(?: и [а-яё]+)?|серь[её]зно|будучи|кроме того,?|полностью|должным образом|высоко) ){0,2}${GERUND}${TO})`;

export interface VerbForm {
  readonly name: string;
  readonly tense: 'present' | 'past' | 'bare';
}

/** The English name and the tense of a verb as ASKING matched it. */
export function readVerb(verb: string): VerbForm | null {
  const plain = verb.toLowerCase();
  if (/^обратил|^обратить|^обраща/.test(plain)) {
    const name = / к$|призыв/.test(plain) ? 'calls upon' : 'requests';
    return { name, tense: /^обраща/.test(plain) ? 'present' : 'past' };
  }
  for (const [pattern, name, tense] of GIVEN) if (pattern.test(plain)) return { name, tense };
  return null;
}
