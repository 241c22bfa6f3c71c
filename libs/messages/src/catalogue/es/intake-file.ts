import type { intakeFile as en } from '../en/intake-file.js';
import type { SameKeys } from '../same-keys.js';

export const intakeFile: SameKeys<typeof en> = {
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
      'Su idioma {lang, select, unknown {no se reconoció} other {aún no se lee ({lang})}}. Se leen textos en árabe, chino, español, francés, inglés y ruso; indique cuál es si no se reconoció.',
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
};
