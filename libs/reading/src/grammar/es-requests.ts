import { AGENT, HEAD, OF_ORGANIZATION, readTitle, SMALL_WORDS, THE, TO_THE } from './es-words.js';
import { PERFECT_FORM, PLAIN_FORM, VERB_FORMS } from './es-verbs.js';
import type { RequestGrammar } from './grammar.js';
import { ASIDE, LETTER, OPEN, SHUT, SMALL, word } from './latin-letters.js';

/** Of those who meet as heads of their governments, the plural tells what they did. */
const RULERS =
  '[Ll][oa]s (?:[Jj]ef[ae]s|[Mm]inistr[oa]s|[Pp]resident[ea]s|[Mm]andatari[oa]s|[Cc]ancilleres|[Gg]obernador[ea]s)(?: y l[oa]s [A-Z][a-z]+s)?(?: de (?:(?:Estado|Gobierno|Relaciones|[A-Z][a-záéíóú]+)(?: y (?:de )?[A-Z][a-z]+)?))?';
const ADVERB =
  'también|además|asimismo|igualmente|nuevamente|de nuevo|una vez más|encarecidamente|por otra parte|en particular|en consecuencia|por consiguiente|posteriormente|por tanto|por lo tanto|expresamente|firmemente|vivamente|enérgicamente|específicamente|a este respecto|a tal efecto|en este contexto|a ese respecto|a tal fin|a ese fin|a este fin|con ese fin|con este fin|con tal fin|por ello|por último|finalmente|a esos efectos|a estos efectos|para ello';
const AUXILIARY = 'ha|han|hubo|hemos';
const FORM = `(?:(?<=(?:${AUXILIARY}|había|habían)(?:,? (?:${ADVERB}),?){0,3} )(?:${PERFECT_FORM})|${PLAIN_FORM})`;
/** "Reitera su solicitud": the noun says which verb is said again. */
const AGAIN =
  'reitera|reiteró|reiterar|renueva|renovó|renovar|repite|repitió|repetir|reafirma|reafirmó|reafirmar';
const AGAIN_NOUN: Readonly<Record<string, string>> = {
  solicitud: 'requests again',
  petición: 'requests again',
  pedido: 'requests again',
  ruego: 'requests again',
  invitación: 'invites',
  llamamiento: 'calls upon',
  recomendación: 'recommends',
};
const REPEATED = `(?:${AGAIN}) (?:su|la) (?:solicitud|petición|pedido|ruego|invitación|llamamiento|recomendación)(?: (?:dirigid|formulad|hech)[oa])?|(?:reitera|reiteró|reiterar|renueva|renovó|renovar)(?= (?:al|a la) [^,;.:]{3,80}? (?:su|la|el) (?:solicitud|petición|pedido|ruego)${SHUT})|(?:vuelve|volvió|volver) a (?:pedir|solicitar|invitar|instar|exhortar|encargar|encomendar)`;
/** A pronoun that hangs on an infinitive: "e invitarlo a". */
const HANGING = '(?<=[aei]r|[áé]ndo)l[eao]s?(?= )';
const CLITIC = '(?:les?|los?|las?)(?= )';

const ADVERBIAL =
  '(?:a (?:este|ese|tal) (?:respecto|efecto|fin)|a estos efectos|con (?:este|ese|tal) (?:fin|objeto)|en (?:este|ese) (?:contexto|sentido)|en consecuencia|por consiguiente|por tanto|por lo tanto|para ello|además|asimismo|también)';
/** Words that a paragraph may begin with before its act: "De conformidad con el artículo 5, …". */
const IN_VIEW_OF =
  '(?:de conformidad con|de acuerdo con|en cumplimiento de|en relación con|con respecto a|habida cuenta de|teniendo en cuenta|teniendo presente|a la luz de|en vista de|con miras a|con el fin de|a fin de|con (?:este|ese|tal) propósito|en virtud de|con arreglo a)';
