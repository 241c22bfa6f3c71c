import type { calendar as en } from '../en/calendar.js';
import type { SameKeys } from '../same-keys.js';

export const calendar: SameKeys<typeof en> = {
  ordinal: {
    ofYear:
      '{ordinal, select, 1 {première} 2 {deuxième} 3 {troisième} 4 {quatrième} 5 {cinquième} 6 {sixième} 7 {septième} 8 {huitième} 9 {neuvième} 10 {dixième} other {{ordinal}e}}',
    inLife:
      '{ordinal, select, 1 {première} 2 {deuxième} 3 {troisième} 4 {quatrième} 5 {cinquième} 6 {sixième} 7 {septième} 8 {huitième} 9 {neuvième} 10 {dixième} other {{ordinal}e}}',
  },
  nameOfTheYear: '{name, select, annual {annuelle} other {{name}}}',
  session: {
    ofYear: '{ordinal} session de {year} ({body})',
    numbered: '{ordinal} session ({body})',
    named: 'session {name} de {year} ({body})',
    namedOnly: 'session {name} ({body})',
    next: 'prochaine session ({body})',
    resumed: 'reprise de la {session}',
    resumedNth: '{ordinal} reprise de la {session}',
  },
  duration:
    '{unit, select, D {{count, plural, one {# jour} many {# jours} other {# jours}}} W {{count, plural, one {# semaine} many {# semaines} other {# semaines}}} M {{count, plural, one {# mois} many {# mois} other {# mois}}} other {{count, plural, one {# an} many {# ans} other {# ans}}}}',
  rule: {
    atSession: 'à la {session}',
    beforeSession: 'avant la {session}',
    leadBeforeSession: '{lead} avant la {session}',
    agendaSegment: '{sentence} (« {segment} »)',
    theSession: 'la {session}',
    theYear: '{year}',
    eachSession: 'à chaque session ({body})',
    eachRegularSession: 'à chaque session ordinaire ({body})',
    oneOfYear:
      '{years, plural, =1 {{by, select, name {à la session {sessions}} other {à la {sessions} session}} de chaque année ({body}), au choix} other {{by, select, name {à la session {sessions}} other {à la {sessions} session}} ({body}), au choix, tous les # ans}}',
    eachOfYear:
      '{years, plural, =1 {{by, select, name {{count, plural, =1 {à la session} other {aux sessions}} {sessions}} other {{count, plural, =1 {à la {sessions} session} other {aux {sessions} sessions}}}} de chaque année ({body})} other {{by, select, name {{count, plural, =1 {à la session} other {aux sessions}} {sessions}} other {{count, plural, =1 {à la {sessions} session} other {aux {sessions} sessions}}}} ({body}), tous les # ans}}',
    from: '{sentence} ; à compter de : {from}',
    until: '{sentence} ; jusqu’à : {until}',
    completionOf: 'l’achèvement de « {text} »',
    event: 'lié à un événement : « {text} »',
    eventOn: 'lié à un événement : « {text} », {date}',
    noneStated: 'aucune session d’échéance indiquée',
    noneTo: 'aucune session d’échéance indiquée ; destinataire : {body}',
    unparsed: 'non compris, à décider par une personne : « {text} »',
    eventEnd: '« {text} »',
    lastOfYear:
      'à la dernière session {only, select, regular {ordinaire de {year}} other {de {year}}} ({body})',
    lastOfEachYear:
      'à la dernière session {only, select, regular {ordinaire de chaque année} other {de chaque année}} ({body})',
    every:
      '{unit, select, D {{count, plural, one {chaque jour} many {tous les # jours} other {tous les # jours}}} W {{count, plural, one {chaque semaine} many {toutes les # semaines} other {toutes les # semaines}}} M {{count, plural, one {chaque mois} many {tous les # mois} other {tous les # mois}}} other {{count, plural, one {chaque année} many {tous les # ans} other {tous les # ans}}}}',
    everyAfter: '{first} ; ensuite, {again}',
    receivedBy: '{sentence} ; destinataire : {body}',
    byDate: 'au plus tard le {date}',
    withinOfAdoption: 'dans un délai de {duration} après l’adoption',
    withinOfClosure: 'dans un délai de {duration} après la clôture de la session',
    withinOfEvent: 'dans un délai de {duration} après « {text} »',
    withinOfUnstated: 'dans un délai de {duration} ; le texte ne dit pas à partir de quand',
    preceding:
      'à la dernière session ({body}) qui examine des documents et se clôt avant cette réunion : {before}',
    hops: 'd’abord : {via} ; puis : {then}',
    withNext: 'une fois, avec le prochain rapport d’un autre type : « {text} »',
    withEach: 'chaque fois avec un autre rapport : « {text} »',
    all: '{rules}',
    ends: 'met fin à une obligation antérieure',
    regularly: 'régulièrement : « {text} »',
    asAppropriate: 'selon qu’il conviendra : « {text} »',
  },
  why: {
    noDatesYet: 'La {session} n’a pas encore de dates.',
    expected:
      'La {session} n’a pas encore de dates ; elle est prévue au {quarter, select, 1 {premier} 2 {deuxième} 3 {troisième} other {dernier}} trimestre de {year}.',
    cancelled: 'La {session} est annulée.',
    electionsOnly: 'La {session} ne fait qu’élire le Bureau et n’examine aucun document.',
    noDocuments: 'La {session} n’examine aucun document.',
    noDocumentsBecause: 'La {session} n’examine aucun document : « {reason} ».',
    notOnCalendar: 'La {session} n’est pas au calendrier.',
    resumedNotOnCalendar: 'Le calendrier ne comporte pas de reprise de la {session}.',
    nameIncomplete: 'Le texte ne dit pas de quelle session il s’agit ({body}).',
    noNextYet: 'Le calendrier ne comporte pas encore de session ultérieure ({body}).',
    adoptionUnknown: 'On ne sait pas où ce texte a été adopté : la session suivante ne peut être déterminée.',
    atOrBeforeAdoption: 'La {session} n’est pas postérieure à l’adoption.',
    onlyOneLeft: 'Parmi les sessions possibles, il ne reste que la {session}.',
    calendarIncomplete: 'Le calendrier de {year} n’est pas déclaré complet ({body}).',
    chosen: 'Une personne a choisi la {session}.',
    choiceImpossible: 'La {session} avait été choisie, mais n’est plus possible.',
    choose: 'Une personne choisit l’une des sessions.',
    chooseBy: 'Une personne choisit l’une des sessions au plus tard le {date}.',
    movedOn: 'Au {date}, date limite de réservation du créneau, personne n’avait choisi la {session}.',
    nothingLeft: 'Il ne reste aucune session en {year} ({body}) ; une personne décide.',
    noYears: 'Cet organe ne désigne pas ses sessions par année ({body}) ; une personne décide.',
    event: 'Lié à un événement qui n’est pas une session : « {text} ».',
    noneStated: 'Le texte n’indique aucune session d’échéance.',
    noneStatedTo: 'Le texte nomme un organe ({body}), mais aucune session.',
    notUnderstood: 'Ces mots n’ont pas été compris : « {text} ».',
    personDecides: 'Il ne reste aucune réunion ; une personne décide.',
    missed:
      'La {session} est terminée et la suivante est annulée : l’échéance de {year} est manquée ({body}) ; une personne décide.',
    adoptionDayUnknown:
      'On ne sait pas quand ce texte a été adopté : rien ne peut être compté à partir de ce jour.',
    closureDayUnknown:
      'On ne sait pas quand la session d’adoption s’est close : rien ne peut être compté à partir de ce jour.',
    withinOfEvent: 'Le délai court à partir d’un événement dont la date n’est pas connue : « {text} ».',
    withinOfUnstated: 'Le texte ne dit pas à partir de quel jour le délai court ; une personne décide.',
    bodyUnknown: 'Cet organe ne figure pas au registre ({body}).',
    precedingUnknown:
      'Tant que la réunion ultérieure n’a pas de date, la dernière session qui la précède ne peut être déterminée ({body}).',
    nothingBefore:
      'Le calendrier ne comporte pas de session entre l’adoption et la réunion ultérieure ({body}) ; une personne décide.',
    ends: 'Le texte met fin à une obligation antérieure et ne demande rien lui-même.',
    regularly: 'Le texte laisse le moment ouvert : « {text} ».',
    asAppropriate: 'Le texte laisse à qui fait rapport le soin de décider si et quand : « {text} ».',
    with: 'À présenter avec un autre rapport : « {text} ».',
    withWhich: 'À présenter avec un autre rapport, qu’une personne désigne : « {text} ».',
    withUnknown: 'Le rapport avec lequel le présenter ne figure plus au registre : « {text} ».',
    withNothingYet: 'Le rapport avec lequel le présenter n’a pas encore d’échéance ultérieure : « {text} ».',
    withChoice: 'Pour le rapport avec lequel le présenter, la session reste à choisir.',
    waitsFor: 'À présenter d’abord à la {session}, puis ici.',
    waitsForBody: 'À présenter d’abord à un autre organe ({body}), puis ici.',
  },
  differs: {
    dates: 'Le texte indique {said} ; le calendrier indique {stands}.',
    kind: '{said, select, special {Le texte parle d’une session extraordinaire ; au calendrier, elle est ordinaire.} other {Le texte parle d’une session ordinaire ; au calendrier, elle est extraordinaire.}}',
    takesDocuments:
      '{said, select, true {Selon le texte, des documents y sont examinés ; selon le calendrier, aucun.} other {Selon le texte, aucun document n’y est examiné ; selon le calendrier, il y en a.}}',
    resumed: 'Reprise {n} : {difference}',
    period: '{start} – {end}',
    quarter:
      'le {quarter, select, 1 {premier} 2 {deuxième} 3 {troisième} other {dernier}} trimestre de {year}',
  },
  fault: {
    termsOverlap: '{path} : deux de ses mandats se chevauchent. Corrigez l’un d’eux ou retirez-le.',
    weeks: '{path} : il faut un nombre entier de semaines, de 0 à {most}.',
    stepsInOrder:
      'Le créneau est confirmé au plus tard quand le document est soumis, et celui-ci est soumis au plus tard quand il est publié : indiquez les semaines dans cet ordre.',
    noWorkingDay: 'Au moins un jour de la semaine doit être ouvrable.',
    unknownKind:
      '{path} : il n’existe pas de règle d’échéance « {kind} ». Utilisez une règle connue, ou « unparsed » avec les mots du texte.',
    unknownField: '{path} : ce champ est inconnu ici. Retirez-le.',
    missing: '{path} : ce champ manque. Ajoutez-le.',
    record: '{path} : il faut un objet avec des champs.',
    words: '{path} : il faut un texte non vide.',
    bodyKey: '{path} : il faut le code d’un organe, par exemple « executive-board ».',
    name: '{path} : il faut un nom de session annuelle, par exemple « annual ».',
    date: '{path} : il faut une date du calendrier, par exemple « 2026-06-30 ».',
    ordinal: '{path} : il faut un nombre entier à partir de 1.',
    year: '{path} : il faut une année à quatre chiffres.',
    yearsApart: '{path} : il faut un nombre entier d’années de 1 à 100.',
    duration: '{path} : il faut une durée en une seule unité, par exemple « P8W » ou « P15D ».',
    oneOf: '{path} : il faut l’une de ces valeurs : {values}.',
    oneForm: '{path} : il faut exactement un de ces champs : {values}.',
    list: '{path} : il faut une liste d’au moins un élément.',
    doubled: '{path} : la même valeur figure deux fois. Retirez-en une.',
    leadNeedsBefore: '{path} : un délai dit combien de temps avant ; il lui faut la relation « before ».',
    sessionName:
      '{path} : l’organe ne nomme pas ainsi ses sessions. Donnez l’année et l’ordinal, ou le nom, ou le numéro.',
    halfDated: '{path} : donnez le premier et le dernier jour, ou aucun des deux.',
    noSuchDay: '{path} : ce jour n’existe pas. Écrivez-le ainsi : « 2026-06-30 ».',
    endsBeforeStart: '{path} : le dernier jour précède le premier. Corrigez l’un des deux.',
    noSuchQuarter: '{path} : ce n’est pas un trimestre. Écrivez-le ainsi : « 2026-Q4 ».',
    samePartTwice:
      '{path} parties : deux d’entre elles sont la même partie de la session. Retirez-en une ou numérotez-les.',
    partsOverlap: '{path} : une reprise doit commencer après la fin de la partie précédente.',
    unnamed: '{path} : un organe doit avoir un nom dans au moins une langue.',
    zone: '{path} : ce n’est pas un fuseau horaire. Écrivez-le ainsi : « Africa/Nairobi ».',
    ordinalsOrNames: '{path} : donnez soit des ordinaux, soit des noms, et non les deux ni aucun.',
    noSuchBody:
      '{path} : le registre ne comporte pas d’organe « {body} ». Choisissez l’un de ceux qui y figurent.',
    noSuchSession:
      '{path} : le calendrier ne comporte pas de session « {session} ». Saisissez-la d’abord, ou indiquez-en une autre.',
    byOrWithin: '{path} : indiquez soit by, soit within et of.',
    tooDeep: '{path} : trop de règles sont imbriquées. Simplifiez.',
  },
};
