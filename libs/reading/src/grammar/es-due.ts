import { COUNT, MONTH, ORDINAL, THE } from './es-words.js';
import type { AskGrammar, DueGrammar } from './grammar.js';
import { LETTER, OPEN, SHUT, word } from './latin-letters.js';
import { LETTERED_MEETING } from './latin-numbers.js';

const DATE = `\\d{1,2}(?:\\.?[º°])? de (?:${MONTH}) (?:de|del) \\d{4}`;
const UNIT = 'días?|semanas?|mes(?:es)?|trimestres?|años?';
const REPORTING =
  '(?:inform(?:e|ar|ara)|rind[ae] cuentas|present(?:e|ar|ara)|facilit[ea]|proporcion[ea]|comuni(?:que|car)|manteng[ao])[^,;.]{0,80}';
const NEED =
  '(?:según (?:proceda|sea necesario|corresponda|convenga)|cuando (?:proceda|sea necesario|corresponda)|si procede|en caso necesario|si es necesario|de ser necesario|conforme sea necesario)';

const WITHOUT_BODY: Omit<DueGrammar, 'unread'> = {
  at: new RegExp(
    `${OPEN}(?:en|durante|para|a|al|ante|por|en el (?:curso|transcurso) del?|de cara al?|a más tardar en|no más tarde de|con motivo de|a(?: la)? (?:consideración|examen|aprobación) de|(?:en|durante) (?:el|la|su) [^,;]{3,90}? del?)(?: cada (?:uno|una) de)? (?:el |la )?$`,
    'i',
  ),
  before: new RegExp(
    `${OPEN}(?:antes del?|con anterioridad al?|previamente al?|con suficiente antelación al?|(?:con|de) antelación al?|antes de la (?:apertura|celebración|primera parte|segunda parte|última parte) del?) (?:la )?$`,
  ),
  agendaSegment:
    /(?:en|durante) (?:el|la|su) (?<segment>(?:serie de sesiones|segmento|debate)[^,;]{3,80}?) del? $/,
  lead: new RegExp(
    `(?:(?:al menos|por lo menos|como mínimo|no menos de|con) )?(?<count>${COUNT}) (?<unit>${UNIT})(?: como mínimo| al menos)? $`,
  ),
  from: new RegExp(
    `${OPEN}(?:a partir del?|comenzando (?:por|en|con)|empezando (?:por|en|con)|a contar del?|desde) $`,
  ),
  until: new RegExp(`${OPEN}hasta (?:el |la |los )?$`),
  purpose: /(?:para que|a fin de que|a fin de|de modo que|de manera que|con miras a|para permitir)/,
  pastBefore: new RegExp(
    `(?<!(?:sea|sean|ser|será|serán|fuera|fueran|para) )${OPEN}(?:celebrad|aprobad|adoptad|presentad|examinad|convenid|formulad|expresad|lanzad|sometid|decidid|establecid|cread|publicad|tomad|acordad|debatid|solicitad|constituid|hech)[oa]s?${SHUT}(?: [^,;]{0,60})? (?:en|durante|por|a) $`,
  ),
  pastAfter: /^,? (?:que se )?celebrad[oa]/,
  margins: new RegExp(
    `${OPEN}(?:al margen|en paralelo|paralelamente|con ocasión|con motivo|juntamente|conjuntamente)(?: del?| al?| con) (?:el |la )?$`,
  ),
  atAfter: null,
  marginsAfter: null,
  throughAfter: null,
  through: new RegExp(
    `${OPEN}(?:por conducto|por intermedio|a través|por mediación|por medio) (?:del |de la |de los |de )$`,
  ),
  receiver: new RegExp(
    `${OPEN}(?:al |a la |a los |ante el |ante la |a su |por el |por la |para el |para la |del? (?:la )?(?:consideración|examen) (?:del |de la ))$|(?:consideración|examen|aprobación|conocimiento) (?:del |de la |por la |por el )$`,
  ),
  transfer:
    /inform|present|rind|rendir|transmi|comuni|facilit|proporcion|somet|remit|manten|brind|señal|elev|expon/,
  untilCompletion:
    /hasta (?:la |el |que )?(?<what>(?:finalización|terminación|conclusión|fin|culminación|plena (?:aplicación|ejecución)|ejecución íntegra|expiración|concluya|finalice|término) [^,;.]{2,80}?(?=[,;.]|$)|nuevo aviso|nueva orden)/,
  untilEvent: /(?<![A-Za-zÀ-ÿ])(?:hasta que |mientras )(?<what>[^,;.]{3,100})/,
  forms: [
    {
      form: 'ends',
      pattern:
        /(?:deje|cese|dejar|cesar) (?:de|en) (?:presentar|la presentación|informar|publicar|elaborar|distribuir)|ponga fin a la presentación de|no presente más informes/,
    },
    {
      form: 'by-date',
      pattern: new RegExp(
        `${OPEN}(?:a más tardar el|antes del|no más tarde del|no después del|para el|hasta el|el|al) (?:día )?(?<date>${DATE})`,
      ),
    },
    {
      form: 'by-month-end',
      pattern: new RegExp(
        `${OPEN}(?:antes del?|a|para|a más tardar (?:a|en)|no más tarde de) (?:el )?(?:final|fin|finales|fines|término) (?:del mes )?de (?<month>${MONTH}) (?:de|del) (?<year>20\\d{2})`,
      ),
    },
    {
      form: 'by-month-end',
      pattern: new RegExp(
        `${OPEN}(?:a más tardar en|no más tarde de) (?<month>${MONTH}) (?:de|del) (?<year>20\\d{2})`,
      ),
    },
    {
      form: 'by-year-end',
      pattern: new RegExp(
        `${OPEN}antes de (?:que )?(?:finalic|finaliz|termin|conclu|acab)[a-zé]{1,4} (?:el )?(?:año )?(?<year>20\\d{2})`,
      ),
    },
    {
      form: 'by-year-end',
      pattern: new RegExp(
        `${OPEN}(?:antes del?|a|para|a más tardar (?:a|en)|no más tarde de) (?:el )?(?:final|fin|finales|fines|término) (?:de |del )(?:año )?(?<year>20\\d{2})`,
      ),
    },
    {
      form: 'two-yearly',
      pattern: new RegExp(
        `${word('bienalmente|cada dos años|cada bienio|con carácter bienal|una vez cada dos años|un informe bienal|informes bienales|con periodicidad bienal')}(?: a partir de entonces)?`,
      ),
    },
    {
      form: 'half-yearly',
      pattern: new RegExp(word('semestralmente|dos veces al año|cada semestre|informes? semestral(?:es)?')),
    },
    {
      form: 'yearly',
      pattern: new RegExp(
        `${word('(?:y )?(?:anualmente|cada año|todos los años|una vez al año|con carácter anual|con periodicidad anual|(?:de|en) (?:forma|manera) anual)|un informe anual|(?<!(?:los|sus|esos) )informes anuales')}(?: a partir de entonces)?`,
      ),
    },
    {
      form: 'every-interval',
      pattern: new RegExp(
        `${OPEN}(?:(?:y )?(?:cada|todos los|todas las)) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})${SHUT}(?: a partir de entonces)?`,
      ),
    },
    {
      form: 'every-interval',
      pattern: new RegExp(
        `(?<quarterly>${word('trimestralmente|con carácter trimestral|informes? trimestral(?:es)?')})`,
      ),
    },
    {
      form: 'within',
      pattern: new RegExp(
        `${OPEN}(?:dentro de(?:l (?:plazo|término) de| los| un (?:plazo|término)(?: máximo)? de)?|en(?: el| un) (?:plazo|término) (?:máximo |no mayor )?(?:de|a)|en un plazo no superior a|en los|a los|a más tardar|antes de que transcurran) (?<count>${COUNT})(?: \\(\\d{1,3}\\))?(?: próximos)? (?<unit>${UNIT})${SHUT}(?: siguientes)?(?<of> (?:siguientes )?(?:a partir de|contados a partir de|a contar desde|después de|desde|a|de) ?(?:la |el |los )?(?:fecha de )?(?:la |su )?(?:(?<adoption>aprobación|adopción)|(?<closure>clausura)|[^,;.]{1,60}))?`,
      ),
    },
    {
      form: 'next-report',
      pattern: new RegExp(
        `${OPEN}en (?:el (?:contexto|marco) d(?:e |el ))?(?:(?:su|el|los|sus) )?próximos? (?:informes?|proyecto de presupuesto(?: por programas)?|presupuesto)(?: (?:anual|periódico|bienal))?(?: (?:al|a la|sobre) [^,;.]{1,80})?`,
      ),
    },
    {
      form: 'regular-report',
      pattern: new RegExp(
        `${OPEN}(?:en|como parte de|en el marco de|por medio de|a través de|mediante) (?:sus?|el|los|la) (?:informes?|presentación (?:periódica )?de informes|rendición de cuentas|exposición)(?: [a-zá-ÿ]+){0,3}? ?(?:periódic[oa]s?|anual(?:es)?|ordinari[oa]s?|regular(?:es)?|existentes?|bienal(?:es)?|habituales)${SHUT}(?: (?:al|a la|sobre) [^,;.]{1,80})?`,
      ),
    },
    {
      form: 'regularly',
      pattern: new RegExp(
        word(
          'periódicamente|regularmente|con regularidad|a intervalos regulares|de manera periódica|de forma periódica',
        ),
      ),
    },
    {
      form: 'event',
      pattern:
        /(?:al margen|paralelamente a|con ocasión|con motivo) (?:de la |del |de los |de las )(?=[A-ZÁ-Ú0-9])[^,;.()]{2,80}?(?=,|;|\.|$| (?:un|una|unos|y|para) )/,
    },
    { form: 'as-appropriate', pattern: new RegExp(`(?=${NEED})(?<=${REPORTING},? ?)${NEED}`, 'i') },
  ],
};

