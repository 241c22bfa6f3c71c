import type { follow as en } from '../en/follow.js';
import type { SameKeys } from '../same-keys.js';

export const follow: SameKeys<typeof en> = {
  title: 'Seguir en su calendario',
  what: 'Un programa de calendario puede seguir el registro mediante una dirección secreta: los períodos de sesiones, lo que vence en ellos y los días previos. Ve lo que usted puede ver. Si un período de sesiones cambia de fecha, también cambia allí.',
  about: 'Qué seguir',
  person: 'Lo que me corresponde',
  bodies: 'Un órgano',
  units: 'Una dependencia y sus partes',
  make: 'Crear una dirección',
  own: 'Sus direcciones',
  empty: 'Todavía no sigue nada.',
  madeAt: 'Creada:',
  readAt: 'Última lectura:',
  notRead: 'Ningún programa la ha leído todavía.',
  given: {
    title: 'Su dirección secreta',
    once: 'Solo se muestra esta vez. Quien la tenga puede leer este calendario: désela solo a sus propios programas y revóquela si llega a otras manos.',
    address: 'Dirección',
    copy: 'Copiarla',
    open: 'Abrir en un programa de calendario',
    copied: 'Copiada.',
    notCopied: 'El navegador no la copió. Está seleccionada: cópiela a mano.',
  },
  revoke: {
    ask: 'Revocar',
    of: 'Revocar la dirección: {feed}',
    what: 'Los programas que la siguen ya no encontrarán nada en esta dirección.',
    do: 'Revocarla ahora',
  },
};
