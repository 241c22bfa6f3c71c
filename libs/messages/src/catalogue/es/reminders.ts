import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    days: 'Los días van de 0 a {most}; un recordatorio posterior al plazo se envía como pronto al día siguiente.',
    nobody: 'Indique a quién se avisa o elimine el recordatorio.',
    stepTwice: 'El mismo día figura dos veces. Conserve uno e indique a todos los destinatarios.',
    steps: 'Como máximo {most} recordatorios de un mismo plazo.',
    alwaysQuiet: 'Debe quedar al menos un día de la semana en que se puedan enviar recordatorios.',
    shownInFull: 'Muestre entre 1 y 200 tareas completas.',
  },
};