/** `BODY` is the source of a body's name in the text that is read. */
export const dueOf = (BODY: string): DueGrammar => ({
  ...WITHOUT_BODY,
  unread: new RegExp(
    `${word(
      `lo antes posible|cuanto antes|a la mayor brevedad(?: posible)?|oportunamente|a su debido tiempo|en el momento oportuno|sin demora|sin dilación|de manera oportuna|(?:para|antes de) (?:${MONTH}) de 20\\d{2}|(?:en|para|antes de|durante) el (?:primer|segundo|tercer|cuarto|último) (?:trimestre|semestre) de 20\\d{2}|(?:en|antes de|para) (?:ese|dicho|esa|dicha) (?:período de sesiones|periodo de sesiones|reunión)|(?:en|a|para|antes de) la ${LETTERED_MEETING}|(?:en|a|ante|para|antes de) la (?:${ORDINAL}|próxima|siguiente) (?:Cumbre|Asamblea|Conferencia|Reunión)(?: ordinaria| General| de [A-Z][a-z]+)?|(?:a más tardar el|antes del|no más tarde del) \\d{1,2} de (?:${MONTH})|antes de que (?:concluya|expire|finalice|termine|venza) [^,;.]{3,60}?(?= y |[,;.]|$)|en una fecha posterior|de vez en cuando|(?:una|dos|tres) veces al (?:año|mes)`,
    )}|(?<=(?:${THE}|al )(?:${BODY}) )en (?:(?:${MONTH}) de )?20\\d{2}(?:(?:, | y )(?:en )?20\\d{2})*`,
  ),
});