/** Other operative acts: where one begins, the request before it has ended. */
const ACT =
  'acoge|acogió|toma nota|tomó nota|toma conocimiento|observa|observó|destaca|destacó|subraya|subrayó|reafirma|reafirmó|reconoce|reconoció|expresa|expresó|decide|decidió|aprueba|aprobó|hace suy[oa]s?|hizo suy[oa]s?|felicita|felicitó|agradece|agradeció|encomia|encomió|condena|condenó|reitera|reiteró|lamenta|lamentó|pone de relieve|puso de relieve|señala|señaló|espera con interés|manifiesta|manifestó|se felicita|celebra|hace notar|adopta|adoptó';
/** Acts that also begin a sentence; within a request their words may be common verbs. */
const MORE_ACTS =
  'resuelve|resolvió|recuerda|recordó|considera|consideró|declara|declaró|confirma|confirmó|autoriza|autorizó|faculta|facultó|delega|delegó|nombra|nombró|elige|eligió|establece|estableció|crea|creó|conviene|convino|acuerda|acordó|apoya|apoyó|estima|estimó|permanece|es consciente|proclama|acepta|aceptó|afirma|afirmó|respalda|respaldó|examina|examinó|rinde homenaje|toma';

/** An infinitive, with a pronoun that may hang on it. */
const INFINITIVE = `(?:no |ya |también |seguir )?[a-záéíóúñ]*(?:ar|er|ir)(?:se|l[eao]s?|sel[oa]s?)?${SHUT}`;
/** "Solicitó a la Secretaría preparara un resumen": what is asked, with no "que" before it. */
const ASKED_FORM = `(?:no )?(?:l[eao]s? |se )?(?:[${SMALL}]{2,20}(?:ara|iera|iese|ase)|informe|presente|prepare|elabore|remita|realice|adopte|continúe|siga|rinda|tome|incluya|estudie|efectúe|convoque|transmita)${SHUT}`;
const BLOCKING =
  '(?:[Qq]ue|como|cuando|si|porque|aunque|mientras|según|conforme|tal como|ya que|puesto que|donde)';
const RELATIVE =
  '(?:(?:(?:en|por|mediante|con|según|sobre|bajo|de|durante) (?:(?:la|el|lo|los|las) )?|a(?:l| la| lo| los| las) )(?:que|cual|cuales)|donde|cuy[oa]s?)';

const VERB_GRAMMAR: Pick<RequestGrammar, 'hint' | 'verb' | 'readVerb' | 'readMarker' | 'clauseStart'> = {
  hint: /p[ií]d|ped|mand[aá]t|ord[eé]n|requi?[eér]|disp[oóu]|reafirm|conf[ií]|urg|solic[ií]t|ru[eé]g|rog|inv[ií]t|al[ieé]+nt|anim|[ií]nst|exh[oó]rt|llam|enc[aá]rg|encom[ie]|recom[ie]|instr[uú]|impart|gir[aóe]|comisi|recab|apremi|estimul|deci|reiter|renuev|renov|rep[ei]t|v[ou]el/i,
  verb: new RegExp(
    `${OPEN}(?:(?<clitic>${CLITIC}) )?(?<marker>(?:(?:${ADVERB}) )?(?:(?:${AUXILIARY})(?:,? (?:${ADVERB}),?){0,3} )?)(?<verb>${REPEATED}|${FORM})(?<after>(?:,? (?:${ADVERB})(?:,(?= (?:a|al|que|a la)))?){0,3})(?=[\\s:,]|${HANGING})`,
    'gi',
  ),
  readVerb: (verb, after) => {
    const plain = verb.toLowerCase();
    const form = VERB_FORMS.get(plain);
    if (form)
      return /encarecidamente/i.test(after) && form.name !== 'recommends' ? { ...form, name: 'urges' } : form;
    const anew = /^(\S+) a (\S+)$/.exec(plain);
    if (anew) {
      const tense = anew[1] === 'volver' ? 'bare' : anew[1] === 'volvió' ? 'past' : 'present';
      return { name: VERB_FORMS.get(anew[2]!)!.name, tense };
    }
    const again = /^(\S+)(?: (?:su|la) (\S+)(?: \S+)?)?$/.exec(plain);
    const name = again ? AGAIN_NOUN[again[2] ?? 'petición'] : undefined;
    if (!name) return null;
    return { name, tense: again![1]!.endsWith('ó') ? 'past' : again![1]!.endsWith('r') ? 'bare' : 'present' };
  },
  readMarker: (marker) => ({
    name: /nuevamente|de nuevo|una vez más/i.test(marker)
      ? 'again'
      : /también|asimismo|igualmente/i.test(marker)
        ? 'also'
        : /además|por otra parte/i.test(marker)
          ? 'further'
          : '',
    length: marker.length,
  }),
  clauseStart: /[;:]\s(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s)?|^/g,
};

