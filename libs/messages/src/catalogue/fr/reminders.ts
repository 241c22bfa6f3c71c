import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    days: 'Comptez de 0 à {most} jours ; un rappel qui suit l’échéance part au plus tôt le lendemain.',
    nobody: 'Indiquez à qui s’adresse le rappel, ou supprimez-le.',
    stepTwice: 'Le même jour figure deux fois. N’en gardez qu’un et indiquez tous les destinataires.',
    steps: 'Au plus {most} rappels pour une même échéance.',
    alwaysQuiet: 'Il doit rester au moins un jour de la semaine où des rappels peuvent partir.',
    shownInFull: 'Affichez entre 1 et 200 tâches en entier.',
  },
};
