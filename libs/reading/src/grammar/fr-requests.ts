import { AGENT, HEAD, OF_ORGANIZATION, readTitle, SMALL_WORDS, THE, TO_THE } from './fr-words.js';
import { FORM, FORMS } from './fr-verbs.js';
import type { RequestGrammar } from './grammar.js';
import { ASIDE, LETTER, OPEN, SHUT, SMALL, word } from './latin-letters.js';

/** "Réitère sa demande": the noun says which verb is said again. */
const AGAIN = 'réit[èé]re|réitéré|renouvelle|renouvelé|réaffirme|réaffirmé|rappelle';
const AGAIN_NOUN: Readonly<Record<string, string>> = {
  demande: 'requests again',
  requête: 'requests again',
  invitation: 'invites',
  appel: 'calls upon',
  recommandation: 'recommends',
};
const NOUN = '(?:demande|requête|invitation|appel|recommandation)';
const REPEATED = `(?:${AGAIN}) (?:sa|son) ${NOUN}(?: tendant)?|(?:${AGAIN.replace('|rappelle', '')}) (?:la |l')${NOUN} (?:faite|adressée?|formulée)`;
/** "Donne au Secrétaire général le mandat de", "réitère au Secrétariat sa demande de": the noun follows who is asked. */
const PARTED = `(?:donne|donnent|donnons|donné|donner|adresse|adressent|adressé|${AGAIN})(?= (?:au |à la |à l')[^,;.]{3,80}? (?:(?:pour|le|la|sa|son|une) |l')?(?:instructions?|mandat|mission|ordre|demande|requête|appel|invitation) (?:de |d'|pour |tendant ))`;
const ADVERB =
  'également|aussi|enfin|ainsi|particulièrement|tout particulièrement|une fois de plus|une fois encore|encore une fois|dès lors|en outre|de nouveau|à nouveau|une nouvelle fois|instamment|vivement|par ailleurs|de plus|de même|notamment|en particulier|en conséquence|par conséquent|ensuite|donc|alors|encore|expressément|fermement|fortement|à cet égard|à cette fin|dans ce contexte|à ce sujet|à cet effet|dans ce cadre|dans cet esprit|à ce propos|pour ce faire';
const AUXILIARY = 'a|ont|avons';
const PARTED_VERB: readonly (readonly [stem: string, name: string])[] = [
  ['donn', 'instructs'],
  ['adress', 'requests'],
  ['r', 'requests again'],
];
const CLITIC = "(?:lui|leur|les?|la)(?= )|l'(?! )";

const ADVERBIAL =
  '(?:à cet égard|à cette fin|à cet effet|dans ce contexte|dans cet esprit|dans ce cadre|à ce sujet|à ce propos|sur ce point|en conséquence|par conséquent|pour ce faire|de ce fait|en outre|par ailleurs|de plus)';
/** Other operative acts: where one begins, the request before it has ended. */
const ACT =
  "se félicite|s'est félicitée?|prend(?! part)|a pris (?:note|acte)|note(?! de)|a noté|souligne|a souligné|réaffirme|a réaffirmé|constate|a constaté|exprime|a exprimé|décide|a décidé|adopte|a adopté|approuve|a approuvé|fait sien(?:ne)?s?|accueille|salue|reconnaît|condamne|réitère|remercie|a remercié|félicite|attend avec intérêt|souhaite|insiste|regrette|déplore";
/** Acts that also begin a sentence; within a request their words may be common verbs. */
const MORE_ACTS =
  "rappelle|a rappelé|considère|déclare|se déclare|confirme|a confirmé|autorise|a autorisé|nomme|élit|établit|crée|convient|est convenue?|appuie|sait gré|estime|demeure|est consciente?|proclame|donne quitus|accepte|affirme|entérine|a entériné|valide|saisit|renvoie|transmet|retient|procède|arrête|ouvre|clôt|maintient|proroge|prolonge|institue|instaure|désigne|soutient|rejette|ratifie|modifie|abroge|reporte|reconduit|suspend|alloue|affecte|fixe|définit|délègue|attribue|agrée|s'engage|se réjouit|se déclare|examine|a examiné|pris (?:note|acte)";

