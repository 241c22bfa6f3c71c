import type { feed as en } from '../en/feed.js';
import type { SameKeys } from '../same-keys.js';

export const feed: SameKeys<typeof en> = {
  name: 'Контроль мандатов: {of}',
  meeting: 'Срок представления',
  choose: 'Выбрать сессию',
  deadline: {
    slot: 'Подтверждение очереди',
    submission: 'Представление',
    issuance: 'Выпуск',
    'oral-notice': 'Уведомление об устном сообщении',
    'in-session': 'Сессионный документ',
    by: 'День, установленный текстом',
  },
  event: '{label}: {what}{status, select, none {} other { ({status})}}',
  met: 'выполнено',
  passed: 'истек до принятия',
  late: 'просрочено',
};
