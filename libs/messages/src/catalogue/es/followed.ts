import type { followed as en } from '../en/followed.js';
import type { SameKeys } from '../same-keys.js';

export const followed: SameKeys<typeof en> = {
  title: 'Lo que usted sigue',
  intro:
    '{count, plural, one {Hay novedades sobre # mandato que usted sigue.} many {Hay novedades sobre # de mandatos que usted sigue.} other {Hay novedades sobre # mandatos que usted sigue.}}',
  why: 'Recibe este mensaje porque sigue estos mandatos. Llega como máximo uno al día, y ninguno cuando no hay nada que decir.',
  happened: {
    cleared: 'Actualización',
    delivered: 'Presentado',
    moved: 'Ahora corresponde a',
    answered: 'Se ha respondido a una pregunta',
    proposed: 'Se propone retirar este mandato de la lista',
  },
  leave: {
    ask: 'Ya no se le informará por correo de lo que sigue. Continuará siguiéndolo en el registro y podrá volver a recibir los correos en «Mis recordatorios».',
    done: 'Ya no recibirá novedades de lo que sigue.',
  },
};
