import type { follow as en } from '../en/follow.js';
import type { SameKeys } from '../same-keys.js';

export const follow: SameKeys<typeof en> = {
  title: 'Suivre dans votre calendrier',
  what: 'Un logiciel de calendrier peut suivre le registre par une adresse secrète : les sessions, ce qui y est à échéance et les jours qui y mènent. Il voit ce que vous pouvez voir. Une session déplacée s’y déplace aussi.',
  about: 'Quoi suivre',
  person: 'Ce dont je suis responsable',
  bodies: 'Un organe',
  units: 'Une unité et ses composantes',
  make: 'Créer une adresse',
  own: 'Vos adresses',
  empty: 'Vous ne suivez encore rien.',
  madeAt: 'Créée :',
  readAt: 'Dernière lecture :',
  notRead: 'Aucun logiciel ne l’a encore lue.',
  given: {
    title: 'Votre adresse secrète',
    once: 'Elle n’est montrée que cette fois. Quiconque la possède peut lire ce calendrier : ne la donnez qu’à vos propres logiciels et révoquez-la si elle tombe entre d’autres mains.',
    address: 'Adresse',
    copy: 'La copier',
    open: 'Ouvrir dans un logiciel de calendrier',
    copied: 'Copiée.',
    notCopied: 'Le navigateur ne l’a pas copiée. Elle est sélectionnée : copiez-la vous-même.',
  },
  revoke: {
    ask: 'Révoquer',
    of: 'Révoquer l’adresse : {feed}',
    what: 'Les logiciels qui la suivent ne trouveront plus rien à cette adresse.',
    do: 'La révoquer maintenant',
  },
};