/** What stands before the verb: whose act it is, or that it is none. */
const leftOf = (BODY: string): RequestGrammar['left'] => ({
  opens: new RegExp(`^["“«'([\\s]*(?:(?:${ADVERBIAL},?|${IN_VIEW_OF}[^,;:]{0,70},) )?$`, 'i'),
  subject: new RegExp(
    `(?:^|[\\s"“«(])(?:${THE}|[Ss]u )?(?:(?<!${OPEN}del? (?:la |los )?)${BODY}${SMALL_WORDS}|[Éé]st[ea]|[Ee]lla|[Ee]sta|[Rr]eunión|[Pp]lenari[oa]|[Pp]leno|${RULERS})(?: \\([A-Z]{2,8}\\))?(?:, ${ASIDE},)? (?:(?:posteriormente|también|además|asimismo|por consiguiente|en consecuencia|por tanto) ){0,2}(?:(?:ha )?(?:decid(?:e|ió|ido)|acuerda|acordó|conv(?:iene|ino) en|res(?:uelve|olvió)) (?:(?:${ADVERB}) )?)?$|(?:^|\\s)[Ss]e (?:decid(?:e|ió)|acuerda|acordó|conv(?:iene|ino) en|res(?:uelve|olvió)) (?:(?:${ADVERB}) )?$`,
  ),
  coordinate: new RegExp(
    `(?:(?:^|[,;] ?)(?:y |e |pero )?|(?:^|[\\s)])[ye],? )(?:(?:${ADVERBIAL}|en particular),? )?(?:(?:ha )?(?:decid(?:e|ió|ido)|acuerda|acordó|conv(?:iene|ino) en|res(?:uelve|olvió)) (?:(?:${ADVERB}) )?)?$`,
    'i',
  ),
  joiningMarker: null,
  theirs: new RegExp(`${OPEN}${RULERS}${SHUT}`),
  act: new RegExp(
    `^["“«'(]*(?:${ADVERBIAL},? )?(?:La [Rr]eunión |[EL][la] [Pp]len(?:ari[oa]|o) )?(?:(?:${ADVERB}) )?(?:(?:${CLITIC}) )?(?:(?:${AUXILIARY}) )?(?:${ACT}|${MORE_ACTS}|${PLAIN_FORM}|${PERFECT_FORM}|${REPEATED}|(?!últ|próx|mín|máx)[${LETTER}]{3,}[aei]mos)${SHUT}`,
    'i',
  ),
  blocked: [
    // the asker of a relative clause: "en la que la Junta pidió"
    new RegExp(
      `${OPEN}${RELATIVE}${SHUT}(?:,[^,;]{1,120},)? (?:(?:${THE})?(?:${BODY}|ella|ést[ea]|esta)${SHUT}[^;]*|[^,;]{0,160})$`,
    ),
    new RegExp(
      `${OPEN}${BLOCKING},? (?:${THE}|su |sus )?(?:(?:${BODY}|ella|ellos|[A-ZÁÉÍÓÚ][${LETTER}'-]*(?: (?:de la|de los|de las|del|de|y|[A-ZÁÉÍÓÚa-z][${LETTER}'-]*)){0,8}) )?(?:también |ya |no )?$`,
    ),
    new RegExp(`${OPEN}(?:quien|quienes)${SHUT}[^,;]{0,120}$`),
    // joined to what a relative clause says is asked: "mediante la cual se pide … y se solicita"
    new RegExp(`${OPEN}${RELATIVE}${SHUT}[^,;.]{0,60}? se (?:l[aeo]s? )?[${SMALL}]+[ae][^;.]*[, ]y (?:a )?$`),
    // a recalled request: "recordando que … y pidió"
    new RegExp(
      `${OPEN}(?:recordando|observando|considerando|teniendo presente|subrayando|consciente|habiendo|reafirmando)${SHUT}[^;]*$`,
      'i',
    ),
    // a recital: "Que en la Resolución 5 se instruyó"
    /^["“«]?(?:Que|QUE),? /,
    // "recordó que, en su último período de sesiones, había pedido"
    new RegExp(`${OPEN}que[ ,][^;.]{0,250}? (?:había|habían) (?:(?:${ADVERB}) )?$`),
    // a noun, a negation or a passive
    new RegExp(
      `${OPEN}(?:una?|de|del|por|sin|no|ni|se|fue|fueron|sido|es|son|está|estaba|habiendo|nunca|tal|cada|esta|dicha|puede|podría|debe|para|sobre|con|sus?|el) $`,
      'i',
    ),
  ],
  subjectPlace: new RegExp(`(?:^["“«]? ?|[,;] ?|(?:^|\\s)[ye] )(?:${THE})?$`, 'i'),
  resolvedStem:
    /(?:(?:decid(?:e|en|ió|ido|imos|ieron)|ac(?:uerdan?|ordó|ordamos|ordaron|ordado)|conv(?:ienen?|ino|enimos|inieron)|res(?:uelven?|olvió|olvemos|olvieron))[^:]{0,40}|(?:adopt(?:ó|an?|aron)|aprob(?:ó|aron)|aprueban?|tom(?:ó|an?|aron)) (?:las?|los|el) siguientes? (?:decisi|conclusi|acuerdo|medida)[a-zó]+ ?):\s*$|^["“«]?(?:deciden?|acuerdan?|resuelven?)(?: además| también| asimismo)?$/i,
  resolvesTo: /(?:decide|acuerda|conviene en|resuelve) (?:también |además |asimismo )?$/i,
  resolvedTo: new RegExp(
    `(?:decid(?:e|ió|ido)|acuerda|acordó|conv(?:iene|ino) en|res(?:uelve|olvió)) (?:(?:${ADVERB}) )?$`,
    'i',
  ),
});

const TO_US = `(?:al|a la|a su) (?:(?:${HEAD})|[Ss]ecretaría)${SHUT}`;
/** "Secretaría General Iberoamericana". */
const OF_REGION = `(?: [A-ZÁÉÍÓÚ][${SMALL}-]{3,20}(?:an[oa]|in[oa]|ic[oa]|al)${SHUT})?`;

/** What stands after the verb: who is asked, and where it ends. */
const AFTER_VERB: Omit<RequestGrammar, keyof typeof VERB_GRAMMAR | 'left' | 'chain' | 'isBody' | 'nextAct'> =
  {
    passive: new RegExp(
      `(?<addressee>(?:[Ee]l |[Ll]a )(?:(?:${HEAD})${OF_ORGANIZATION}|[Ss]ecretaría)) (?<act>(?:fue|ha sido|qued[óa])(?<marker> (?:también|además))? (?<verb>(?:invitad|encargad|instad|exhortad|alentad)[oa])) (?=a |de )`,
      'dg',
    ),
    impersonal: new RegExp(
      `${OPEN}[Ss]e (?:(?<clitic>l[aeo]) )?(?<act>(?:ha )?(?<marker>(?:también |además |asimismo )?)(?<verb>(?<now>pide|solicita|invita|insta|encarga|ruega|alienta|exhorta|recomienda|encomienda|instruye|ordena|urge|mandata|requiere)|pidió|solicitó|invitó|instó|encargó|rogó|alentó|exhortó|recomendó|encomendó|instruyó|ordenó|urgió|mandató|requirió|pedido|solicitado|invitado|encomendado|encargado|instruido)(?: (?:también|además|asimismo))?) (?=al |a la |a su |que |(?<= l[aeo] [a-zó]{4,12} )a )`,
      'dg',
    ),
    head: new RegExp(
      `(?:${THE}|${TO_THE}|del |de la |[Ss]u )?(?:nuev[oa] )?(?<title>${HEAD})${SHUT}(?: interin[oa]| en funciones)?${OF_REGION}${OF_ORGANIZATION}(?: y (?:al|a la|el|la|a los|a las) [^,;.]{3,70}?(?= (?:que|a que|a ${INFINITIVE})${SHUT}| ?:|,))?`,
      'y',
    ),
    secretariat: new RegExp(
      `(?:[Ll]a |[Aa] la |[Dd]e la |[Ss]u |[Aa] su )?(?<title>[Ss]ecretaría(?: (?:General|Ejecutiva|Técnica|Permanente|Pro [Tt]empore))?|SECRETARÍA(?: GENERAL| EJECUTIVA)?|S[EG]-[A-Z]{3,}|Oficina Internacional(?: del Trabajo)?)${SHUT}${OF_REGION}${OF_ORGANIZATION}`,
      'y',
    ),
    notHead: /^(?: [Aa]djunt[oa]| [Aa]uxiliar| honorari[oa]| electo| saliente)/,
    pronoun: new RegExp(
      `(?<pronoun>${CLITIC})(?= (?:(?:${AUXILIARY})(?:,? (?:${ADVERB}),?){0,3} )?(?:${PLAIN_FORM}|${PERFECT_FORM})${SHUT})|${HANGING}|(?:a )?(?:ést[ea](?= )|este último|esta última)|a est[ea](?= (?:que|a) )`,
      'iy',
    ),
    hanging: new RegExp(HANGING, 'y'),
    chargedFirst: new RegExp(`(?:el|la|los|las|una?|sus?) [^,;.:]{3,100}? (?=${TO_US})`, 'y'),
    paperFirst: new RegExp(
      `una? (?:informe|estudio|análisis|lista|propuesta|documento|nota|evaluación|inventario)${SHUT}[^,;.:]{0,60}? (?=${TO_US})`,
      'y',
    ),
    meansSecretariat: /^(?:la|le|(?:a )?(?:ésta|esta|esta última))$/i,
    plural: /^(?:les|los|las)$/i,
    withOthers: /^[^,;.]{0,40}? (?:y|e|así como) /,
    antecedent:
      /(?:[Aa]gradece|[Ff]elicita|[Ee]ncomia|[Rr]inde homenaje|[Dd]a las gracias|[Ee]xpresa su [^,;.]{3,60}?|agradeció|felicitó|expresó su [^,;.]{3,60}?)(?: (?:también|además|asimismo|sinceramente))? (?=al |a la |a los |a las )/g,
    ofSomebody:
      /(?:[Rr]epresentante|[Ee]nviad|[Aa]sesor|[Oo]ficina|[Gg]abinete|[Aa]djunt|[Ii]nforme|[Nn]ota)[^,;.]{0,24} (?:del|de la|de)? ?$/,
    agent: new RegExp(
      `(?=(?:al?|el|las?|los|su|sus|cada|todos|todas|quienes|aquellos)${SHUT}|[A-ZÁÉÍÓÚ])(?<agent>(?:(?! (?:a |para )?que(?=[ :,])| a ${INFINITIVE}| quienes | se [a-záéíóúñ]{3,20}(?:e|en|a|an)(?![a-záéíóúñ])|[;:.]|,).){2,220})`,
      'y',
    ),
    isAgent: new RegExp(word(AGENT)),
    states: /[Ee]stados|[Gg]obierno|Partes|[Pp]aíses|donantes/,
    asks: new RegExp(
      `(?:^|[\\s,])(?:que|a que)${SHUT}|(?:^|[\\s,])a ${INFINITIVE}|:\\s*$|^(?:,[^,]{1,100},)? (?:(?:el|la|los|las|una?|sus?) [${SMALL}]{3,}|(?:para )?${INFINITIVE}|lo siguiente|tengan? a bien|se sirvan?|${ASKED_FORM})|^ ?: ?[«“"]que${SHUT}|^(?:,[^,]{1,100},)? de (?:${INFINITIVE}|(?:la|su) (?:public|prepar|elabor|ejecu|aplic|coordin|distribu|traduc|tramit|redac|gest)[a-z]*i[óo]n${SHUT})`,
    ),
    that: /(?:(?<that>(?:a )?que(?<asked>, [^,;.:]{2,120},)? )|en particular |especialmente )/iy,
    passiveAsk:
      /^(?:,[^,]*,)? (?:no )?(?:sea|sean|se |quede|queden|esté|estén|figure|figuren|siga siendo|haya|hayan|tenga|tengan|es|son)(?![a-zá-ÿ])/,
    passiveAgent: new RegExp(
      `(?:[^;.:]{2,160}?${OPEN}(?:sean?|fueran?|fuesen?) [^;.:]{1,90}? por (?:el |la )(?:(?<title>${HEAD})|(?<secretariat>[Ss]ecretaría))${SHUT}|(?:el |la |los |las |una? |su )(?:[${LETTER}]+ )?(?:informe|nota|estudio|documento|estado|lista|plan|propuesta|cuenta|análisis|resumen)s? (?:[a-zéí]+ ){0,2}?(?:del |de la |por el |por la )(?:(?<title2>${HEAD})|(?<secretariat2>[Ss]ecretaría))${SHUT}(?=[^;.:]{0,160}? (?:se|sean?|fueran?|fuesen?) (?:le |les )?(?:present|somet|someti|comuni|distribu|transmit|publi|remit|pus|pong|hag|hici|envi)))`,
      'y',
    ),
    duty: new RegExp(
      `^(?:,[^,]*,)? (?:debe|deberá|deba|hará|(?!será|tendrá|recibirá|percibirá|ocupará)[${SMALL}]{3,18}(?:ará|erá|irá)|(?!siga|continúe)${ASKED_FORM}|publique|organice|distribuya|actualice|facilite|preste|lleve a cabo)${SHUT}`,
    ),
    joint: new RegExp(`(?:y|e|así como) (?:${THE}|${TO_THE})?(?:${HEAD})${SHUT}(?! [Aa]djunt)`),
    trailing: new RegExp(
      `[\\s,;]{0,40}(?:(?<=[\\s,;])(?:y|e|pero))?[\\s,]{0,40}(?:${ADVERBIAL})?[\\s,;.:]{0,40}$`,
      'i',
    ),
    closing: /(?:(?:[;,] (?:y|e|o)|\s?[.;:,])["”'’»)\]]*\d{0,3})?\s*$/,
    readTitle,
    nameOf,
  };

/** `BODY` is the source of a body's name in the text that is read. */
export const requestsOf = (BODY: string): RequestGrammar => ({
  ...VERB_GRAMMAR,
  ...AFTER_VERB,
  left: leftOf(BODY),
  chain: new RegExp(
    `(?:${TO_THE}|que ${THE}|que )${BODY}(?:,[^,;]{1,150},)? (?:que |a que )?(?:(?:también|además|asimismo) )?(?:solicite|pida|inste|exhorte|invite|aliente|encargue|ruegue|solicitara|pidiera|instara|invitara)${SHUT}`,
    'y',
  ),
  isBody: new RegExp(`^(?:${THE}|${TO_THE}|[Ss]u )?${BODY}`),
  nextAct: new RegExp(
    `(?:[,;] (?:y |e )?(?:\\(?[a-z]\\) )?|(?<=\\s)[ye] )(?:${ADVERBIAL},? )?(?:${ACT})${SHUT}|; (?:${THE}${BODY}) `,
  ),
});

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^[Ee]stados [Mm]iembros$/, 'Member States'],
  [/^[Ee]stados [Mm]iembros y (?:a )?(?:los )?asociados$/, 'Member States and partners'],
  [/^[Ee]stados [Pp]artes$/, 'States Parties'],
  [/^[Ee]stados$/, 'States'],
  [/^[Gg]obiernos$/, 'Governments'],
  [/^[Pp]artes$/, 'Parties'],
  [/^donantes$/, 'donors'],
];

/** The English name of those who are asked most; any other keeps its own words. */
function nameOf(text: string): string {
  const plain = text.replace(/^(?:a )?(?:todos |todas )?(?:los |las |al |la |el |a )/i, '').trim();
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
}
