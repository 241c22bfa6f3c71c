import { COUNT, MONTH, THE } from './fr-words.js';
import type { AskGrammar, DueGrammar } from './grammar.js';
import { OPEN, SHUT, word } from './latin-letters.js';
import { LETTERED_MEETING } from './latin-numbers.js';

const DATE = `\\d{1,2}(?:er)? (?:${MONTH}) \\d{4}`;
const UNIT = 'jours?|semaines?|mois|trimestres?|ann[ée]es?|ans?';
const REPORTING =
  '(?:faire rapport|rendre compte|informer|tenir|présenter|soumettre|fournir|communiquer)[^,;.]{0,80}';
const NEED =
  "(?:selon qu'il conviendra|s'il y a lieu|le cas échéant|en tant que de besoin|selon que de besoin|selon les besoins|si nécessaire|autant que de besoin|en fonction des besoins|selon qu'il convient)";

const WITHOUT_BODY: Omit<DueGrammar, 'unread'> = {
  at: new RegExp(
    `${OPEN}(?:[àÀA]|[Aa]u|lors du|à l'intention de|lors de|pendant|durant|pour|dans|en|au cours de|par|lors d'|d'ici(?: à)?|au plus tard(?: à)?|dès|(?:lors|au cours|pendant|durant) d[ue]s? [^,;]{3,80}? de|à la (?:(?:première|deuxième|seconde|troisième|dernière) partie|partie principale) de|à l'ordre du jour(?: provisoire)? de|pendant [^,;]{3,60}? de)(?: (?:chacune|l'une) de(?: ses| leurs)?)? ?$|${OPEN}(?:à|lors de|d'ici) (?:chacune|l'une) des? ?$`,
  ),
  before: new RegExp(
    `${OPEN}(?:avant|préalablement à|en prévision de|en amont de|en vue de|en temps voulu avant|bien avant)(?: l'ouverture de| la tenue de)? $`,
  ),
  agendaSegment:
    /(?:lors|au cours|pendant|durant) (?<segment>d[ue]s? [^,;]{3,80}?) (?:de|qu'il consacrera à) $/,
  lead: new RegExp(
    `(?:(?:au moins|au plus tard|pas moins de) )?(?<count>${COUNT}) (?<unit>${UNIT})(?: au moins| au plus tard)? $`,
  ),
  from: new RegExp(
    `${OPEN}(?:à compter de|à partir de|en commençant (?:par|à|lors de)|à commencer par|dès|débutant à) $`,
  ),
  until: new RegExp(`${OPEN}jusqu'(?:à|en|au|aux) (?:la |le )?$`),
  purpose:
    /(?:afin que|afin de|pour que|de sorte que|de façon (?:à ce )?que|en vue de|de manière à|pour permettre)/,
  pastBefore: new RegExp(
    `(?<!(?:soit|soient|être|sera|seront|pour|serait) )${OPEN}(?:tenu|adopté|approuvé|pris|établi|créé|présenté|examiné|convenu|formulé|exprimé|lancé|soumis|fait|décidé|entendu|arrêté|publié|demandé|débattu|constitué)e?s?${SHUT}(?: [^,;]{0,60})? (?:à|lors de|au cours de|pendant|dans|en|par) $`,
  ),
  pastAfter: /^,? (?:qui s'est |s'étant )?tenue/,
  margins: new RegExp(
    `${OPEN}(?:en marge|à l'occasion|parallèlement|en parallèle|conjointement)(?: de| à| avec) (?:la |l')?$`,
  ),
  atAfter: null,
  marginsAfter: null,
  throughAfter: null,
  through: new RegExp(
    `(?:par l'intermédiaire|par l'entremise|par le truchement|sous couvert|par le biais|via)(?: de la | du | de l'| d'| de | le | la )$`,
  ),
  receiver: new RegExp(
    `${OPEN}(?:au |à la |à l'|aux |devant l(?:e |a |')|pour l(?:e |a |')|par l(?:e |a |')|(?:inform|sais|ten)\\w* (?:régulièrement |également |dûment )?l(?:e |a |')|à sa |à son )$`,
  ),
  transfer:
    /pr[ée]sent|soumet|rapport|rend(?:re)? compte|transm|communiqu|inform|fournir|fourni[ts]|saisi|adress|tenir|tienne|port(?:er|e) à|faire le point|expos/,
  untilCompletion: new RegExp(
    `jusqu'(?:à |en )(?:la |l'|leur |son )?(?<what>(?:achèvement|fin|conclusion|(?:pleine )?mise en (?:œuvre|oeuvre)(?: (?:complète|intégrale))?|(?:pleine )?exécution|expiration|application intégrale) d[^,;.]{2,80}?(?=[,;.]|$)|nouvel ordre)`,
  ),
  untilEvent: /(?<![A-Za-zÀ-ÿ])(?:jusqu'à ce que |tant que |aussi longtemps que )(?<what>[^,;.]{3,100})/,
  forms: [
    {
      form: 'ends',
      pattern:
        /cesser (?:de (?:lui )?(?:présenter|soumettre|faire rapport|publier|établir)|l'établissement)|mettre fin à (?:la présentation|l'établissement) de|ne plus (?:lui )?(?:présenter|soumettre|faire rapport|publier|établir)/,
    },
    {
      form: 'by-date',
      pattern: new RegExp(
        `${OPEN}(?:avant le|au plus tard le|d'ici (?:au|le)|pour le|jusqu'au|le|au) (?<date>${DATE})`,
      ),
    },
    {
      form: 'by-month-end',
      pattern: new RegExp(
        `${OPEN}(?:d'ici(?: à)?|avant|pour|au plus tard(?: à)?)(?: la)? fin (?:du mois (?:de |d')|de |d')?(?<month>${MONTH}) (?<year>20\\d{2})`,
      ),
    },
    {
      form: 'by-month-end',
      pattern: new RegExp(`${OPEN}au plus tard en (?<month>${MONTH}) (?<year>20\\d{2})`),
    },
    {
      form: 'by-year-end',
      pattern: new RegExp(
        `${OPEN}(?:d'ici(?: à)?|avant|pour|au plus tard(?: à)?)(?: la)? fin (?:de )?(?:l'année )?(?<year>20\\d{2})`,
      ),
    },
    {
      form: 'two-yearly',
      pattern: new RegExp(
        word(
          `(?:une fois )?tous les deux ans|une année sur deux|biennalement|un rapport (?:biennal|bisannuel)|rapports (?:biennaux|bisannuels)|(?:sur une base|selon une périodicité|à un rythme) (?:biennale|biennal|bisannuelle|bisannuel)|à intervalles? de deux ans`,
        ) + '(?: par la suite)?',
      ),
    },
    {
      form: 'half-yearly',
      pattern: new RegExp(word('semestriellement|deux fois par an|chaque semestre|rapports? semestriels?')),
    },
    {
      form: 'yearly',
      pattern: new RegExp(
        word(
          `(?:puis |et )?(?:tous les ans|chaque année|annuellement|une fois (?:par|l') ?an|(?:sur une base|selon une périodicité|à un rythme) annuel(?:le)?)|un (?:rapport|compte rendu|état|bilan|exposé|point)(?: (?:d'activité|d'étape|de situation|écrit|oral|détaillé))? annuel|(?<!(?:les|aux|ces|leurs) )rapports annuels`,
        ) + '(?: par la suite)?',
      ),
    },
    {
      form: 'every-interval',
      pattern: new RegExp(
        `${OPEN}(?:(?:puis |et )?(?:tous|toutes) les|chaque) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})${SHUT}(?: par la suite)?`,
      ),
    },
    {
      form: 'every-interval',
      pattern: new RegExp(
        `(?<quarterly>${word('trimestriellement|sur une base trimestrielle|rapports? trimestriels?')})`,
      ),
    },
    {
      form: 'within',
      pattern: new RegExp(
        `${OPEN}(?:dans (?:un délai (?:maxim(?:al|um) )?(?:de |d'|n'excédant pas |ne dépassant pas )|les )|au plus tard |sous )(?<count>${COUNT})(?: prochains)? (?<unit>${UNIT})${SHUT}(?<of> (?:à compter de|à partir de|après|suivant|qui suivent|qui suivront|de) ?(?:la |le |l')?(?:date de |date d')?(?:la |l')?(?:(?<adoption>adoption)|(?<closure>clôture)|[^,;.]{1,60}))?`,
      ),
    },
    {
      form: 'next-report',
      pattern: new RegExp(
        `${OPEN}(?:dans|avec) (?:le (?:cadre|contexte) d(?:e |u ))?(?:(?:son|sa|leur|le) )?prochain(?:e)? (?:rapport|compte rendu|communication|projet de budget(?:-programme)?|budget)(?: (?:annuel|périodique|biennal|d'activité))?(?: (?:au|à la|à l'|sur) [^,;.]{1,80})?`,
      ),
    },
    {
      form: 'regular-report',
      pattern: new RegExp(
        `${OPEN}(?:dans|par|au moyen de|à travers) (?:le cadre de |l'intermédiaire de )?(?:son|sa|ses|leurs?|le|les) (?:rapports?|communications?|comptes? rendus?|exposés?|présentation de rapports) (?:[a-zà-ÿ']+ ){0,3}?(?:périodiques?|annuels?|réguli(?:er|ère)s?|existants?|biennaux|biennal|semestriels?|habituels?)${SHUT}(?: (?:au|à la|à l'|sur) [^,;.]{1,80})?`,
      ),
    },
    {
      form: 'regularly',
      pattern: new RegExp(
        word('régulièrement|périodiquement|à intervalles réguliers|de façon régulière|de manière régulière'),
      ),
    },
    {
      form: 'event',
      pattern:
        /(?:en marge|à l'occasion) (?:de la |de l'|du |des )(?=[A-ZÀ-Þ0-9]|\d)[^,;.()]{2,80}?(?=,|;|\.|$| (?:un|une|pour|et) )/,
    },
    { form: 'as-appropriate', pattern: new RegExp(`(?=${NEED})(?<=${REPORTING},? ?)${NEED}`, 'i') },
  ],
};

/** `BODY` is the source of a body's name in the text that is read. */
export const dueOf = (BODY: string): DueGrammar => ({
  ...WITHOUT_BODY,
  unread: new RegExp(
    word(
      `dès que possible|aussitôt que possible|(?<!soi(?:t|ent) [^,;.]{0,60})dans les meilleurs délais|en temps voulu|en temps utile|sans délai|sans tarder|le moment venu|au moment opportun|à une date ultérieure|d'ici(?: à)? (?:(?:${MONTH}) )?20\\d{2}|avant (?:${MONTH}) 20\\d{2}|(?:au|avant le|au cours du|d'ici(?: au| à la fin du)) (?:premier|deuxième|second|troisième|quatrième|dernier) (?:trimestre|semestre) (?:de )?20\\d{2}|(?<=(?:lui|leur) (?:faire rapport|rendre compte)[^,;.]{0,60} )en (?:(?:${MONTH}) )?20\\d{2}|(?:à|avant|lors de|pour) (?:cette|ladite) (?:session|réunion)|(?:à la|avant la|au|lors de la|d'ici à la) ${LETTERED_MEETING}|(?:une|deux|trois) fois par (?:an|mois|session)|de temps à autre`,
    ) + `|(?<=(?:${THE}|au )(?:${BODY}) )en (?:(?:${MONTH}) )?20\\d{2}(?:(?:, | et )(?:en )?20\\d{2})*`,
  ),
});

const RESOURCES =
  '(?:ressources|fonds|moyens|crédits|contributions|financements?|concours)(?: (?:financi(?:er|ère)s|budgétaires|extrabudgétaires|volontaires|humaines|supplémentaires|nécessaires|suffisant(?:e)?s|disponibles|existant(?:e)?s|requis(?:es)?))*';
/** "établir, conformément au plan, une stratégie": a verb, perhaps an aside, and its object. */
function making(verbs: string, nouns: string): RegExp {
  return new RegExp(
    `${OPEN}(?:${verbs})${SHUT}(?:[^,;.]{0,30},[^,;]{1,200},)?[^,;.]{0,110}?${OPEN}(?:${nouns})${SHUT}`,
    'i',
  );
}
const MAKE =
  'élaborer|établir|préparer|rédiger|formuler|produire|mettre au point|mettre la dernière main à|achever|présenter|soumettre|élabore|établisse|prépare|présente|soumette|faire réaliser|faire établir|faire élaborer|arrêter|définir';
const BUDGET = '(?:budget|crédits|enveloppe|montants|dotation)';
const PREFIX = "(?:(?:le cas échéant|selon qu'il conviendra|s'il y a lieu|si nécessaire)(?:,)? et )?";

export const asks: AskGrammar = {
  conditions: [
    new RegExp(
      `${PREFIX}sous réserve (?:(?:de |d')?(?:la disponibilité|l'existence|l'obtention|la réception|l'octroi|le versement|le financement|disposer|la mise à disposition|l'apport)[^,;.]{0,40}?(?:de |des |d'|du |les )${RESOURCES}|(?:des|de|d'|du) ?${RESOURCES}|qu(?:e |')[^,;.]{0,80}?${RESOURCES}[^,;.]{0,40})`,
      'i',
    ),
    new RegExp(
      `${PREFIX}(?:dans (?:les limites?|la limite|la mesure|le cadre|le cadre et les limites)|à l'aide|au moyen|en fonction|compte tenu|dans les limites) (?:des|de ses|de leurs|du) ${RESOURCES}(?: (?:[a-zà-ÿ]+) ?(?:existantes|disponibles|approuvées))?`,
      'i',
    ),
    new RegExp(
      `${PREFIX}(?:si (?:les|des) ${RESOURCES}[^,;.]{0,20} (?:le permettent|sont disponibles|suffisantes)|(?:pour autant que|à condition que|dans la mesure où|selon que|lorsque) [^,;.]{0,60}?${RESOURCES}[^,;.]{0,40}|(?:sous réserve|en fonction|compte tenu|dans la limite|selon) (?:des|les) disponibilités(?: (?:budgétaires|financières|existantes))?|en utilisant (?:pleinement )?les ${RESOURCES}|(?:selon|suivant) (?:les|la disponibilité des|la disponibilité de) ${RESOURCES}(?: disponibles)?)`,
      'i',
    ),
    new RegExp(
      `(?:dans (?:les limites?|la limite|le cadre|la mesure)|à concurrence) (?:du|des|de son|de l') ?${BUDGET}[^,;.]{0,20}? (?:approuvée?s?|existante?s?|adoptée?s?|ouverts?|allouée?s?|disponibles?|votés)`,
      'i',
    ),
    /sous réserve (?:de l'|de la |du |d'un )(?:accord|approbation|assentiment|consentement|autorisation|agrément)[^,;.]{0,60}/i,
    /(?:sur|à) (?:leur |sa )?demande(?= de(?:s| ces) (?:États|pays|gouvernements)|[,;. ]|$)(?! (?:de la|du|d'une))/i,
  ],
  deliverables: [
    {
      deliverable: 'report',
      pattern:
        /(?:faire|faisant|fasse|font) (?:régulièrement |périodiquement |également |annuellement )?rapport|lui rendre compte|de rendre compte|rende compte|rendre (?:régulièrement |périodiquement )?compte/i,
    },
    {
      deliverable: 'report',
      pattern: making(
        `${MAKE}|fournir|publier|transmettre|adresser|remettre`,
        'rapports?(?! (?:aux?|à la|avec)(?= ))|compte rendu',
      ),
    },
    {
      deliverable: 'update',
      pattern: new RegExp(
        `${OPEN}(?:fournir|présenter|donner|communiquer|fournisse|présente)${SHUT}(?:,[^,;]{1,160},)?[^;.,]{0,90}?(?:mises? à jour|informations? actualisées?|état actualisé|renseignements actualisés|le point|un point)|faire le point|(?:tenir|tienne|tenant)[^;.]{0,90}?(?:informée?s?|au courant)|${OPEN}(?:d'|à )?informer(?: (?:régulièrement|périodiquement))? (?:le |la |l'|les )`,
        'i',
      ),
    },
    {
      deliverable: 'briefing',
      pattern: new RegExp(
        `${OPEN}(?:organiser|tenir|présenter|faire|donner|fournir)${SHUT}[^;.,]{0,60}?(?:exposés?|réunions? d'information|séances? d'information|point de presse)`,
        'i',
      ),
    },
    { deliverable: 'strategy', pattern: making(MAKE, 'stratégies?') },
    {
      deliverable: 'plan',
      pattern: making(MAKE, 'plans?(?! -)|feuilles? de route|programmes? de travail|calendriers?'),
    },
    {
      deliverable: 'consultation',
      pattern: new RegExp(
        `${OPEN}(?:de |à )?consulter${SHUT}|${OPEN}(?:tenir|mener|organiser|engager|conduire|participer|entreprendre|poursuivre|faciliter|convoquer|procéder à|réunir|renforcer)${SHUT}[^;.,]{0,50}?(?:consultations?|dialogues?|concertations?|conférences?|réunions?|groupe|collaboration|coopération|coordination)${SHUT}`,
        'i',
      ),
    },
    {
      deliverable: 'other',
      pattern: making(
        `${MAKE}|publier|créer|fournir|dresser|proposer|réaliser|étudier`,
        'documents?|notes?|budgets?|directives|lignes directrices|mécanismes?|cadres?|méthode|méthodologie|liste|base de données|recommandations|propositions?|options|études?|analyse|évaluation|examen|politiques?|normes|mandat|inventaire|fichier|groupe|manuel|guide|justifications?|projet|questionnaire|outil',
      ),
    },
  ],
};
