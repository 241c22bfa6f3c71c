import type { start as en } from '../en/start.js';
import type { SameKeys } from '../same-keys.js';

export const start: SameKeys<typeof en> = {
  address: 'Контроль мандатов работает по адресу {address}',
  otherPort: 'Порт {usual} занят другой программой, поэтому используется порт {port}.',
  signInSample: 'Чтобы войти, откройте этот адрес и выберите одного из людей образца; пароль не нужен.',
  signInPassword:
    'Чтобы войти, используйте адрес электронной почты и пароль. Чтобы дать кому-либо доступ: npm run -s mandates -- user add',
  stop: 'Ctrl-C останавливает программу.',
  stopping: 'Остановка…',
  portBusy: 'Порт {port} занят другой программой. Остановите ее или задайте в PORT другой порт.',
  portForbidden: 'Этому пользователю нельзя использовать порт {port}. Задайте в PORT порт выше 1023.',
  noSuchHost:
    'HOST {host} не является адресом этой машины. Не указывайте его или укажите 127.0.0.1 или 0.0.0.0.',
  databaseUnreachable: 'Не удается открыть базу данных, указанную в DATABASE_URL: {reason}',
};
