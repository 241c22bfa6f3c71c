import type { signIn as english } from '../en/sign-in.js';
import type { SameKeys } from '../same-keys.js';

export const signIn: SameKeys<typeof english> = {
  account: {
    title: 'O con la cuenta de su organización',
    submit: 'Iniciar sesión con {organization}',
    submitUnnamed: 'Iniciar sesión con la cuenta de su organización',
    working: 'Abriendo la página de su organización…',
    refused: {
      unknown:
        'Su organización lo conoce, pero este registro no. Pida al administrador del registro que lo añada con la dirección de correo que su organización tiene de usted. No se ha creado ninguna cuenta.',
      unverified:
        'Su organización no confirma su dirección de correo, por lo que no es posible reconocerlo por ella. Pida a su organización que la confirme o acceda de otro modo.',
      other:
        'Su dirección de correo ya está vinculada aquí a otra cuenta de su organización. Pida al administrador de este registro que la desvincule o acceda de otro modo.',
      cancelled:
        'No terminó de iniciar sesión en su organización. Puede intentarlo de nuevo o acceder de otro modo.',
      stale:
        'Este intento de acceso tardó demasiado, ya se utilizó o comenzó en otro navegador. Empiece de nuevo aquí.',
      refused:
        'El servicio de acceso de su organización no le permitió continuar. Inténtelo de nuevo; si persiste, avise al administrador de este registro.',
      unavailable:
        'El servicio de acceso de su organización no responde. Inténtelo de nuevo en unos minutos o acceda de otro modo.',
    },
  },
  password: {
    title: 'Contraseña',
    what: 'Si la cambia, se cerrará su sesión en todos los demás lugares. Los testigos para programas se mantienen.',
    old: 'Su contraseña actual',
    wanted: 'Contraseña nueva',
    hint: 'Al menos 12 caracteres; una frase sirve.',
    fresh: 'Acaba de demostrar quién es: no se le pide la contraseña actual.',
    signIn:
      'No tiene contraseña. Para elegir una, cierre la sesión, acceda con un enlace por correo o con la cuenta de su organización y vuelva aquí en un plazo de 15 minutos. O pida un enlace al administrador.',
    forgotten:
      '¿La olvidó? Cierre la sesión, acceda con un enlace por correo o con la cuenta de su organización y vuelva aquí en un plazo de 15 minutos. O pida un enlace al administrador.',
    submit: 'Cambiar la contraseña',
    submitFirst: 'Establecer la contraseña',
    done: 'Su contraseña nueva ya es válida. Se ha cerrado su sesión en todos los demás lugares.',
    missing: 'Complete este campo.',
  },
  choose: {
    title: 'Elegir una contraseña',
    what: 'A partir de ahora iniciará sesión con ella. Se cerrarán las sesiones que tuviera en otros lugares.',
    submit: 'Establecer la contraseña e iniciar sesión',
    missing: 'Esta dirección no contiene un enlace. Abra el que le entregaron o pida otro al administrador.',
    signIn: 'Ir a la página de inicio de sesión',
  },
};
