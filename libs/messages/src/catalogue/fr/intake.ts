import type { intake as en } from '../en/intake.js';
import type { SameKeys } from '../same-keys.js';
import { intakeFile } from './intake-file.js';
import { intakeTexts } from './intake-texts.js';

export const intake: SameKeys<typeof en> = {
  ...intakeFile,
  fault: {
    'not-multipart': 'Envoyez le fichier par formulaire (multipart/form-data), dans le champ « file ».',
    'broken-form': 'Le formulaire s’est interrompu avant la fin. Envoyez le fichier à nouveau.',
    'no-file': 'Il n’y a pas de fichier dans le champ « file ». Choisissez un fichier.',
    'one-file': 'Un seul fichier est reçu à la fois. Envoyez les autres ensuite.',
    'no-file-name': 'Le fichier n’a pas de nom utilisable. Nommez-le et envoyez-le à nouveau.',
    'unknown-language':
      'lang : les textes en {lang} ne sont pas lus. N’indiquez rien, ou l’une des langues suivantes : {known}.',
    'unknown-status':
      'status : un texte est {known}, ou n’indiquez rien ; « {status} » n’en fait pas partie.',
    'proposed-already':
      '{path} : ces mots sont déjà proposés. Corrigez cette proposition ou marquez d’autres mots.',
    'not-added': 'Seul ce qu’une personne a ajouté peut être repris. Rejetez plutôt la proposition.',
    outside:
      '{path} : cet endroit n’est pas dans le texte, qui se termine à {length, number, ::group-off}. Marquez les mots à nouveau.',
    'no-words': '{path} : le passage marqué ne contient aucun mot. Marquez les mots de la demande.',
    'half-a-character':
      '{path} : le passage marqué commence ou finit au milieu d’un caractère. Marquez le caractère entier.',
    'too-long':
      '{path} : plus de {most, number, ::group-off} caractères sont marqués. Marquez une seule demande.',
    'not-in-quote': '{path} : « {words} » ne figure pas dans les mots de la demande. Prenez-les là.',
    'no-such-session':
      '{path} : ni le texte ni le calendrier ne connaissent {session}. Inscrivez-la d’abord au calendrier, ou choisissez-en une autre.',
    'number-of-parts': 'parts : une demande se divise en {fewest} à {most} parties.',
    'outside-the-whole':
      '{path} : une partie se trouve à l’intérieur de la demande, qui va de {start, number, ::group-off} à {end, number, ::group-off}.',
    order:
      '{path} : cette partie commence avant celle qu’elle suit. Donnez les parties dans l’ordre du texte.',
    'no-body':
      'Le texte ne dit pas qui demande au paragraphe {paragraph}, « {quote}… ». Corrigez sa décision, puis confirmez à nouveau.',
    'no-such-unit': 'unit : il n’existe pas d’unité {unit}. Choisissez-en une qui existe.',
  },
  page: {
    ...intakeTexts,
    title: 'Réception',
    purpose:
      'Les décisions, résolutions et rapports arrivent ici. Ce qu’ils demandent est relevé dans le texte et proposé ; rien ne devient un mandat avant que vous ne l’acceptiez.',
    noPlace: 'endroit non indiqué',
    cancel: 'Annuler',
    close: 'Fermer',
    state: {
      reading: 'Lecture en cours',
      failed: 'N’a pas pu être lu',
      proposed: 'À décider',
      confirmed: 'Acceptée',
      rejected: 'Rejetée',
      split: 'Divisée en parties',
    },
    takeIn: {
      title: 'Recevoir un texte',
      choose: 'Choisir un fichier…',
      drop: 'ou déposez-le ici',
      fileHint:
        'Word (.docx), PDF, page web (.html) ou texte brut (.txt), 50 Mo au plus chacun. Plusieurs fichiers sont lus l’un après l’autre.',
      paste: 'Ou collez le texte',
      pasteMissing: 'Collez d’abord le texte.',
      takePasted: 'Recevoir ce texte',
      pasted: 'Texte collé',
      lang: 'Langue du texte',
      langFound: 'Détectée automatiquement',
      status: 'Nature du texte',
      statusHint:
        'Un texte ultérieur de décisions déjà reçues est reconnu à leurs numéros : ce qu’il modifie est montré, et n’est modifié que si vous l’acceptez.',
      sending: 'Envoi…',
    },
    list: {
      title: 'Textes reçus',
      count: '{total, plural, one {# texte} many {# textes} other {# textes}}, du plus récent au plus ancien',
      empty: 'Rien encore. Chaque texte reçu figure ici, avec l’état de son examen.',
      takenIn: 'Reçu',
      nothing: 'Aucune demande au secrétariat n’y a été trouvée.',
      open: '{count, plural, one {# proposition} many {# propositions} other {# propositions}} à décider',
      done: 'Tout est décidé',
      decided: 'Acceptées : {confirmed, number} ; rejetées : {rejected, number}',
    },
    reading: {
      all: 'Tous les textes reçus',
      beingRead: 'Le texte est en cours de lecture. Ses propositions figureront ici.',
      cancel: 'Annuler la lecture',
      leave: 'Vous pouvez quitter cette page ; la lecture continue.',
      again: 'Retour aux textes, pour le recevoir à nouveau',
    },
    check: {
      title: 'Vérifiez ce texte',
      why: 'Le texte du fichier n’est peut-être pas celui que vous voyez dans le document. Comparez-les avant de décider :',
      looked: 'J’ai regardé : le texte est bon',
      better: 'Transmettre un meilleur fichier',
      checkedBy: 'Vérifié par {name},',
    },
    conflicts: {
      title: 'Le texte et le calendrier diffèrent',
      why: 'Le calendrier reste tel qu’il est tant que personne ne le modifie. Si le texte a raison, modifiez la session.',
      change: 'Modifier la session',
    },
    review: {
      addedBy: 'Ajouté par {name}, non trouvé à la lecture,',
      lost: 'Vous aviez commencé à corriger celle-ci. Elle a été décidée depuis, et votre correction ne peut pas être enregistrée. Voici ce que vous aviez saisi :',
      counts:
        '{open, plural, =0 {Tout est décidé} one {# à décider} many {# à décider} other {# à décider}} · acceptées : {confirmed, number} · rejetées : {rejected, number}',
      nothing:
        'Aucune demande au secrétariat n’a été trouvée dans ce texte. Regardez les demandes à d’autres : l’une d’elles lui est peut-être destinée.',
      nothingAtAll: 'Aucune demande n’a été trouvée ici. S’il en manque une, marquez ses mots et ajoutez-la.',
      position: '{n, number} sur {count, number}',
      sure: 'Lecture sûre',
      unsure: 'Incertain : à vérifier',
      howSure:
        'La lecture n’était pas certaine ici ({certainty, number, percent} selon son propre jugement) : comparez avec le texte.',
      part: 'Partie d’une demande divisée',
      narrated: 'Relatée par ce texte',
      dueUnknown: 'Non comprise comme règle ; les mots sont conservés',
      noDue: 'Aucune session d’échéance indiquée',
      otherDue: 'Autre règle d’échéance',
      nothingRead: 'Rien',
      asRead: 'Ce qui avait été lu',
      unsaved:
        'Vous avez commencé une correction qui n’est pas enregistrée. Poursuivez-la ou abandonnez-la avant d’accepter.',
      correctedBy: 'Corrigée par {name},',
      decidedBy: 'Décidée par {name},',
      mandate: 'Voir le mandat qui en est issu',
    },
    /** Adding a request that the reader missed. */
    add: {
      begin: 'Ajouter une demande omise',
      title: 'Ajouter une demande omise',
      label: 'Le texte : marquez les mots de la demande',
      hint: 'À la souris, ou avec les flèches en maintenant Maj. Ctrl+Entrée l’ajoute, Échap quitte.',
      missing: 'Marquez d’abord les mots de la demande.',
      save: 'Ajouter ces mots',
    },
    fact: {
      verb: 'Verbe',
      addressee: 'Destinataire',
      due: 'Échéance',
      recurrence: 'Périodicité',
      deliverable: 'Produit attendu',
      asks: 'Choses demandées',
      condition: 'Condition',
      decision: 'Décision',
      place: 'Endroit',
      session: 'Demandé à',
    },
    verb: '{verb, select, requests {demande} requests_again {demande de nouveau} invites {invite} encourages {encourage} urges {exhorte} calls_upon {engage} recommends {recommande} instructs {charge} directs {donne pour instruction} decides {décide} other {{verb}}}{marker, select, also { également} further { en outre} other {}}',
    recurrence: {
      once: 'Une fois',
      every_session: 'À chaque session',
      annual: 'Chaque année',
      biennial: 'Tous les deux ans',
      by_date: 'À une date',
      ongoing: 'En continu',
      unspecified: 'Non indiquée',
    },
    role: {
      head: 'Le chef du secrétariat',
      secretariat: 'Le secrétariat',
      'member-states': 'Les États Membres',
      body: 'Un organe',
      other: 'Autre destinataire',
    },
    act: {
      accept: 'Accepter',
      edit: 'Corriger',
      split: 'Diviser',
      reject: 'Rejeter',
      reopen: 'Reprendre',
      undo: 'Reprendre',
    },
    said: {
      added: 'Ajouté : {place}. U annule l’ajout.',
      takenBack: 'Repris : {place}.',
      nothingToUndo: 'Il n’y a rien à annuler ici.',
      accept: 'Acceptée et enregistrée : {place}. C’est désormais un mandat ; U l’annule.',
      reject: 'Rejetée et enregistrée : {place}. U l’annule.',
      reopen: 'Reprise : {place}.',
      corrected: 'Correction enregistrée : {place}.',
      split:
        '{place} : division en {count, plural, one {# partie} many {# parties} other {# parties}}. Décidez de chacune.',
      acceptedAll:
        '{count, plural, one {# proposition acceptée et enregistrée} many {# propositions acceptées et enregistrées} other {# propositions acceptées et enregistrées}}.',
      decided: 'Celle-ci est déjà décidée.',
      unsaved:
        'Pas acceptée : une correction n’est pas enregistrée. Enregistrez-la ou abandonnez-la d’abord.',
    },
    faster: {
      shown:
        '{known, select, yes {{name} a été plus rapide} other {Quelqu’un a été plus rapide}}. Vous voyez l’état actuel ; votre décision n’a pas été enregistrée.',
      kept: '{known, select, yes {{name} a été plus rapide} other {Quelqu’un a été plus rapide}}. Sa version est chargée et votre saisie est conservée par-dessus. Regardez les deux, puis enregistrez à nouveau.',
    },
    all: {
      revisions:
        '{count, plural, one {# autre modifie un mandat} many {# autres modifient des mandats} other {# autres modifient des mandats}} : {count, plural, one {décidez-en} many {décidez-en} other {décidez-en}} séparément.',
      unsaved:
        '{count, plural, one {# correction n’est pas encore enregistrée. Enregistrez-la ou abandonnez-la d’abord.} many {# corrections ne sont pas encore enregistrées. Enregistrez-les ou abandonnez-les d’abord.} other {# corrections ne sont pas encore enregistrées. Enregistrez-les ou abandonnez-les d’abord.}}',
      working: 'Acceptation…',
      ask: 'Accepter toutes les propositions restantes ({count, number})',
      question:
        '{count, plural, one {# proposition devient un mandat} many {# propositions deviennent des mandats} other {# propositions deviennent des mandats}}. {unsure, plural, =0 {Toutes ont été lues avec certitude.} one {# d’entre elles est incertaine.} many {# d’entre elles sont incertaines.} other {# d’entre elles sont incertaines.}}',
      all: '{count, plural, one {L’accepter} many {Accepter les #} other {Accepter les #}}',
      sure: 'Seulement celles lues avec certitude ({count, number})',
    },
    others: {
      title: 'Demandes à d’autres',
      show: 'Demandes à d’autres ({count, number})',
      back: 'Retour aux propositions',
      none: 'Ce texte ne demande rien à d’autres.',
      kind: 'N’est pas une demande au secrétariat',
      position: '{n, number} sur {count, number} à d’autres',
      why: 'Elle est montrée pour que rien ne soit négligé ; elle ne devient pas un mandat.',
    },
    queue: {
      heading: 'Propositions',
      title: 'Propositions, les incertaines en premier',
      show: '{count, plural, one {# proposition} many {# propositions} other {# propositions}}{others, plural, =0 {} one {, # à d’autres} many {, # à d’autres} other {, # à d’autres}}',
      revision: 'modifie un mandat, à décider',
      contradicted: 'divergence entre les langues, à décider',
      sure: 'lue avec certitude, à décider',
      unsure: 'incertaine, à décider',
      confirmed: 'acceptée',
      rejected: 'rejetée',
      split: 'divisée en parties',
      other: 'à d’autres',
    },
    source: { title: 'Le texte', fold: 'Masquer le texte', unfold: 'Afficher le texte' },
    keys: {
      title: 'Raccourcis clavier',
      next: 'Suivante',
      previous: 'Précédente',
      accept: 'Accepter',
      edit: 'Corriger',
      split: 'Diviser',
      reject: 'Rejeter',
      reopen: 'Reprendre ce qui a été rejeté ou accepté',
      all: 'Accepter tout le reste, après une question',
      add: 'Ajouter une demande omise ; aussitôt si des mots sont marqués',
      undo: 'Annuler la dernière décision ; reprendre une demande ajoutée',
      others: 'Demandes à d’autres, et retour',
      keys: 'Afficher les raccourcis',
      typing:
        'Ils sont sans effet pendant que vous écrivez dans un champ. Dans un formulaire, Ctrl+Entrée enregistre et Échap quitte ; ce que vous avez saisi est conservé.',
      on: 'Utiliser ces raccourcis',
    },
    form: {
      what: 'Ce qui est demandé et à qui',
      when: 'Quand',
      where: 'Où cela figure et où cela a été demandé',
      words: 'Ses mots',
      role: 'À qui la demande est adressée',
      name: 'Nom du destinataire',
      nameHint: 'En anglais, sans article.',
      dueText: 'Mots du texte qui disent quand',
      dueTextHint: 'Tels qu’ils figurent dans la demande ; vide s’il n’y en a pas.',
      body: 'Organe qui demande',
      type: 'Type',
      decision: 'Décision',
      resolution: 'Résolution',
      number: 'Numéro de la décision',
      part: 'Section',
      paragraph: 'Paragraphe',
      subparagraph: 'Alinéa',
      ordinal: 'Numéro de la session où cela a été demandé',
      year: 'Année de cette session',
      none: 'Aucune',
      nothing: 'rien',
      mark: 'Le texte autour',
      markHint:
        'Pour changer les mots, marquez-les à nouveau : avec la souris, ou avec les flèches en tenant la touche Maj.',
      markedNow: 'La demande est maintenant :',
      now: 'Entre-temps, quelqu’un d’autre a mis ici : {now}',
      clash:
        'Là où {name} et vous avez modifié le même champ, l’autre valeur est montrée à côté de la vôtre. Enregistrez pour mettre la vôtre à sa place.',
      save: 'Enregistrer la correction',
      saving: 'Enregistrement…',
      back: 'Laisser pour plus tard',
      drop: 'Abandonner mes modifications',
      kept: 'Ce que vous saisissez est conservé dans ce navigateur jusqu’à l’enregistrement.',
    },
    fault: {
      name: 'Indiquez à qui la demande est adressée.',
      ordinals:
        'Saisissez le numéro de la session, par exemple 2 ; pour plusieurs sessions d’une année, 2, 3.',
      year: 'Saisissez une année à quatre chiffres, ou laissez vide.',
    },
    split: {
      hint: 'Choisissez les mots par lesquels commence une nouvelle partie : les flèches vont de mot en mot, Entrée ou un clic y commence une partie ou l’annule.',
      words: 'Mots de la demande',
      parts:
        '{count, plural, =1 {Encore une seule partie} one {# partie} many {# parties} other {# parties}}',
      read: '{count, plural, one {# partie, telle que lue} many {# parties, telles que lues} other {# parties, telles que lues}}',
      after:
        'Chaque partie reprend ce que l’on sait de l’ensemble. Corrigez ensuite sa règle d’échéance, son produit ou sa condition.',
      save: '{count, plural, one {Diviser en # partie} many {Diviser en # parties} other {Diviser en # parties}}',
    },
  },
};
