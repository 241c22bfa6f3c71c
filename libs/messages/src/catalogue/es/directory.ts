import { directoryPage } from './directory-page.js';
import type { directory as english } from '../en/directory.js';
import type { SameKeys } from '../same-keys.js';

export const directory: SameKeys<typeof english> = {
  fault: {
    email: '{email} no es una dirección de correo. Escríbala como nombre@example.org.',
    emailTaken: 'Otra persona tiene la dirección {email}. Elija otra o abra su cuenta.',
    lang: 'El registro no está disponible en {lang}. Elija ar, en, es, fr, ru o zh.',
    nameMissing: 'Falta el nombre.',
    nameTooLong: 'El nombre es demasiado largo; como máximo {most} caracteres.',
    unitNotForRole:
      'Solo un director o un punto focal trabaja para una dependencia. Omita {unit} o elija otra función.',
    unitNeeded: 'Un punto focal trabaja para una dependencia. Indique cuál.',
    stateNotForRole:
      'Solo un miembro o un lector representa a un Estado. Omita {state} o elija otra función.',
    noSuchState: '{state} no es el código de ningún Estado. Use sus dos letras (ISO 3166-1), como KE.',
    mailboxOfState:
      'Un buzón compartido pertenece a un Estado: indique cuál, con la función de miembro o lector.',
    mailboxOrPerson:
      'Esta dirección ya figura como de una persona o como buzón compartido. No puede ser ambas cosas.',
    mailboxSignsNotIn: 'Un buzón compartido recibe correo; nadie accede con él.',
    noSuchUnit: 'No hay ninguna dependencia abierta {unit}. Use la clave de una de las dependencias.',
    noSuchBody: 'No hay ningún órgano {body}. Use la clave de uno de los órganos.',
    unitKey:
      '{key} no es una clave. Use letras latinas minúsculas y cifras, unidas por «-», como budget-and-finance.',
    unitKeyTaken: 'Otra dependencia tiene la clave {key}. Elija otra.',
    unitNameMissing: 'La dependencia necesita un nombre.',
    unitIsClosed: 'La dependencia {unit} está cerrada. Elija una abierta.',
    unitInItself: 'Una dependencia no puede formar parte de sí misma: {unit} es parte de ella.',
    successorWithin:
      '{unit} forma parte de la dependencia que se va a cerrar. Trasládela antes o elija otra sucesora.',
    successor: 'Elija a otra persona con una cuenta abierta, distinta de la que se cierra.',
  },
  file: {
    tooMuch:
      'El archivo contiene más de lo que se puede leer: como máximo 5 MB, {rows} filas, {columns} columnas y {cell} caracteres por celda. Divídalo.',
    notATable: 'No es un libro que se pueda leer. Guárdelo como XLSX o CSV (UTF-8).',
    notUtf8: 'Este archivo de texto no está en UTF-8. Guárdelo como CSV (UTF-8) o XLSX.',
    noTable:
      'No se encontró ninguna tabla de dependencias ni de personas. La primera fila nombra las columnas: {units}; o {people}.',
    twoTables: 'Dos hojas contienen {table}. Reúnalas en una sola.',
    column: '{place}: no existe la columna {column}. Use: {known}.',
    kind: '{kind} no es un tipo de dependencia. Escriba unit u outside.',
    twice: 'La fila {row} trata de la misma dependencia. Conserve una sola.',
    role: '{role} no es una función. Escriba una de: {known}.',
    bodyMissing: 'Falta el órgano. Escriba su clave en cada fila, también donde haya celdas combinadas.',
    roleMissing: 'Falta la función. Escriba una de estas: {known}.',
    notYourBody: 'Usted no administra a las personas de {body}. Deje esta fila a su administrador.',
    closed: 'Esta cuenta está cerrada. Vuelva a abrirla primero u omita la fila.',
    elsewhere:
      'Esta persona tiene funciones también en otros órganos; su nombre y su idioma no se cambian aquí. Déjelos como están.',
    differs: 'La fila {row} da otro nombre a la misma persona. Unifíquelos o deje vacía esta celda.',
  },
  template: {
    units: 'Hoja «Units»: una fila por dependencia u órgano externo',
    people: 'Hoja «People»: una fila por cada función de cada persona',
    nameIn: 'Su nombre en el idioma {lang}; al menos en un idioma',
    column: {
      key: 'Un nombre breve propio: letras latinas minúsculas, cifras y «-»',
      parent: 'La clave de la dependencia de la que forma parte; vacía en el nivel superior',
      kind: 'unit, o outside para un órgano ajeno a la secretaría',
      email: 'La dirección por la que se conoce a la persona',
      name: 'Tal como debe mostrarse',
      language: 'ar, en, es, fr, ru o zh: de las páginas y los correos',
      body: 'La clave del órgano en el que tiene la función',
      role: 'administrator, governance-officer, director, focal-point, member o reader',
      unit: 'La clave de la dependencia para la que trabaja un director o punto focal',
      state: 'Las dos letras del Estado al que representa un miembro o lector (ISO 3166-1): KE',
      mailbox: 'yes para una dirección compartida por los delegados de un Estado',
    },
  },
  page: directoryPage,
};