/** "A également décidé", "est convenu": before "de" and what was resolved. */
const RESOLVED = `(?:(?:a|ont|est|sont)(?: été)? )?(?:(?:${ADVERB}) )?(?:décid(?:e|é|ent|ons|a|èrent)|conv(?:enu|ient|iennent|enons|int|inrent)|résolu)e?s? (?:(?:${ADVERB}) )?`;

/** An infinitive, with the small words that may stand before it. */
const INFINITIVE = `(?:(?:ne pas|ne plus|ne|se|le|la|les|lui|leur|y|en|bien|mieux|pleinement|également|aussi|toujours|tout|notamment) |s'|l'|n'|y )*[a-zàâçéèêëîïôûùüœ-]*(?:er|ir|re|oir)${SHUT}`;

/** Nouns that look like a verb with a pronoun before it, unless it is joined to another and asks. */
const NOUNS = `(?:(?<!(?:la|les) (?:demande|charge|presse|engage))|(?<=(?:et|,) (?:la|les) (?:charge|presse|engage))(?= ?:| (?:de |d'|à )${INFINITIVE}))`;

/** "Décide d'approuver la liste et de": what was resolved before. */
const MORE_RESOLVED = `(?!(?:prier|demander|charger|recommander|donner) )${INFINITIVE}[^;.]{1,400}?(?:,|,? et) (?:de |d')`;
const BEFORE_MORE = MORE_RESOLVED.replace(/\(\?:de \|d'\)$/, '');

const BLOCKING = `(?:[Qq]ue (?:, [^,;.]{3,80}, )?|[Qq]ue, [^,;.]{3,80}, |[Qq]u'|comme |lorsqu(?:e |')|dont |quand |si |s'|puisqu(?:e |')|tandis qu(?:e |')|où )`;

const HAS = new RegExp(`^(?:${AUXILIARY})${SHUT}`, 'i');

const VERB_GRAMMAR: Pick<RequestGrammar, 'hint' | 'verb' | 'readVerb' | 'readMarker' | 'clauseStart'> = {
  hint: /pri[aeéèo]|souhait|souhait|v(?:œ|oe)u|requ[ié]|incit|ordonn|insist|adress|donn|instrui|confi|demand|sollicit|invit|encourag|exhort|press[eé]|engag|appel|charg|enjoin|instruction|mandat|recommand|décid|réit|renouvel|réaffirm|mission/i,
  verb: new RegExp(
    `${OPEN}(?:(?<clitic>${CLITIC}) ?)?(?<marker>(?:(?:(?:${AUXILIARY})(?:,? (?:${ADVERB}),?){0,3}|(?:tout )?en(?= [a-z]{2,12}ant )) )?)(?<verb>${REPEATED}|${PARTED}|${FORM})${NOUNS}(?<after>(?:,? (?:${ADVERB})(?:,(?= (?:à|au|aux|le|la|les|l')))?){0,3})(?=[\\s:,])`,
    'gi',
  ),
  readVerb: (verb, after) => {
    const plain = verb.toLowerCase();
    const form = FORMS.get(plain);
    if (form) {
      const name = isUrged(form.name, after) ? 'urges' : form.name;
      return { ...form, name, tense: HAS.test(after) ? 'past' : form.tense };
    }
    const again = /^(\S+) (?:s\S+ |la |l')(\S+)(?: \S+)?$/.exec(plain);
    const parted = PARTED_VERB.find(([stem]) => plain.startsWith(stem))?.[1];
    if (!again && parted)
      return { name: parted, tense: /é$/.test(plain) ? 'past' : /er$/.test(plain) ? 'bare' : 'present' };
    const repeated = again ? AGAIN_NOUN[again[2]!] : undefined;
    return repeated ? { name: repeated, tense: again![1]!.endsWith('é') ? 'past' : 'present' } : null;
  },
  readMarker: (marker) => ({
    name: /nouveau|une (?:nouvelle )?fois|fois de plus/i.test(marker)
      ? 'again'
      : /également|aussi|de même/i.test(marker)
        ? 'also'
        : /en outre|par ailleurs|de plus|encore/i.test(marker)
          ? 'further'
          : '',
    length: marker.length,
  }),
  clauseStart: /[;:]\s|^/g,
};

/** "Prie instamment" urges, and so does "engage vivement"; "encourage vivement" still encourages. */
function isUrged(name: string, adverbs: string): boolean {
  return (
    (/instamment/i.test(adverbs) && name !== 'recommends') ||
    (/vivement/i.test(adverbs) && (name === 'requests' || name === 'calls upon'))
  );
}

/** A report tells what was decided in a relative clause: "a adopté la décision 6/2, dans laquelle elle a prié". */
const NARRATED =
  "(?<!(?:a|ont) adopté (?:la |le |les |une |l')[^;.]{1,120}, (?:dans|par|aux termes de|en vertu de) )";
/** Some organizations write their bodies small. */
const MINISTERS =
  "(?:[Mm]inistres|[Cc]hefs d'[ÉE]tat(?: et de [Gg]ouvernement)?|[Pp]lénipotentiaires|Délégués|Hautes Parties contractantes|Parties(?= (?:sont )?conv))";
const SMALL_BODY = 'comité|commission|conseil|assemblée|conférence|congrès|groupe de travail';

/** What stands before the verb: whose act it is, or that it is none. */
const leftOf = (BODY: string): RequestGrammar['left'] => ({
  opens: new RegExp(`^["“«'([\\s]*(?:${ADVERBIAL},? )?(?:nous, [^,;.]{3,120}, )?$`, 'i'),
  subject: new RegExp(
    `(?:^|[\\s"“«(])(?:${THE}|[Ss]on |[Ss]a )?(?:(?<!${OPEN}(?:d'|de l'|de la |d[ue]s? ))(?:${BODY}${SMALL_WORDS}|(?:${SMALL_BODY})${SHUT})|[Ii]l|[Ee]lle|[Rr]éunion|[Pp]lénière|[Ss]ommet|[Ss]ession|${MINISTERS})(?: \\([A-Z]{2,8}\\))?(?:, ${ASIDE},)? (?:(?:ensuite|donc|également|aussi|en conséquence|par conséquent) ){0,2}(?:${RESOLVED}(?:de |d')(?:${MORE_RESOLVED})?)?$`,
  ),
  coordinate: new RegExp(
    `(?:(?:^|[,;] ?)(?:et |mais |puis )?|(?:^|[\\s)])et,? )(?:(?:${ADVERBIAL}|notamment),? )?(?:il |elle )?(?:${RESOLVED}(?:de |d')(?:${MORE_RESOLVED})?)?$`,
    'i',
  ),
  joiningMarker: /^(?:tout )?en $/i,
  act: new RegExp(
    `^["“«'(]*(?:${ADVERBIAL},? )?(?:[Ii]l |[Ee]lle |La [Rr]éunion |La [Pp]lénière )?(?:(?:${CLITIC}) ?)?(?:(?:${AUXILIARY}) )?(?:(?:${ADVERB}) )?(?:${ACT}|${MORE_ACTS}|${FORM}|${REPEATED}|nous (?:nous )?[a-zà-ÿ]{2,}ons)${SHUT}`,
    'i',
  ),
  blocked: [
    // the asker of a relative clause: "par laquelle le Conseil a prié"
    new RegExp(
      `${NARRATED}(?:laquelle|lequel|lesquel(?:le)?s|auquel|auxquel(?:le)?s|duquel|desquel(?:le)?s|${OPEN}où)${SHUT}(?:,[^,;]{1,120},)? (?:${THE})?(?:${BODY}|il|elle)${SHUT}[^;]*$`,
    ),
    new RegExp(
      `${NARRATED}(?:laquelle|lequel|lesquel(?:le)?s|auquel|duquel|desquel(?:le)?s)${SHUT}[^,;]{0,160}$`,
    ),
    new RegExp(
      `${OPEN}${BLOCKING}(?:${THE}|son |sa |ses )?(?:(?:${BODY}|il|elle|ils|elles|on|[A-ZÉ][${LETTER}'-]*(?: (?:de la|de l'|des|du|de|et|[A-ZÉa-zé][${LETTER}'-]*)){0,8}) )?(?<!\\set )$`,
    ),
    // not "des rapports qui n'ont pas été soumis et l'invite": there the body goes on
    new RegExp(
      `${OPEN}(?:qui|dont)${SHUT}(?![^,;]{0,60} (?:(?:n'|s')?ont|sont|seront|[a-z]{3,}ent) [^,;]{0,80}et $)[^,;]{0,120}$`,
    ),
    // a recalled request: "rappelant qu'il a … et prié", not "ayant lu la note, l'approuve et prie"
    new RegExp(
      `${OPEN}(?:rappelant|notant|sachant|considérant|soulignant|conscient|ayant)${SHUT}(?![^;]*, (?!a |s'est )(?:${ACT}|${MORE_ACTS})${SHUT})[^;]*$`,
      'i',
    ),
    // "a rappelé qu'à sa dernière session elle avait demandé"
    new RegExp(`${OPEN}qu(?:e |')[^;.]{0,250}? (?:avait|avaient) (?:(?:${ADVERB}) )?$`),
    // what is recalled without anybody: "rappelle qu'il a été demandé"
    new RegExp(
      `${OPEN}(?:rappelle|rappelé|rappelant|note|noté|notant|constate|constaté|constatant|sachant) $`,
      'i',
    ),
    // a noun or a participle: "la demande", "est prié", "comme demandé"
    new RegExp(
      `${OPEN}(?:la|une|cette|sa|leur|toute|chaque|aucune|les|des|ses|ces|leurs|quelque|(?<!${RESOLVED}(?:(?:de |d')${BEFORE_MORE})?)(?:de|d')|du|sur|par|sans|en|comme|sous|à|au|non|pas|ne|n'|ni|est|sont|était|étaient|fut|être|été|serait|sera|soit|ayant|étant|tel|ainsi|le|l'|un|se|s'|me|m'|nous|vous|y|peut|pourrait|doit|première|même|nouvelle|toujours|qui) ?$`,
      'i',
    ),
  ],
  subjectPlace: new RegExp(`(?:^["“«]? ?|[,;:] ?|(?:^|\\s)et )(?:${THE})?$`, 'i'),
  resolvedStem:
    /(?:(?:décid(?:e|é|ent|ons)|conv(?:enu|ient|iennent|enons)|résolu)e?s?[^:]{0,40}|(?:pris|adopté) (?:les?|la) (?:décision|mesure|conclusion)s? suivantes? ?):\s*$|^décid(?:e|ent|ons)(?: de)?$/i,
  resolvesTo: new RegExp(
    `(?:décide(?:nt)?|décidons|convient|conviennent|convenons) (?:également |en outre )?(?:de |d')(?:${MORE_RESOLVED})?(?:l'|les? |la |lui |leur )?$`,
    'i',
  ),
  resolvedTo: new RegExp(`${RESOLVED}(?:de |d')(?:${MORE_RESOLVED})?(?:l'|les? |la |lui |leur )?$`, 'i'),
});

/** "Le ou la Secrétaire générale", "au/à la". */
const EITHER = '(?:l[ea]|au|à la)(?:/| ou )(?:l[ea]|au|à la) ';
/** "Les Parties et le Secrétariat". */
const WITH_OTHERS = "(?:[Ll]es? |[Ll]a |[Ll]')[^,;.:]{3,60}? et (?=le |la )";

/** What stands after the verb: who is asked, and where it ends. */
const AFTER_VERB: Omit<RequestGrammar, keyof typeof VERB_GRAMMAR | 'left' | 'chain' | 'isBody' | 'nextAct'> =
  {
    passive: new RegExp(
      `(?<addressee>(?:${WITH_OTHERS})?(?:[Ll]e |[Ll]a |[Ll]')(?:(?:${HEAD})${OF_ORGANIZATION}|[Ss]ecrétariat|Commission(?: de (?:la |l')[A-Z]\\S+)?|Bureau)(?: et (?:l[ea]s? |l')[^,;.:]{3,60}?)?)(?:, [^,;.:]{3,60},)? (?<act>(?:(?<now>est|sont)|étai(?:t|ent)|(?:a|ont)(?: (?:${ADVERB}))? été|fut|furent)(?<marker> (?:également|aussi|en outre|instamment))? (?<verb>(?:prié|invité|chargé|encouragé|engagé|exhorté)e?s?))(?=(?:,[^,;]{3,120},)? (?:d[eu] |d'|à ))`,
      'dg',
    ),
    impersonal: new RegExp(
      `(?:(?:[Ii]l |qu'il )(?:(?<clitic>lui) )?(?:(?:${ADVERB}) )?|(?:[Mm]andat|[Ii]nstruction|[Mm]ission) )(?<act>(?:(?<now>est)|était|a(?: (?:${ADVERB}))? été|fut)(?<marker> (?:également|aussi|en outre|instamment|par ailleurs))? (?<verb>demandé|recommandé|(?<=(?:[Mm]andat|[Ii]nstruction|[Mm]ission) (?:est|était|a été|fut) )(?:donnée?|confiée?)))(?: (?:également|en outre))? (?=au |à |de |d')`,
      'dg',
    ),
    head: new RegExp(
      `(?:${EITHER}|${THE}|${TO_THE}|du |de la |[Ss]on |[Ss]a |[Ll]eur |(?:[Àà] )?(?:M(?:onsieur|adame|\\.|me|r) )(?:le |la )?)?(?:nouve(?:au|lle) )?(?<title>${HEAD})${SHUT}(?:[·(/.-](?:trice|rice|ve|e)\\)?)?(?: par intérim)?${OF_ORGANIZATION}(?: et (?:au|à la|le|la|aux|les) [^,;.]{3,70}?(?= (?:de |d'|à )${INFINITIVE}| :|,))?`,
      'y',
    ),
    secretariat: new RegExp(
      `(?:[Ll]e |[Aa]u |[Dd]u |[Ss]on |[Àà] son |[Aa] son )?(?<title>[Ss]ecr[ée]tariat(?: (?:exécutif|permanent|technique))?|Bureau international(?: du Travail| de l'Union)?)${SHUT}${OF_ORGANIZATION}`,
      'y',
    ),
    notHead: /^(?: adjointe?| assistante?|-adjointe?| honoraire| désignée?| sortante?)/,
    pronoun: new RegExp(
      `(?<pronoun>${CLITIC})(?= ?(?:(?:${AUXILIARY})(?:,? (?:${ADVERB}),?){0,3} )?(?:${FORM})${SHUT}| (?:est|était|(?:a|avait)(?: (?:${ADVERB}))? été) )|(?:à )?(?:celui-ci|celle-ci|ce dernier|cette dernière)`,
      'iy',
    ),
    meansSecretariat: /^(?:l'|le|lui|(?:à )?(?:celui-ci|ce dernier))$/i,
    alsoSecretariat:
      /(?:[Ll]a |[ÀàAa] la |de la )(?:Commission|Direction)(?: de (?:la |l')[A-Z][\wà-ÿ]+)?(?![\wà-ÿ])|(?:[Ll]e |[Aa]u |[Dd]u )Bureau(?![\wà-ÿ]| (?:du|des|de la|de l'))/g,
    plural: /^(?:leur|les)$/i,
    withOthers: /^[^,;.]{0,40}? (?:et|ainsi que) /,
    antecedent:
      /(?:[Rr]emercie|[Ff]élicite|[Ss]ait gré|[Rr]end hommage|[Ee]xprime (?:sa |ses |son )[^,;.]{3,60}?|a remercié|a félicité)(?: (?:également|aussi|vivement|chaleureusement|sincèrement))? (?=le |la |les |l'|au |aux |à )/g,
    ofSomebody:
      /(?:[Rr]eprésentant|[Ee]nvoyé|[Cc]onseill|[Bb]ureau|[Cc]abinet|[Aa]djoint|[Aa]djointe?)[^,;.]{0,24} (?:d|de|du)?$/,
    agent: new RegExp(
      `(?=(?:les?|la|aux?|à|son|sa|ses|leurs?|tous|toutes|chaque|ceux|celles|du|des)${SHUT}|l'|[A-ZÉÀ])(?<agent>(?:(?! (?:de|à) ${INFINITIVE}| d'${INFINITIVE}| à ce qu| pour qu| de nouveau| que | qu'| qui | dont |[;:.]|,(?! (?:les? (?!cas )|la |l'|aux? |à la |à l'))).){2,220})`,
      'y',
    ),
    isAgent: new RegExp(word(AGENT)),
    states: /[ÉEée]tats|[Gg]ouvernement|Parties|[Pp]ays|donateurs/,
    asks: new RegExp(
      `(?:^|[\\s,])(?:(?:de |à )${INFINITIVE}|d'${INFINITIVE}|à ce qu|que |qu'|de nouveau )|:\\s*$|^(?:,[^,]{1,100},)? (?:(?:[^,;.:]{1,60} )?pour ${INFINITIVE}|pour qu|(?:du|de la|de l'|des) ?[${SMALL}]{3,}|(?:un|une|la|le|les|l') ?[${SMALL}]{3,})`,
    ),
    that: /(?:(?<that>(?:à ce )?(?:que(?<asked>, [^,;.:]{2,120},)? |qu'))|en particulier |notamment )/iy,
    passiveAsk:
      /^(?:,[^,]*,)? (?:(?:ne )?(?:(?:soit|soient)(?! (?:priée?s?|invitée?s?|chargée?s?|encouragée?s?) )|fasse(?= l'objet)|demeure|reste|puisse|ait|aient|figure|devienne|est|sont)(?![a-zà-ÿ]))/,
    passiveAgent: new RegExp(
      `(?:[^;.:]{2,160}?${OPEN}(?:soit|soient) [^;.:]{1,90}? par (?:le |la |l')(?:(?<title>${HEAD})|(?<secretariat>[Ss]ecrétariat))${SHUT}|(?:le |la |les |l'|une? |son |sa )(?:[${LETTER}]+ ){0,2}?(?:rapport|note|étude|document|état|liste|plan|exposé|compte rendu|analyse)s? (?:[a-zéèê]+ ){0,2}?(?:du |de la |de l'|par le |par la )(?:(?<title2>${HEAD})|(?<secretariat2>[Ss]ecrétariat))${SHUT}(?=[^;.:]{0,160}? soi(?:t|ent) (?:présenté|soumis|communiqué|distribué|transmis|publié|mise?s? à|remis|adressé)))`,
      'y',
    ),
    duty: /^(?:,[^,]*,)? (?:(?:doit|devra|devrait|est tenue?)|(?:(?:lui|leur|les?|la|en|y|se) |[ls]')?[a-zà-ÿœ]{2,20}ra)(?![a-zà-ÿ])/,
    joint: new RegExp(`(?:et|ainsi que) (?:${THE}|${TO_THE})?(?:${HEAD})${SHUT}(?! adjoint)`),
    trailing: new RegExp(
      `[\\s,;]{0,40}(?:(?<=[\\s,;])(?:et|mais|puis))?[\\s,]{0,40}(?:${ADVERBIAL})?[\\s,;.:]{0,40}$`,
      'i',
    ),
    closing: /(?:(?:[;,] (?:et|ou)|\s?[.;:,])(?:\s?["”'’»)\]])*\d{0,3})?\s*$/,
    readTitle,
    nameOf,
  };

/** `BODY` is the source of a body's name in the text that is read. */
export const requestsOf = (BODY: string): RequestGrammar => ({
  ...VERB_GRAMMAR,
  ...AFTER_VERB,
  left: leftOf(BODY),
  chain: new RegExp(
    `(?:${TO_THE}|que ${THE}|qu')${BODY}(?:,[^,;]{1,150},)? (?:de |d'|à )?(?:(?:également|aussi|en outre) )?(?:prier|prie|demander|demande|inviter|invite|engager|engage|encourager|encourage|charger|charge|exhorter|exhorte)${SHUT}`,
    'y',
  ),
  isBody: new RegExp(`^(?:${THE}|${TO_THE}|[Ss]on |[Ss]a )?${BODY}`),
  nextAct: new RegExp(
    `(?:[,;] (?:et )?|(?<=\\s)et )(?:${ADVERBIAL},? )?(?:${ACT})${SHUT}|; (?:il|elle|${THE}${BODY}) `,
  ),
});

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^[ÉEée]tats [Mm]embres$/, 'Member States'],
  [/^[ÉEée]tats [Mm]embres et (?:les |aux )?partenaires$/, 'Member States and partners'],
  [/^[ÉEée]tats [Pp]arties$/, 'States Parties'],
  [/^[ÉEée]tats$/, 'States'],
  [/^[Gg]ouvernements$/, 'Governments'],
  [/^[Pp]arties$/, 'Parties'],
  [/^donateurs$/, 'donors'],
];

/** The English name of those who are asked most; any other keeps its own words. */
function nameOf(text: string): string {
  const plain = text.replace(/^(?:tous |toutes )?(?:les |aux |au |à la |à l'|le |la |l'|à )/i, '').trim();
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
}
