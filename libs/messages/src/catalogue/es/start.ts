import type { start as en } from '../en/start.js';
import type { SameKeys } from '../same-keys.js';

export const start: SameKeys<typeof en> = {
  address: 'Seguimiento de Mandatos funciona en {address}',
  otherPort: 'Otro programa usa el puerto {usual}, por lo que este es el puerto {port}.',
  signInSample:
    'Para iniciar sesión, abra esa dirección y elija una de las personas del ejemplo; no hace falta contraseña.',
  signInPassword:
    'Para iniciar sesión, use la dirección de correo y la contraseña de una persona. Para dar acceso a alguien: npm run -s mandates -- user add',
  setUp:
    'Nadie tiene acceso todavía. Abra este enlace, que funciona una sola vez durante un día, para ser el primer administrador: {address}',
  stop: 'Ctrl-C lo detiene.',
  stopping: 'Deteniendo…',
  portBusy: 'Otro programa usa el puerto {port}. Deténgalo o asigne a PORT otro puerto.',
  portForbidden:
    'Este usuario no puede escuchar en el puerto {port}. Asigne a PORT un puerto superior a 1023.',
  noSuchHost: 'HOST {host} no es una dirección de esta máquina. Omítalo o indique 127.0.0.1 o 0.0.0.0.',
  databaseUnreachable: 'No se puede abrir la base de datos indicada en DATABASE_URL: {reason}',
};
