import type { problem as en } from '../en/problem.js';
import type { SameKeys } from '../same-keys.js';

export const problem: SameKeys<typeof en> = {
  'not-signed-in': { title: 'Vous n’êtes pas connecté', detail: 'Connectez-vous, puis réessayez.' },
  'wrong-credentials': {
    title: 'L’adresse ou le mot de passe est incorrect',
    detail: 'Vérifiez les deux et réessayez. L’administrateur peut vous donner un nouveau mot de passe.',
  },
  'not-allowed': {
    title: 'Votre rôle ne le permet pas',
    detail:
      '{who, select, none {Adressez-vous au chargé de la gouvernance de l’organe.} other {Qui le peut : {who}.}}{step, select, none {} other { En attente de : {step}.}}',
  },
  'other-origin': {
    title: 'Cette demande ne vient pas des pages de ce registre',
    detail:
      'Ouvrez le registre à sa propre adresse et réessayez là. Les programmes présentent un jeton personnel.',
  },
  'not-found': {
    title: 'Il n’y a rien ici',
    detail: 'L’élément a peut-être été supprimé, ou l’adresse est mal saisie.',
  },
  'role-elsewhere': {
    title: 'Cela concerne aussi d’autres organes',
    detail:
      'Quelqu’un d’autre administre les personnes de {count, plural, one {# autre organe concerné} many {# autres organes concernés} other {# autres organes concernés}}. Adressez-vous à un administrateur de tous ces organes.',
  },
  'account-closed': {
    title: 'Ce compte est fermé',
    detail: 'Rouvrez-le d’abord ; vous pourrez ensuite lui attribuer des rôles et inviter son titulaire.',
  },
  'last-administrator': {
    title: 'Le dernier administrateur doit rester',
    detail: 'Personne d’autre n’administre : {bodies}. Désignez-y d’abord un autre administrateur.',
  },
  'unit-closed': {
    title: 'Cette unité est fermée',
    detail: 'Elle reste telle quelle, pour l’historique. Modifiez plutôt l’unité qui lui succède.',
  },
  'unit-owes': {
    title: 'Cette unité a encore du travail, des subdivisions ou des personnes',
    detail:
      'Indiquez l’unité qui lui succède : ses mandats en cours, ses documents, ses subdivisions et ses personnes lui seront transférés.',
  },
  'already-decided': {
    title: 'Quelqu’un a déjà décidé',
    detail:
      'Décision prise : {state, select, confirmed {confirmée} rejected {rejetée} split {divisée en plusieurs parties} other {décidée}}{by, select, none {} other { par {by}}}. Rechargez pour voir ce qui a été décidé.',
  },
  'mandate-used': {
    title: 'Ce mandat est déjà utilisé',
    detail:
      'Quelque chose en a été fait depuis son acceptation, ou quelqu’un en a été informé. Il quitte la liste par un acte de l’organe, consigné sur sa page.',
  },
  'calendar-conflict': {
    title: 'Le calendrier dit autre chose',
    detail:
      'Le texte et le calendrier ne concordent pas sur ce point : {session}. Corrigez l’un des deux, puis confirmez à nouveau.',
  },
  'not-decided': {
    title: 'Tout n’est pas décidé',
    detail:
      '{count, plural, one {# proposition reste} many {# propositions restent} other {# propositions restent}} à décider. Indiquez dans l’examen ce qui est une demande et ce qui n’en est pas, puis recommencez.',
  },
  'not-ready': {
    title: 'Le fichier n’a pas encore été lu',
    detail: 'Attendez la fin de la lecture, puis réessayez.',
  },
  'wrong-progress': {
    title: 'Ce n’est pas possible maintenant',
    detail:
      'État : {now}. {next, select, none {Seul un acte de l’organe le modifie désormais.} other {Qui peut agir ensuite : {next}.}}',
  },
  'nothing-to-clear': {
    title: 'Il n’y a encore rien à valider',
    detail: 'Rédigez une mise à jour, puis envoyez-la pour validation.',
  },
  'no-draft': {
    title: 'Il n’y a pas de projet de réponse',
    detail: 'Rédigez d’abord une réponse. Quelqu’un a peut-être donné ou renvoyé le projet entre-temps.',
  },
  'not-owed': {
    title: 'Personne n’en est redevable',
    detail: 'Cette réunion a été sautée, ou s’est terminée avant la tenue de ce registre.',
  },
  'document-closed': {
    title: 'Ce document est clos',
    detail: 'Il a été publié ou retiré et reste tel quel. Prévoyez-en un autre.',
  },
  'answered-by-document': {
    title: 'Un document prévu y répond',
    detail: 'Enregistrez-le dans ce document ; les tâches auxquelles il répond suivront.',
  },
  'item-written': {
    title: 'Cet élément ne peut pas être retiré',
    detail:
      'Une réponse ou une mise à jour existe déjà pour l’élément {number}. Corrigez-le, ou indiquez qu’il est clos.',
  },
  'chain-closed': {
    title: 'Ce mandat n’est pas actif',
    detail:
      'Seul un mandat actif peut être rattaché. Celui qui lui succède, ou l’acte qui y a mis fin, figure sur sa page.',
  },
  'chain-goes-on': {
    title: 'La chaîne s’est poursuivie',
    detail: 'Annulez d’abord le rattachement ultérieur : {later}.',
  },
  'link-spent': {
    title: 'Ce lien ne peut pas être utilisé',
    detail: 'Il ne fonctionne qu’une fois et pendant peu de temps. Demandez-en un nouveau.',
  },
  'no-candidate': {
    title: 'Cette session ne peut pas être choisie',
    detail: '{count, plural, =0 {Il n’y a rien à choisir ici.} other {Choisissez parmi : {candidates}.}}',
  },
  'act-overtaken': {
    title: 'Cet acte ne peut plus être annulé',
    detail:
      'Il a déjà été annulé, ou ce qu’il avait modifié a changé depuis. Consignez ce que l’organe a fait ensuite.',
  },
  'proposal-closed': {
    title: 'Cette proposition n’accueille plus rien',
    detail: 'Son dernier jour pour les observations est passé, ou elle a été décidée ou retirée.',
  },
  'list-past': {
    title: 'Cette liste ne peut plus être envoyée',
    detail:
      'Sa session s’est ouverte, ou n’a pas lieu. La prochaine liste sera préparée avant la prochaine session.',
  },
  'digest-sent': {
    title: 'Cette personne a déjà reçu un courriel aujourd’hui',
    detail: 'Une personne reçoit au plus un courriel de ce type par jour. Ce qui est dû partira demain.',
  },
  'not-failed': {
    title: 'L’envoi de ce courriel n’a pas échoué',
    detail: 'Rechargez la page pour voir ce qu’il est devenu.',
  },
  'nothing-due': {
    title: 'Il n’y a rien à envoyer',
    detail: 'Rien n’est dû aujourd’hui à cette personne, ou elle est absente et quelqu’un reçoit à sa place.',
  },
  stale: {
    title: 'Quelqu’un a modifié ceci entre-temps',
    detail: 'Chargez la version plus récente, comparez-la à la vôtre et enregistrez à nouveau.',
  },
  'request-too-large': {
    title: 'Trop de données à la fois',
    detail: 'Une demande contient au plus {limit} Mo. Envoyez-la en plusieurs parties.',
  },
  'file-too-large': {
    title: 'Le fichier est trop volumineux',
    detail: 'La limite est de {limit} Mo. Divisez le fichier et transmettez chaque partie.',
  },
  'request-too-long': {
    title: 'La demande est trop longue',
    detail: 'L’adresse et les en-têtes d’une demande contiennent au plus 16 ko. Demandez moins à la fois.',
  },
  'file-unreadable': {
    title: 'Ce type de contenu n’est pas accepté',
    detail:
      'Envoyez un fichier par formulaire (multipart/form-data), dans le champ « file » ; tout le reste en JSON.',
  },
  invalid: {
    title: 'Une partie de ces données est inutilisable',
    detail: '{faults}',
    'not-json': 'Ce qui a été envoyé n’est pas du JSON. Vérifiez les accolades et les guillemets.',
    'not-an-id': 'Un identifiant de cette adresse n’en est pas un. Reprenez-le là où il a été donné.',
    cursor:
      'Ce curseur n’est celui d’aucune page de cette liste. Prenez le « next » de la page précédente, dans le même ordre, ou omettez-le.',
    'too-many-of':
      'Il y en a déjà {most} ; il ne peut pas y en avoir davantage. Supprimez-en un qui ne sert plus, puis réessayez.',
    'no-person': 'Personne qui puisse se connecter n’a l’adresse {email}. Vérifiez-la.',
    'repeat-key':
      'Idempotency-Key : il faut de 16 à 200 lettres, chiffres ou signes ASCII, par exemple un UUID.',
    'no-object': 'Il manque un objet JSON avec les champs de cette demande. Envoyez-en un, même vide.',
    field: {
      text: '{path} : il faut un texte.',
      blank: '{path} : ce champ ne doit pas être vide.',
      long: '{path} : c’est trop long. Au plus {most} caractères.',
      choice: '{path} : il faut l’une de ces valeurs : {values}.',
      whole: '{path} : il faut un nombre entier.',
      number: '{path} : il faut un nombre.',
      least: '{path} : il faut au moins {least}.',
      most: '{path} : il faut au plus {most}.',
      list: '{path} : il faut une liste.',
      object: '{path} : il faut un objet avec des champs.',
      'too-many': '{path} : il y en a trop. Au plus {most}.',
      'too-few': '{path} : il n’y en a pas assez. Au moins {least}.',
      twice: '{path} : le même élément figure deux fois. Retirez-en un.',
      id: '{path} : il faut un identifiant tel qu’il a été donné (UUID).',
      date: '{path} : il faut un jour du calendrier entre 1900 et 2199, par exemple « 2026-06-30 ».',
      'yes-or-no': '{path} : il faut true ou false.',
      address: '{path} : il faut une adresse qui commence par http:// ou https://.',
      unknown: '{path} : ce champ n’existe pas ici. Retirez-le.',
      form: '{path} : la forme n’est pas celle qui est demandée. Voir la description de l’interface (/api/docs).',
      languages: '{path} : il faut des mots par langue ({languages}), au plus {most} caractères chacun.',
      unkeepable:
        '{path} : ce texte contient quelque chose qui n’est pas un caractère (un NUL ou la moitié d’un caractère). Retirez-le.',
    },
  },
  'repeat-under-way': {
    title: 'Cette demande est déjà en cours',
    detail:
      'Une demande portant la même clé Idempotency-Key est en cours ou a été interrompue. Patientez un instant et renvoyez-la ; si rien ne change, vérifiez si elle a abouti.',
  },
  'no-mail-server': {
    title: 'Aucun courriel ne part d’ici',
    detail: 'Aucun serveur de messagerie n’est configuré (SMTP_URL). Créez plutôt un lien et remettez-le.',
  },
  'no-secrets-key': {
    title: 'Les secrets ne peuvent pas être conservés',
    detail:
      'L’administrateur de cette installation doit définir SECRETS_KEY ; d’ici là, aucun webhook ne peut être créé et aucun de ceux qui dépendent d’une autre clé n’est informé.',
  },
  'webhook-off': {
    title: 'Ce webhook est désactivé',
    detail: 'Activez-le, puis réessayez.',
  },
  'other-repeat': {
    title: 'Une autre demande a été faite avec cette clé',
    detail: 'Une clé Idempotency-Key désigne une seule demande. Utilisez-en une nouvelle pour une autre.',
  },
  'address-refused': {
    title: 'Cette adresse ne peut pas être un webhook',
    detail:
      '{why, select, https {Elle doit commencer par https://.} credentials {Elle ne doit contenir ni nom d’utilisateur ni mot de passe.} fragment {Elle doit s’arrêter avant le « # ».} port {Seuls les ports 443 et 8443 sont utilisés.} private {Elle mène à cette machine ou à un réseau qui n’est pas l’internet.} other {Ce n’est pas une adresse du web.}}',
  },
  'weak-password': {
    title: 'Ce mot de passe ne peut pas être utilisé',
    detail:
      '{fault, select, guessable {Il est facile à deviner. Choisissez des mots sans rapport entre eux ni avec vous.} other {Utilisez de {least} à {most} caractères ; une phrase convient bien.}}',
  },
  'version-missing': {
    title: 'La version manque',
    detail: 'Envoyez If-Match avec l’ETag que vous avez reçu, afin qu’aucune modification ne soit perdue.',
  },
  'too-many-attempts': {
    title: 'Trop de tentatives',
    detail: 'Attendez {minutes, plural, one {# minute} many {# minutes} other {# minutes}}, puis réessayez.',
  },
  'wrong-password': {
    title: 'Le mot de passe actuel est incorrect',
    detail: 'Vérifiez-le et réessayez. Le nouveau n’a pas été enregistré.',
  },
  'sign-in-again': {
    title: 'Prouvez de nouveau votre identité',
    detail:
      'Déconnectez-vous, revenez par un lien envoyé par courriel ou avec le compte de votre organisation, puis réessayez dans les 15 minutes.',
  },
  'too-many-requests': {
    title: 'Trop de demandes',
    detail:
      'Attendez {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}, puis continuez plus lentement.',
  },
  'account-unavailable': {
    title: 'Le service de connexion de votre organisation ne répond pas',
    detail: 'Réessayez dans quelques minutes, ou connectez-vous d’une autre façon.',
  },
  internal: {
    title: 'Une erreur s’est produite ici',
    detail:
      'Rien n’a été enregistré. Réessayez ; si cela persiste, donnez ce numéro à l’administrateur : {instance}',
  },
  unavailable: { title: 'Le service n’est pas prêt', detail: 'Réessayez dans une minute.' },
};
