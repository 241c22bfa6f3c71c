import type { calendar as en } from '../en/calendar.js';
import type { SameKeys } from '../same-keys.js';

export const calendar: SameKeys<typeof en> = {
  ordinal: {
    ofYear:
      '{ordinal, select, 1 {primer} 2 {segundo} 3 {tercer} 4 {cuarto} 5 {quinto} 6 {sexto} 7 {séptimo} 8 {octavo} 9 {noveno} 10 {décimo} other {{ordinal}º}}',
    inLife:
      '{ordinal, select, 1 {primer} 2 {segundo} 3 {tercer} 4 {cuarto} 5 {quinto} 6 {sexto} 7 {séptimo} 8 {octavo} 9 {noveno} 10 {décimo} other {{ordinal}º}}',
  },
  nameOfTheYear: '{name, select, annual {anual} other {{name}}}',
  session: {
    ofYear: '{ordinal} período de sesiones de {year} ({body})',
    numbered: '{ordinal} período de sesiones ({body})',
    named: 'período de sesiones {name} de {year} ({body})',
    namedOnly: 'período de sesiones {name} ({body})',
    next: 'próximo período de sesiones ({body})',
    resumed: '{session}, continuación',
    resumedNth: '{session}, {ordinal} tramo de la continuación',
  },
  duration:
    '{unit, select, D {{count, plural, one {# día} many {# días} other {# días}}} W {{count, plural, one {# semana} many {# semanas} other {# semanas}}} M {{count, plural, one {# mes} many {# meses} other {# meses}}} other {{count, plural, one {# año} many {# años} other {# años}}}}',
  rule: {
    atSession: 'en el {session}',
    beforeSession: 'antes del {session}',
    leadBeforeSession: '{lead} antes del {session}',
    agendaSegment: '{sentence} (“{segment}”)',
    theSession: 'el {session}',
    theYear: '{year}',
    eachSession: 'en cada período de sesiones ({body})',
    eachRegularSession: 'en cada período ordinario de sesiones ({body})',
    oneOfYear:
      '{years, plural, =1 {{by, select, name {en el período de sesiones {sessions}} other {en el {sessions} período de sesiones}} de cada año ({body}), uno de ellos} other {{by, select, name {en el período de sesiones {sessions}} other {en el {sessions} período de sesiones}} ({body}), uno de ellos, cada # años}}',
    eachOfYear:
      '{years, plural, =1 {{by, select, name {en {count, plural, =1 {el período de sesiones} other {los períodos de sesiones}} {sessions}} other {en el {sessions} período de sesiones}} de cada año ({body})} other {{by, select, name {en {count, plural, =1 {el período de sesiones} other {los períodos de sesiones}} {sessions}} other {en el {sessions} período de sesiones}} ({body}), cada # años}}',
    from: '{sentence}; a partir de: {from}',
    until: '{sentence}; hasta: {until}',
    completionOf: 'la finalización de “{text}”',
    event: 'vinculado a un acontecimiento: “{text}”',
    eventOn: 'vinculado a un acontecimiento: “{text}”, {date}',
    noneStated: 'sin período de sesiones indicado',
    noneTo: 'sin período de sesiones indicado; receptor: {body}',
    unparsed: 'no se entiende, decide una persona: “{text}”',
  },
  why: {
    noDatesYet: 'El {session} aún no tiene fechas.',
    expected:
      'El {session} aún no tiene fechas; se prevé para el {quarter, select, 1 {primer} 2 {segundo} 3 {tercer} other {último}} trimestre de {year}.',
    cancelled: 'El {session} está cancelado.',
    electionsOnly: 'El {session} solo elige la Mesa y no examina documentos.',
    noDocuments: 'El {session} no examina documentos.',
    noDocumentsBecause: 'El {session} no examina documentos: “{reason}”.',
    notOnCalendar: 'El {session} no figura en el calendario.',
    resumedNotOnCalendar: 'En el calendario no figura ninguna continuación del {session}.',
    nameIncomplete: 'El texto no dice a qué período de sesiones se refiere ({body}).',
    noNextYet: 'En el calendario no figura aún ningún período de sesiones posterior ({body}).',
    adoptionUnknown:
      'No se sabe dónde se aprobó, por lo que no puede determinarse el siguiente período de sesiones.',
    atOrBeforeAdoption: 'El {session} no fue posterior a la aprobación.',
    onlyOneLeft: 'De los períodos de sesiones posibles, solo queda el {session}.',
    calendarIncomplete: 'El calendario de {year} no está marcado como completo ({body}).',
    chosen: 'Una persona eligió el {session}.',
    choiceImpossible: 'Se había elegido el {session}, pero ya no es posible.',
    choose: 'Una persona elige uno de los períodos de sesiones.',
    chooseBy: 'Una persona elige uno de los períodos de sesiones a más tardar el {date}.',
    movedOn: 'Al {date}, fecha límite para reservar el turno, nadie había elegido el {session}.',
    nothingLeft: 'No queda ningún período de sesiones en {year} ({body}); decide una persona.',
    noYears: 'Este órgano no designa sus períodos de sesiones por años ({body}); decide una persona.',
    event: 'Vinculado a un acontecimiento que no es un período de sesiones: “{text}”.',
    noneStated: 'El texto no indica ningún período de sesiones.',
    noneStatedTo: 'El texto menciona un órgano ({body}), pero ningún período de sesiones.',
    notUnderstood: 'No se entendieron estas palabras: “{text}”.',
  },
  fault: {
    unknownKind:
      '{path}: no existe ninguna regla de vencimiento “{kind}”. Use una conocida, o “unparsed” con las palabras del texto.',
    unknownField: '{path}: este campo no se conoce aquí. Quítelo.',
    missing: '{path}: falta este campo. Añádalo.',
    record: '{path}: debe ser un objeto con campos.',
    words: '{path}: debe ser un texto que no esté vacío.',
    bodyKey: '{path}: debe ser la clave de un órgano, como “executive-board”.',
    name: '{path}: debe ser un nombre del año, como “annual”.',
    date: '{path}: debe ser una fecha del calendario, como “2026-06-30”.',
    ordinal: '{path}: debe ser un número entero a partir de 1.',
    year: '{path}: debe ser un año de cuatro cifras.',
    yearsApart: '{path}: debe ser un número entero de años de 1 a 100.',
    duration: '{path}: debe ser una duración de una sola unidad, como “P8W” o “P15D”.',
    oneOf: '{path}: debe ser uno de estos valores: {values}.',
    oneForm: '{path}: debe tener exactamente uno de estos campos: {values}.',
    list: '{path}: debe ser una lista de al menos un elemento.',
    doubled: '{path}: el mismo valor figura dos veces. Quite uno.',
    leadNeedsBefore:
      '{path}: la antelación dice cuánto tiempo antes, por lo que necesita la relación “before”.',
    sessionName:
      '{path}: el órgano no designa así sus períodos de sesiones. Indique año y ordinal, o nombre, o número.',
    halfDated: '{path}: indique el primer y el último día, o ninguno de los dos.',
    noSuchDay: '{path}: ese día no existe. Escríbalo así: “2026-06-30”.',
    endsBeforeStart: '{path}: el último día es anterior al primero. Corrija uno de los dos.',
    noSuchQuarter: '{path}: no es un trimestre. Escríbalo así: “2026-Q4”.',
    samePartTwice:
      '{path} partes: dos de ellas son la misma parte del período de sesiones. Quite una o numérelas.',
    partsOverlap: '{path}: una continuación debe comenzar después de que termine la parte anterior.',
    unnamed: '{path}: un órgano necesita un nombre en al menos un idioma.',
    zone: '{path}: no es una zona horaria. Escríbala así: “Africa/Nairobi”.',
    ordinalsOrNames: '{path}: indique ordinales o nombres, no ambos ni ninguno.',
  },
};
