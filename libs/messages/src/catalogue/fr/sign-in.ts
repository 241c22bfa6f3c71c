import type { signIn as english } from '../en/sign-in.js';
import type { SameKeys } from '../same-keys.js';

export const signIn: SameKeys<typeof english> = {
  account: {
    title: 'Ou avec le compte de votre organisation',
    submit: 'Se connecter avec {organization}',
    submitUnnamed: 'Se connecter avec le compte de votre organisation',
    working: 'Redirection vers votre organisation…',
    refused: {
      unknown:
        'Votre organisation vous connaît, mais pas ce registre. Demandez à son administrateur de vous y ajouter avec l’adresse électronique que votre organisation a pour vous. Aucun compte n’a été créé.',
      unverified:
        'Votre organisation ne confirme pas votre adresse électronique, qui ne permet donc pas de vous reconnaître. Demandez-lui de la confirmer, ou connectez-vous d’une autre façon.',
      other:
        'Un autre compte de votre organisation est déjà lié ici à votre adresse électronique. Demandez à l’administrateur de ce registre de le dissocier, ou connectez-vous d’une autre façon.',
      cancelled:
        'Vous n’avez pas achevé la connexion auprès de votre organisation. Vous pouvez réessayer ou vous connecter d’une autre façon.',
      stale:
        'Cette tentative de connexion a duré trop longtemps, a déjà servi ou a commencé dans un autre navigateur. Recommencez ici.',
      refused:
        'Le service de connexion de votre organisation ne vous a pas laissé passer. Réessayez ; si cela persiste, prévenez l’administrateur de ce registre.',
      unavailable:
        'Le service de connexion de votre organisation ne répond pas. Réessayez dans quelques minutes, ou connectez-vous d’une autre façon.',
    },
  },
  password: {
    title: 'Mot de passe',
    what: 'Si vous en changez, vous êtes déconnecté partout ailleurs. Les jetons pour programmes restent valables.',
    old: 'Votre mot de passe actuel',
    wanted: 'Nouveau mot de passe',
    hint: 'Au moins 12 caractères ; une phrase convient bien.',
    fresh: 'Vous venez de prouver votre identité : le mot de passe actuel n’est pas demandé.',
    signIn:
      'Vous n’avez pas de mot de passe. Pour en choisir un, déconnectez-vous, revenez par un lien envoyé par courriel ou avec le compte de votre organisation, puis revenez ici dans les 15 minutes. Ou demandez un lien à l’administrateur.',
    forgotten:
      'Oublié ? Déconnectez-vous, revenez par un lien envoyé par courriel ou avec le compte de votre organisation, puis revenez ici dans les 15 minutes. Ou demandez un lien à l’administrateur.',
    submit: 'Changer le mot de passe',
    submitFirst: 'Définir le mot de passe',
    done: 'Votre nouveau mot de passe est en place. Vous êtes déconnecté partout ailleurs.',
    missing: 'Remplissez ce champ.',
  },
  choose: {
    title: 'Choisir un mot de passe',
    what: 'Vous vous connecterez désormais avec ce mot de passe. Partout où vous étiez connecté, vous êtes déconnecté.',
    submit: 'Définir le mot de passe et se connecter',
    missing:
      'Cette adresse ne contient pas de lien. Ouvrez celui qui vous a été remis, ou demandez-en un autre à l’administrateur.',
    signIn: 'Aller à la page de connexion',
  },
};