const RESOURCES =
  '(?:recursos|fondos|medios|créditos|contribuciones|financiación|financiamiento|disponibilidades|posibilidades|consignaciones|asignaciones)(?: (?:financier[oa]s|presupuestari[oa]s|extrapresupuestarios|voluntari[oa]s|humanos|adicionales|necesarios|suficientes?|disponibles?|existentes?|aprobados))*';
/** "elabore, de conformidad con el plan, una estrategia": a verb, perhaps an aside, and its object. */
function making(verbs: string, nouns: string): RegExp {
  return new RegExp(
    `${OPEN}(?:${verbs})${SHUT}(?:[^,;.]{0,30},[^,;]{1,200},)?[^,;.]{0,110}?${OPEN}(?:${nouns})${SHUT}`,
    'i',
  );
}
const MAKE =
  'elabor(?:e|ar|ara|en)|prepar(?:e|ar|ara)|redact(?:e|ar|ara)|formul(?:e|ar|ara)|produzca|producir|finali(?:ce|zar)|ultim(?:e|ar)|present(?:e|ar|ara|ase)|somet(?:a|er|iera)|establezca|establecer|conciba';
const PREFIX = '(?:(?:cuando|según) proceda,? y |si procede,? y |en caso necesario,? y )?';

export const asks: AskGrammar = {
  conditions: [
    new RegExp(
      `${PREFIX}(?:con sujeción a|a reserva de|siempre que (?:se disponga|haya|existan|se cuente)|en caso de (?:que )?(?:se disponga|haya|haber|existan|existir|se cuente|contar(?:se)?)|de (?:existir|haber|contarse|disponerse)|previa|en función de|supeditad[oa]s? a|sujet[oa]s? a|condicionad[oa]s? a|según)(?: que)? ?(?:(?:de |con |la |las |los |el |su )*(?:disponibilidad|existencia|obtención|recepción|aportación|provisión|se disponga|haya) [^,;.]{0,40}?(?:de |con )?${RESOURCES}|(?:de |con |los |las |la )*${RESOURCES})(?: (?:a tal efecto|para ello|para tal fin|para ese fin))?`,
      'i',
    ),
    new RegExp(
      `${PREFIX}(?:dentro de|en el marco de|con cargo a|con(?= (?:los|las) \\S+ (?:disponibles|existentes))|en la medida de|en la medida que lo permitan|utilizando|dentro) (?:los (?:límites|márgenes) de )?(?:los |las |la |sus )${RESOURCES}`,
      'i',
    ),
    new RegExp(
      `${PREFIX}(?:si (?:los|hay|se dispone de|existen) (?:los )?${RESOURCES}[^,;.]{0,30}|en la medida en que [^,;.]{0,50}?${RESOURCES}[^,;.]{0,30}|siempre (?:y cuando|que) [^,;.]{0,60}?${RESOURCES}[^,;.]{0,30}|cuando (?:los|las) ${RESOURCES}[^,;.]{0,20}permitan)`,
      'i',
    ),
    new RegExp(
      `(?:de acuerdo con|conforme a|en función de|dentro de|según|con arreglo a) (?:los |las |el )?(?:límites (?:de |del ))?(?:(?:asignaciones|consignaciones|disponibilidades) presupuestarias|(?:los |las |el )?(?:recursos|fondos|créditos)(?: [a-zá-ÿ]+){0,2}? (?:asignad|disponib|existent|aprobad|previst|consignad)[a-z]+|presupuesto(?: [a-zá-ÿ]+)? (?:aprobado|asignado|existente|vigente))`,
      'i',
    ),
    /(?:a reserva de|con sujeción a) (?:la )?(?:previa )?(?:aprobación|conformidad|autorización|acuerdo) [^,;.]{2,60}|cuando (?:las|sus) circunstancias (?:así )?lo permitan|(?:de acuerdo con|conforme a|según) (?:la|su) disponibilidad (?:presupuestaria|financiera|de (?:recursos|fondos))/i,
    /(?:previa solicitud|a solicitud de(?: los| las| esos) (?:Estados|países|gobiernos)[^,;.]{0,30}|cuando (?:lo|así lo) soliciten|a petición (?:suya|de(?: los| las| esos| cada) (?:Estados?|[Pp]aís(?:es)?|[Gg]obiernos?|Partes|interesad[oa]s)))/i,
  ],
  deliverables: [
    {
      deliverable: 'report',
      pattern: new RegExp(
        `(?:^|${OPEN}(?:que|a|y|le|les|también|además|anualmente|periódicamente|siga|continúe|a que) )(?:les? |l[oa]s? )?(?:siga |continúe )?(?:inform(?:e|ar|ara|ase|ando)|rinda (?:informe|cuentas))${SHUT}(?: (?:periódicamente|anualmente|regularmente|verbalmente))?(?=(?:,[^,]{1,120},)? (?:al|a la|sobre|acerca|en|cada|dentro|ante|de|anualmente|periódicamente)${SHUT})`,
        'i',
      ),
    },
    {
      deliverable: 'report',
      pattern: making(
        `${MAKE}|public(?:ar)?|publique|transmit(?:a|ir)|remita|facilite`,
        'informes?(?! de antecedentes)',
      ),
    },
    {
      deliverable: 'update',
      pattern: new RegExp(
        `${OPEN}(?:proporcion|present|facilit|brind|ofre|suministr|d[éea])[${LETTER}]*(?:,[^,;]{1,160},)?[^;.,]{0,90}?(?:información actualizada|informaciones actualizadas|actualizaciones|actualización)|(?:manteng|mantener|manten)[^;.]{0,90}?(?:informad[oa]s?|al corriente|al tanto)`,
        'i',
      ),
    },
    {
      deliverable: 'briefing',
      pattern: new RegExp(
        `${OPEN}(?:organi(?:ce|zar)|celebr(?:e|ar)|ofre(?:zca|cer)|present(?:e|ar)|haga|imparta)${SHUT}[^;.,]{0,60}?(?:exposici(?:ón|ones)|reuni(?:ón|ones) informativas?|sesi(?:ón|ones) informativas?)`,
        'i',
      ),
    },
    { deliverable: 'strategy', pattern: making(MAKE, 'estrategias?') },
    {
      deliverable: 'plan',
      pattern: making(MAKE, 'plan(?:es)?|hojas? de ruta|programas? de trabajo|calendarios?'),
    },
    {
      deliverable: 'consultation',
      pattern: new RegExp(
        `${OPEN}(?:que|a|y) consult(?:e|ar)${SHUT}|${OPEN}(?:celebr|mant|organi|llev|particip|empren|prosig|prosegu|facilit|convo|re[úu]n|reforz|refuerc|fortale|entabl)[${LETTER}]*${SHUT}[^;.,]{0,50}?(?:consultas?|diálogos?|concertación|conferencias?|reuni(?:ón|ones)|grupo|colaboración|cooperación|coordinación)${SHUT}`,
        'i',
      ),
    },
    {
      deliverable: 'other',
      pattern: making(
        `${MAKE}|publi(?:que|car)|cre(?:e|ar)|encargue|proporcion(?:e|ar)|facilit(?:e|ar)|propon(?:ga|er)|reali(?:ce|zar)|estudi(?:e|ar)|prosiga`,
        'documentos?|notas?|presupuestos?|directrices|mecanismos?|marcos?|metodología|lista|base de datos|recomendaciones|propuestas?|opciones|estudios?|análisis|evaluación|examen|políticas?|normas|mandato|inventario|grupo|manual|guía|justificaciones|proyecto|cuestionario|herramienta',
      ),
    },
  ],
};
