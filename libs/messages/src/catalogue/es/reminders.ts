import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    zone: 'No existe la zona horaria {zone}. Utilice un nombre como Africa/Nairobi.',
    hour: 'La hora es un número entero de 0 a 23.',
    pauseOrder: 'El último día no puede ser anterior al primero.',
    actsOwn:
      'Solo quien está ausente permite que alguien actúe en su lugar. Omítalo: quien usted nombre recibe los avisos en su lugar.',
    delegate: 'Elija a alguien que trabaje para los mismos órganos.',
    days: 'Los días van de 0 a {most}; un recordatorio posterior al plazo se envía como pronto al día siguiente.',
    nobody: 'Indique a quién se avisa o elimine el recordatorio.',
    stepTwice: 'El mismo día figura dos veces. Conserve uno e indique a todos los destinatarios.',
    steps: 'Como máximo {most} recordatorios de un mismo plazo.',
    alwaysQuiet: 'Debe quedar al menos un día de la semana en que se puedan enviar recordatorios.',
    shownInFull: 'Muestre entre 1 y 200 tareas completas.',
  },
  leave: {
    title: 'Dejar de recibir esta lista',
    ask: 'Ya no recibirá la lista de lo que está pendiente antes de cada período de sesiones. Podrá volver a recibirla desde «Mis recordatorios».',
    act: 'Dejar de recibirla',
    done: 'Ya no recibirá esta lista.',
  },
};
