import type { intake as en } from '../en/intake.js';
import type { SameKeys } from '../same-keys.js';

export const intake: SameKeys<typeof en> = {
  failure: {
    'empty-text': 'No hay texto en este archivo. Elija otro.',
    'binary-text':
      'Este archivo no es de un tipo que se lea. Guarde el documento como Word (.docx), PDF, página web o texto sin formato y envíelo de nuevo.',
    'old-word': 'Es un documento de un Word antiguo (.doc). Ábralo, guárdelo como .docx y envíe ese.',
    'rich-text': 'Es un archivo de texto enriquecido (RTF). Ábralo, guárdelo como .docx y envíe ese.',
    encrypted: 'El archivo está protegido con contraseña. Guárdelo sin ella y envíelo de nuevo.',
    'broken-file': 'El archivo está dañado o no se envió entero. Ábralo, guárdelo de nuevo y envíe ese.',
    scanned:
      'Este PDF fue escaneado: no contiene texto, solo imágenes. Haga reconocer su texto (OCR) o envíe el documento del que se imprimió.',
    'language-not-read':
      'Su idioma {lang, select, unknown {no se reconoció} other {aún no se lee ({lang})}}. Se leen textos en inglés y chino; indique cuál es si no se reconoció.',
    cancelled: 'Su lectura se canceló. Envíe de nuevo el archivo para que se lea.',
    'gave-up':
      'El programa de lectura se interrumpió {times, plural, one {una vez} many {# veces} other {# veces}} con este archivo. Guárdelo en otra forma, como .docx o texto sin formato, y envíe esa.',
    'took-too-long':
      'La lectura superó {minutes, plural, one {# minuto} many {# minutos} other {# minutos}} y se detuvo. Envíe el texto por partes.',
    'too-much-at-once': 'Este archivo contiene más de lo que puede leerse de una vez. Envíelo por partes.',
    unforeseen: 'No se pudo leer el archivo. Envíelo de nuevo; si vuelve a fallar, avise al administrador.',
  },
  doubt: {
    'encoding-guessed': 'El archivo no dice cómo están codificadas sus letras; se leyó como {encoding}.',
    'drawn-arabic':
      'El texto es árabe y procede de un PDF, que guarda formas dibujadas: puede haber letras o palabras en otro orden. Un archivo de Word es más seguro.',
    'unreadable-characters':
      '{count, plural, one {Un carácter no tiene} many {# caracteres no tienen} other {# caracteres no tienen}} significado en el archivo.',
    'pages-without-text':
      '{count, plural, one {La página {pages} solo contiene} many {# páginas solo contienen} other {# páginas ({pages}) solo contienen}} imágenes y no se leyó.',
    'other-languages': 'También hay párrafos en {langs}, que no se leyeron.',
  },
  fault: {
    'not-multipart': 'Envíe el archivo como formulario (multipart/form-data), en el campo “file”.',
    'broken-form': 'El formulario terminó antes de completarse. Envíe el archivo de nuevo.',
    'no-file': 'No hay ningún archivo en el campo “file”. Elija un archivo.',
    'one-file': 'Se recibe un archivo a la vez. Envíe los demás después.',
    'no-file-name': 'El archivo no tiene un nombre que pueda conservarse. Póngale nombre y envíelo de nuevo.',
    'unknown-language':
      'lang: no se leen textos en {lang}. No indique nada, o indique uno de estos: {known}.',
    outside:
      '{path}: este lugar no está en el texto, que termina en {length, number, ::group-off}. Marque las palabras de nuevo.',
    'no-words': '{path}: no hay ninguna palabra en lo marcado. Marque las palabras de la solicitud.',
    'half-a-character':
      '{path}: lo marcado empieza o termina dentro de un carácter. Marque el carácter entero.',
    'too-long':
      '{path}: se han marcado más de {most, number, ::group-off} caracteres. Marque una sola solicitud.',
    'not-in-quote': '{path}: “{words}” no figura en las palabras de la solicitud. Tómelo de ahí.',
    'no-such-session':
      '{path}: ni el texto ni el calendario conocen {session}. Inscríbalo primero en el calendario o elija otro.',
    'number-of-parts': 'parts: una solicitud se divide en {fewest} a {most} partes.',
    'outside-the-whole':
      '{path}: una parte se encuentra dentro de la solicitud, que va de {start, number, ::group-off} a {end, number, ::group-off}.',
    order:
      '{path}: esta parte empieza antes que la que la precede. Indique las partes en el orden del texto.',
    'no-body':
      'El texto no dice quién pide en el párrafo {paragraph}, “{quote}…”. Corrija su decisión y confirme de nuevo.',
    'no-such-unit': 'unit: no existe la dependencia {unit}. Elija una que exista.',
  },
  page: {
    title: 'Recepción',
    purpose:
      'Aquí llegan las decisiones, resoluciones e informes. Lo que piden se extrae del texto y se propone; nada se convierte en mandato hasta que usted lo acepta.',
    noPlace: 'lugar no indicado',
    cancel: 'Cancelar',
    close: 'Cerrar',
    state: {
      reading: 'Leyéndose',
      failed: 'No se pudo leer',
      proposed: 'Por decidir',
      confirmed: 'Aceptada',
      rejected: 'Rechazada',
      split: 'Dividida en partes',
    },
    takeIn: {
      title: 'Recibir un texto',
      choose: 'Elegir un archivo…',
      drop: 'o suéltelo aquí',
      fileHint:
        'Word (.docx), PDF, página web (.html) o texto sin formato (.txt), 50 MB como máximo cada uno. Si hay varios, se leen uno tras otro.',
      paste: 'O pegue el texto',
      pasteMissing: 'Pegue primero el texto.',
      takePasted: 'Recibir este texto',
      pasted: 'Texto pegado',
      lang: 'Idioma del texto',
      langFound: 'Se detecta automáticamente',
      sending: 'Enviando…',
    },
    list: {
      title: 'Textos recibidos',
      count: '{total, plural, one {# texto} many {# textos} other {# textos}}, primero los más recientes',
      empty: 'Nada aún. Cada texto recibido figura aquí, con el estado de su examen.',
      takenIn: 'Recibido',
      nothing: 'No se encontró en él ninguna solicitud a la secretaría.',
      open: '{count, plural, one {# propuesta} many {# propuestas} other {# propuestas}} por decidir',
      done: 'Todo decidido',
      decided: 'Aceptadas: {confirmed, number}; rechazadas: {rejected, number}',
    },
    reading: {
      all: 'Todos los textos recibidos',
      beingRead: 'El texto se está leyendo. Sus propuestas figurarán aquí.',
      cancel: 'Cancelar la lectura',
      leave: 'Puede salir de esta página; la lectura continúa.',
      again: 'Volver a los textos, para recibirlo de nuevo',
    },
    check: {
      title: 'Compruebe este texto',
      why: 'El texto del archivo puede no ser el que usted ve en el documento. Compárelo antes de decidir:',
      looked: 'Lo he mirado: el texto es correcto',
      better: 'Enviar un archivo mejor',
      checkedBy: 'Comprobado por {name},',
    },
    review: {
      lost: 'Había empezado a corregir esta. Desde entonces se ha decidido sobre ella, por lo que su corrección no se puede guardar. Esto es lo que había escrito:',
      counts:
        '{open, plural, =0 {Todo decidido} one {# por decidir} many {# por decidir} other {# por decidir}} · aceptadas: {confirmed, number} · rechazadas: {rejected, number}',
      nothing:
        'No se encontró en este texto ninguna solicitud a la secretaría. Mire las solicitudes a otros: quizá una de ellas esté dirigida a ella.',
      position: '{n, number} de {count, number}',
      sure: 'Lectura segura',
      unsure: 'Dudosa: compruébela',
      howSure:
        'La lectura no era segura aquí ({certainty, number, percent} según su propia estimación): compárela con el texto.',
      part: 'Parte de una solicitud dividida',
      narrated: 'Relatada por este texto',
      dueUnknown: 'No se entiende como regla; se conservan las palabras',
      noDue: 'Sin período de sesiones indicado',
      otherDue: 'Otra regla de vencimiento',
      nothingRead: 'Nada',
      asRead: 'Lo que se había leído',
      unsaved:
        'Empezó una corrección de esta que no está guardada. Continúela o abandónela antes de aceptar.',
      correctedBy: 'Corregida por {name},',
      decidedBy: 'Decidida por {name},',
      mandate: 'Ver el mandato resultante',
    },
    fact: {
      verb: 'Verbo',
      addressee: 'Destinatario',
      due: 'Vencimiento',
      recurrence: 'Frecuencia',
      deliverable: 'Producto',
      condition: 'Condición',
      decision: 'Decisión',
      place: 'Lugar',
      session: 'Solicitado en',
    },
    verb: '{verb, select, requests {solicita} requests_again {solicita de nuevo} invites {invita} encourages {alienta} urges {insta} calls_upon {exhorta} recommends {recomienda} instructs {encarga} directs {ordena} decides {decide} other {{verb}}}{marker, select, also { también} further { además} other {}}',
    recurrence: {
      once: 'Una vez',
      every_session: 'En cada período de sesiones',
      annual: 'Cada año',
      biennial: 'Cada dos años',
      by_date: 'En una fecha',
      ongoing: 'Continua',
      unspecified: 'No indicada',
    },
    role: {
      head: 'El jefe de la secretaría',
      secretariat: 'La secretaría',
      'member-states': 'Los Estados Miembros',
      body: 'Un órgano',
      other: 'Otro destinatario',
    },
    act: { accept: 'Aceptar', edit: 'Corregir', split: 'Dividir', reject: 'Rechazar', reopen: 'Retomar' },
    said: {
      accept: 'Aceptada y guardada: {place}. Ya es un mandato.',
      reject: 'Rechazada y guardada: {place}.',
      reopen: 'Retomada: {place}.',
      corrected: 'Corrección guardada: {place}.',
      split:
        '{place}: dividida en {count, plural, one {# parte} many {# partes} other {# partes}}. Decida sobre cada una.',
      acceptedAll:
        '{count, plural, one {# propuesta aceptada y guardada} many {# propuestas aceptadas y guardadas} other {# propuestas aceptadas y guardadas}}.',
      decided: 'Sobre esta ya se ha decidido.',
      unsaved: 'No aceptada: hay una corrección sin guardar. Guárdela o abandónela primero.',
    },
    faster: {
      shown:
        '{known, select, yes {{name} se adelantó} other {Alguien se adelantó}}. Lo que ve es la situación actual; su decisión no se guardó.',
      kept: '{known, select, yes {{name} se adelantó} other {Alguien se adelantó}}. Se ha cargado su versión y encima se conserva lo que usted escribió. Mire ambas y guarde de nuevo.',
    },
    all: {
      unsaved:
        '{count, plural, one {# corrección aún no está guardada. Guárdela o abandónela primero.} many {# correcciones aún no están guardadas. Guárdelas o abandónelas primero.} other {# correcciones aún no están guardadas. Guárdelas o abandónelas primero.}}',
      working: 'Aceptando…',
      ask: 'Aceptar todas las restantes ({count, number})',
      question:
        '{count, plural, one {# propuesta se convierte en mandato} many {# propuestas se convierten en mandatos} other {# propuestas se convierten en mandatos}}. {unsure, plural, =0 {Todas se leyeron con seguridad.} one {# de ellas es dudosa.} many {# de ellas son dudosas.} other {# de ellas son dudosas.}}',
      all: '{count, plural, one {Aceptarla} many {Aceptar las #} other {Aceptar las #}}',
      sure: 'Solo las leídas con seguridad ({count, number})',
    },
    others: {
      title: 'Solicitudes a otros',
      show: 'Solicitudes a otros ({count, number})',
      back: 'Volver a las propuestas',
      none: 'Este texto no pide nada a otros.',
      kind: 'No es una solicitud a la secretaría',
      position: '{n, number} de {count, number} a otros',
      why: 'Se muestra para que nada pase inadvertido; no se convierte en mandato.',
    },
    queue: {
      heading: 'Propuestas',
      title: 'Propuestas, primero las dudosas',
      show: '{count, plural, one {# propuesta} many {# propuestas} other {# propuestas}}{others, plural, =0 {} one {, # a otros} many {, # a otros} other {, # a otros}}',
      sure: 'leída con seguridad, por decidir',
      unsure: 'dudosa, por decidir',
      confirmed: 'aceptada',
      rejected: 'rechazada',
      split: 'dividida en partes',
      other: 'a otros',
    },
    source: { title: 'El texto', fold: 'Ocultar el texto', unfold: 'Mostrar el texto' },
    keys: {
      title: 'Teclas',
      next: 'Siguiente',
      previous: 'Anterior',
      accept: 'Aceptar',
      edit: 'Corregir',
      split: 'Dividir',
      reject: 'Rechazar',
      reopen: 'Retomar lo rechazado',
      others: 'Solicitudes a otros, y volver',
      keys: 'Mostrar las teclas',
      typing:
        'No hacen nada mientras escribe en un campo. En un formulario, Ctrl+Intro guarda y Esc sale; lo que escribió se conserva.',
      on: 'Usar estas teclas',
    },
    form: {
      what: 'Qué se pide y a quién',
      when: 'Cuándo',
      where: 'Dónde figura y dónde se pidió',
      words: 'Sus palabras',
      role: 'A quién se pide',
      name: 'Nombre del destinatario',
      nameHint: 'En inglés, sin artículo.',
      dueText: 'Palabras del texto que dicen cuándo',
      dueTextHint: 'Tal como figuran en la solicitud; vacío si no las hay.',
      body: 'Órgano que pide',
      type: 'Tipo',
      decision: 'Decisión',
      resolution: 'Resolución',
      number: 'Número de la decisión',
      part: 'Parte',
      paragraph: 'Párrafo',
      subparagraph: 'Apartado',
      ordinal: 'Número del período de sesiones en que se pidió',
      year: 'Año de ese período de sesiones',
      none: 'Ninguno',
      nothing: 'nada',
      mark: 'El texto circundante',
      markHint:
        'Para cambiar las palabras, márquelas de nuevo: con el ratón o con las flechas mientras mantiene pulsada la tecla Mayús.',
      markedNow: 'La solicitud es ahora:',
      now: 'Entretanto, otra persona puso aquí: {now}',
      clash:
        'Donde usted y {name} cambiaron el mismo campo, el otro valor se muestra junto al suyo. Guarde para poner el suyo en su lugar.',
      save: 'Guardar la corrección',
      saving: 'Guardando…',
      back: 'Dejar para más tarde',
      drop: 'Descartar mis cambios',
      kept: 'Lo que escribe se conserva en este navegador hasta que se guarde.',
    },
    fault: {
      name: 'Indique a quién se pide.',
      ordinals: 'Escriba el número del período de sesiones, por ejemplo 2; si son varios en un año, 2, 3.',
      year: 'Escriba un año de cuatro cifras o deje el campo vacío.',
    },
    split: {
      hint: 'Elija las palabras con que empieza una parte nueva: las flechas van de palabra en palabra; Intro o un clic inician allí una parte o la deshacen.',
      words: 'Palabras de la solicitud',
      parts: '{count, plural, =1 {Todavía una sola parte} one {# parte} many {# partes} other {# partes}}',
      read: '{count, plural, one {# parte, tal como se encontró} many {# partes, tal como se encontraron} other {# partes, tal como se encontraron}}',
      after:
        'Cada parte conserva lo que se sabe del conjunto. Corrija después su regla de vencimiento, su producto o su condición.',
      save: '{count, plural, one {Dividir en # parte} many {Dividir en # partes} other {Dividir en # partes}}',
    },
  },
};
