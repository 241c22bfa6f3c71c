import type { intakeFile as en } from '../en/intake-file.js';
import type { SameKeys } from '../same-keys.js';

export const intakeFile: SameKeys<typeof en> = {
  failure: {
    'empty-text': 'Ce fichier ne contient pas de texte. Choisissez-en un autre.',
    'binary-text':
      'Ce fichier n’est d’aucun type qui soit lu. Enregistrez le document en Word (.docx), PDF, page web ou texte brut et transmettez-le à nouveau.',
    'old-word':
      'C’est un document d’un ancien Word (.doc). Ouvrez-le, enregistrez-le en .docx et transmettez celui-ci.',
    'rich-text':
      'C’est un fichier de texte enrichi (RTF). Ouvrez-le, enregistrez-le en .docx et transmettez celui-ci.',
    encrypted:
      'Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et transmettez-le à nouveau.',
    'broken-file':
      'Ce fichier est abîmé ou n’a pas été transmis en entier. Ouvrez-le, enregistrez-le à nouveau et transmettez celui-ci.',
    scanned:
      'Ce PDF a été numérisé : il ne contient pas de texte, seulement des images. Faites-en reconnaître le texte (OCR) ou transmettez le document dont il a été tiré.',
    'language-not-read':
      'Sa langue {lang, select, unknown {n’a pas été reconnue} other {n’est pas encore lue ({lang})}}. Les textes en anglais, arabe, chinois, espagnol, français et russe sont lus ; indiquez la langue si elle n’a pas été reconnue.',
    cancelled: 'Sa lecture a été annulée. Transmettez à nouveau le fichier pour qu’il soit lu.',
    'gave-up':
      'Le programme de lecture s’est interrompu {times, plural, one {une fois} many {# fois} other {# fois}} sur ce fichier. Enregistrez-le sous une autre forme, .docx ou texte brut, et transmettez celle-ci.',
    'took-too-long':
      'La lecture a dépassé {minutes, plural, one {# minute} many {# minutes} other {# minutes}} et a été arrêtée. Transmettez le texte en plusieurs parties.',
    'too-much-at-once':
      'Ce fichier contient plus que ce qui peut être lu en une fois. Transmettez-le en plusieurs parties.',
    unforeseen:
      'Le fichier n’a pas pu être lu. Transmettez-le à nouveau ; en cas de nouvel échec, prévenez l’administrateur.',
  },
  doubt: {
    'encoding-guessed': 'Le fichier ne dit pas comment ses lettres sont codées ; il a été lu en {encoding}.',
    'drawn-arabic':
      'Le texte est en arabe et vient d’un PDF, qui garde des formes dessinées : des lettres ou des mots peuvent être déplacés. Un fichier Word est plus sûr.',
    'unreadable-characters':
      '{count, plural, one {Un caractère n’a} many {# caractères n’ont} other {# caractères n’ont}} pas de sens dans le fichier.',
    'pages-without-text':
      '{count, plural, one {La page {pages} ne contient} many {# pages ne contiennent} other {# pages ({pages}) ne contiennent}} que des images et n’a pas été lue.',
    'other-languages': 'Il y a aussi des paragraphes en {langs}, qui n’ont pas été lus.',
  },
};
