import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    zone: 'Il n’existe pas de fuseau horaire {zone}. Utilisez un nom comme Africa/Nairobi.',
    hour: 'L’heure est un nombre entier de 0 à 23.',
    pauseOrder: 'Le dernier jour ne peut pas précéder le premier.',
    actsOwn:
      'Seule la personne absente laisse quelqu’un agir à sa place. Omettez ce choix : la personne que vous désignez reçoit les avis à sa place.',
    delegate: 'Choisissez une personne qui travaille pour les mêmes organes.',
    days: 'Comptez de 0 à {most} jours ; un rappel qui suit l’échéance part au plus tôt le lendemain.',
    nobody: 'Indiquez à qui s’adresse le rappel, ou supprimez-le.',
    stepTwice: 'Le même jour figure deux fois. N’en gardez qu’un et indiquez tous les destinataires.',
    steps: 'Au plus {most} rappels pour une même échéance.',
    alwaysQuiet: 'Il doit rester au moins un jour de la semaine où des rappels peuvent partir.',
    shownInFull: 'Affichez entre 1 et 200 tâches en entier.',
  },
  leave: {
    title: 'Ne plus recevoir cette liste',
    ask: 'Vous ne recevrez plus la liste de ce qui est en suspens avant chaque session. Vous pourrez la demander de nouveau sous « Mes rappels ».',
    act: 'Ne plus la recevoir',
    done: 'Vous ne recevrez plus cette liste.',
  },
};
