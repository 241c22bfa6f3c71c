import type { problem as en } from '../en/problem.js';
import type { SameKeys } from '../same-keys.js';

export const problem: SameKeys<typeof en> = {
  'not-signed-in': { title: 'No ha iniciado sesión', detail: 'Inicie sesión e inténtelo de nuevo.' },
  'wrong-credentials': {
    title: 'La dirección o la contraseña no son correctas',
    detail: 'Compruebe ambas e inténtelo de nuevo. El administrador puede darle una contraseña nueva.',
  },
  'not-allowed': {
    title: 'Su función no lo permite',
    detail:
      '{who, select, none {Consulte al oficial de gobernanza del órgano.} other {Quién puede hacerlo: {who}.}}{step, select, none {} other { Pendiente de: {step}.}}',
  },
  'other-origin': {
    title: 'Esto no vino de las páginas de este registro',
    detail:
      'Abra el registro en su propia dirección e inténtelo allí. Los programas presentan una clave personal.',
  },
  'not-found': {
    title: 'Aquí no hay nada',
    detail: 'Puede que se haya eliminado o que la dirección esté mal escrita.',
  },
  'role-elsewhere': {
    title: 'Esto afecta también a otros órganos',
    detail:
      'Otra persona administra a los usuarios de {count, plural, one {# otro órgano al que afecta} many {# otros órganos a los que afecta} other {# otros órganos a los que afecta}} esta acción. Consulte a un administrador de todos ellos.',
  },
  'account-closed': {
    title: 'Esta cuenta está cerrada',
    detail: 'Vuelva a abrirla primero; después podrá asignarle funciones e invitar a su titular.',
  },
  'last-administrator': {
    title: 'El último administrador debe permanecer',
    detail: 'Nadie más administra: {bodies}. Nombre antes a otro administrador.',
  },
  'unit-closed': {
    title: 'Esta dependencia está cerrada',
    detail: 'Permanece como estaba, por el historial. Modifique en su lugar la dependencia sucesora.',
  },
  'unit-owes': {
    title: 'Esta dependencia aún tiene trabajo, partes o personas',
    detail:
      'Indique qué dependencia le sucede: a ella pasarán sus mandatos abiertos, documentos, partes y personas.',
  },
  'already-decided': {
    title: 'Alguien ya ha decidido sobre esto',
    detail:
      'Decisión tomada: {state, select, confirmed {confirmada} rejected {rechazada} split {dividida en partes} other {decidida}}{by, select, none {} other { por {by}}}. Vuelva a cargar para ver qué se decidió.',
  },
  'mandate-used': {
    title: 'Este mandato ya está en uso',
    detail:
      'Desde que se aceptó se ha hecho algo con él o se ha informado de él a alguien. Sale de la lista por un acto del órgano, que se registra en su página.',
  },
  'calendar-conflict': {
    title: 'El calendario dice otra cosa',
    detail:
      'El texto y el calendario no coinciden en esto: {session}. Corrija uno de los dos y confirme de nuevo.',
  },
  'not-decided': {
    title: 'No está todo decidido',
    detail:
      '{count, plural, one {# propuesta está} many {# propuestas están} other {# propuestas están}} por decidir. Decida en el examen qué es una petición y qué no lo es, y vuelva a intentarlo.',
  },
  'not-ready': {
    title: 'El archivo aún no se ha leído',
    detail: 'Espere a que termine la lectura e inténtelo de nuevo.',
  },
  'wrong-progress': {
    title: 'Esto no puede hacerse ahora',
    detail:
      'Estado: {now}. {next, select, none {Ahora solo lo cambia un acto del órgano.} other {Quién puede actuar a continuación: {next}.}}',
  },
  'nothing-to-clear': {
    title: 'Aún no hay nada a lo que dar el visto bueno',
    detail: 'Redacte una actualización y envíela para el visto bueno.',
  },
  'no-draft': {
    title: 'No hay ningún borrador de respuesta',
    detail: 'Escriba primero una respuesta. Quizá otra persona haya dado o devuelto el borrador entretanto.',
  },
  'not-owed': {
    title: 'Esto no corresponde a nadie',
    detail: 'Esta reunión se pasó por alto o terminó antes de que se llevara este registro.',
  },
  'document-closed': {
    title: 'Este documento está cerrado',
    detail: 'Se publicó o se retiró y queda como estaba. Prevea otro.',
  },
  'answered-by-document': {
    title: 'Un documento previsto responde a esto',
    detail: 'Regístrelo en ese documento; las tareas a las que responde lo seguirán.',
  },
  'item-written': {
    title: 'Este elemento no puede quitarse',
    detail:
      'Ya hay una respuesta o una actualización sobre el elemento {number}. Corríjalo o indique que está cerrado.',
  },
  'chain-closed': {
    title: 'Este mandato no está activo',
    detail:
      'Solo puede vincularse un mandato activo. El que lo continúa, o el acto que le puso fin, figura en su página.',
  },
  'chain-goes-on': {
    title: 'La cadena ha continuado',
    detail: 'Deshaga primero el vínculo posterior: {later}.',
  },
  'link-spent': {
    title: 'Este enlace no puede usarse',
    detail: 'Funciona una sola vez y por poco tiempo. Solicite otro.',
  },
  'no-candidate': {
    title: 'No se puede elegir este período de sesiones',
    detail: '{count, plural, =0 {Aquí no hay nada que elegir.} other {Elija uno de estos: {candidates}.}}',
  },
  'act-overtaken': {
    title: 'Este acto ya no puede anularse',
    detail:
      'Ya se anuló, o desde entonces se ha hecho algo con lo que modificó. Registre lo que el órgano hizo después.',
  },
  'proposal-closed': {
    title: 'Esta propuesta ya no admite nada',
    detail: 'Pasó su último día para comentar, o se decidió o se retiró.',
  },
  'list-past': {
    title: 'Esta lista ya no puede enviarse',
    detail:
      'Su período de sesiones se ha inaugurado o no se celebra. La próxima lista se preparará antes del próximo período de sesiones.',
  },
  'digest-sent': {
    title: 'Esta persona ya recibió hoy un mensaje',
    detail: 'Cada persona recibe como máximo un mensaje de este tipo al día. Lo pendiente se enviará mañana.',
  },
  'not-failed': {
    title: 'El envío de este mensaje no falló',
    detail: 'Vuelva a cargar la página para ver qué ocurrió con él.',
  },
  'nothing-due': {
    title: 'No hay nada que enviar',
    detail: 'Hoy no corresponde nada a esta persona, o está ausente y otra lo recibe en su lugar.',
  },
  stale: {
    title: 'Alguien ha cambiado esto entretanto',
    detail: 'Cargue la versión más reciente, compárela con la suya y guarde de nuevo.',
  },
  'request-too-large': {
    title: 'Se envió demasiado de una vez',
    detail: 'Una solicitud admite como máximo {limit} MB. Envíela por partes.',
  },
  'file-too-large': {
    title: 'El archivo es demasiado grande',
    detail: 'Se admiten como máximo {limit} MB. Divida el archivo y envíe cada parte.',
  },
  'request-too-long': {
    title: 'La solicitud es demasiado larga',
    detail: 'La dirección y los encabezados de una solicitud admiten como máximo 16 kB. Pida menos cada vez.',
  },
  'file-unreadable': {
    title: 'No se admite este tipo de contenido',
    detail:
      'Envíe un archivo como formulario (multipart/form-data), en el campo “file”; todo lo demás, como JSON.',
  },
  invalid: {
    title: 'Parte de esto no se puede usar',
    detail: '{faults}',
    'not-json': 'Lo enviado no es JSON. Revise las llaves y las comillas.',
    'not-an-id': 'Un identificador de esta dirección no lo es. Tómelo de donde se dio.',
    cursor:
      'Este cursor no es de ninguna página de esta lista. Tome el “next” de la página anterior, en el mismo orden, u omítalo.',
    'too-many-of': 'Ya hay {most} y no puede haber más. Elimine uno que ya no sirva e inténtelo de nuevo.',
    'no-person': 'Nadie que pueda iniciar sesión tiene la dirección {email}. Compruébela.',
    'repeat-key':
      'Idempotency-Key: deben ser de 16 a 200 letras, cifras o signos ASCII, por ejemplo un UUID.',
    'no-object': 'Falta un objeto JSON con los campos de esta solicitud. Envíe uno, aunque esté vacío.',
    field: {
      text: '{path}: debe ser un texto.',
      blank: '{path}: no debe estar vacío.',
      long: '{path}: es demasiado largo. Como máximo {most} caracteres.',
      choice: '{path}: debe ser uno de estos valores: {values}.',
      whole: '{path}: debe ser un número entero.',
      number: '{path}: debe ser un número.',
      least: '{path}: debe ser {least} o más.',
      most: '{path}: debe ser {most} o menos.',
      list: '{path}: debe ser una lista.',
      object: '{path}: debe ser un objeto con campos.',
      'too-many': '{path}: hay demasiados. Como máximo {most}.',
      'too-few': '{path}: hay muy pocos. Como mínimo {least}.',
      twice: '{path}: lo mismo figura dos veces. Quite uno.',
      id: '{path}: debe ser un identificador tal como se dio (UUID).',
      date: '{path}: debe ser un día del calendario entre 1900 y 2199, como “2026-06-30”.',
      'yes-or-no': '{path}: debe ser true o false.',
      address: '{path}: debe ser una dirección que empiece por http:// o https://.',
      unknown: '{path}: este campo no existe aquí. Quítelo.',
      form: '{path}: no tiene la forma que se pide. Véase la descripción de la interfaz (/api/docs).',
      languages:
        '{path}: deben ser palabras por idioma ({languages}), como máximo {most} caracteres cada una.',
      unkeepable:
        '{path}: este texto contiene algo que no es un carácter (un NUL o medio carácter). Quítelo.',
    },
  },
  'repeat-under-way': {
    title: 'Esta solicitud ya está en curso',
    detail:
      'Una solicitud con la misma clave Idempotency-Key está en curso o se interrumpió. Espere un momento y vuelva a enviarla; si no cambia nada, compruebe si se realizó.',
  },
  'no-mail-server': {
    title: 'Desde aquí no salen correos',
    detail: 'No hay servidor de correo configurado (SMTP_URL). Cree un enlace y entréguelo usted.',
  },
  'no-secrets-key': {
    title: 'No se pueden guardar secretos',
    detail:
      'El administrador de esta instalación debe definir SECRETS_KEY; hasta entonces no se puede crear ningún webhook ni se avisa a los que dependen de otra clave.',
  },
  'webhook-off': {
    title: 'Este webhook está desactivado',
    detail: 'Actívelo e inténtelo de nuevo.',
  },
  'other-repeat': {
    title: 'Con esta clave se solicitó otra cosa',
    detail: 'Una clave Idempotency-Key designa una sola solicitud. Utilice una nueva para otra.',
  },
  'address-refused': {
    title: 'Esta dirección no puede ser un webhook',
    detail:
      '{why, select, https {Debe comenzar por https://.} credentials {No debe contener nombre de usuario ni contraseña.} fragment {Debe terminar antes de «#».} port {Solo se utilizan los puertos 443 y 8443.} private {Conduce a esta máquina o a una red que no es internet.} other {No es una dirección de la web.}}',
  },
  'weak-password': {
    title: 'Esta contraseña no se puede usar',
    detail:
      '{fault, select, guessable {Otros la adivinarían. Elija palabras que no tengan relación entre sí ni con usted.} other {Use de {least} a {most} caracteres; una frase es buena.}}',
  },
  'version-missing': {
    title: 'Falta la versión',
    detail: 'Envíe If-Match con el ETag que recibió, para que no se pierda el cambio de nadie.',
  },
  'too-many-attempts': {
    title: 'Demasiados intentos',
    detail:
      'Espere {minutes, plural, one {# minuto} many {# minutos} other {# minutos}} e inténtelo de nuevo.',
  },
  'wrong-password': {
    title: 'La contraseña actual no es correcta',
    detail: 'Compruébela e inténtelo de nuevo. La nueva no se ha guardado.',
  },
  'sign-in-again': {
    title: 'Demuestre de nuevo quién es',
    detail:
      'Cierre la sesión, acceda con un enlace por correo o con la cuenta de su organización e inténtelo de nuevo en un plazo de 15 minutos.',
  },
  'too-many-requests': {
    title: 'Demasiadas solicitudes',
    detail:
      'Espere {seconds, plural, one {# segundo} many {# segundos} other {# segundos}} y continúe más despacio.',
  },
  'account-unavailable': {
    title: 'El servicio de acceso de su organización no responde',
    detail: 'Inténtelo de nuevo en unos minutos o acceda de otro modo.',
  },
  internal: {
    title: 'Algo salió mal aquí',
    detail: 'No se guardó nada. Inténtelo de nuevo; si continúa, dé este número al administrador: {instance}',
  },
  unavailable: { title: 'El servicio no está listo', detail: 'Inténtelo de nuevo dentro de un minuto.' },
};
