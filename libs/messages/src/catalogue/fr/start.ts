import type { start as en } from '../en/start.js';
import type { SameKeys } from '../same-keys.js';

export const start: SameKeys<typeof en> = {
  address: 'Suivi des mandats fonctionne à l’adresse {address}',
  otherPort: 'Le port {usual} est utilisé par un autre programme ; c’est donc le port {port}.',
  signInSample:
    'Pour vous connecter, ouvrez cette adresse et choisissez l’une des personnes de l’exemple ; aucun mot de passe n’est nécessaire.',
  signInPassword:
    'Pour vous connecter, utilisez l’adresse électronique et le mot de passe d’une personne. Pour donner accès à quelqu’un : npm run -s mandates -- user add',
  setUp:
    'Personne n’a encore accès. Ouvrez ce lien, valable une seule fois pendant un jour, pour devenir le premier administrateur : {address}',
  stop: 'Ctrl-C l’arrête.',
  stopping: 'Arrêt en cours…',
  portBusy: 'Le port {port} est utilisé par un autre programme. Arrêtez-le, ou donnez à PORT un autre port.',
  portForbidden:
    'Cet utilisateur ne peut pas écouter sur le port {port}. Donnez à PORT un port supérieur à 1023.',
  noSuchHost:
    'HOST {host} n’est pas une adresse de cette machine. Omettez-le, ou indiquez 127.0.0.1 ou 0.0.0.0.',
  databaseUnreachable: 'La base de données désignée par DATABASE_URL ne peut pas être ouverte : {reason}',
};
