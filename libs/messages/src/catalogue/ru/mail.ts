import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {
  product: 'Контроль мандатов',
  signInLink: {
    subject: '{product}: ваша ссылка',
    label: 'Вход',
    title: 'Вход в реестр',
    what: 'Откройте эту ссылку и подтвердите вход. Она действует один раз, в течение 15 минут после запроса.',
    act: 'Открыть ссылку',
    why: 'Вы получили это письмо, потому что для этого адреса запросили ссылку. Если это были не вы, ничего не делайте: без письма ею никто не воспользуется.',
  },
  digest: {
    subject:
      '{product}: {count, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}, {date}',
    title:
      '{count, plural, =1 {Одна задача для рассмотрения} one {# задача для рассмотрения} few {# задачи для рассмотрения} many {# задач для рассмотрения} other {# задачи для рассмотрения}}',
    why: 'Вы получили это письмо, потому что отвечаете за эти задачи или замещаете того, кто за них отвечает. Такое письмо приходит не чаще раза в день и не приходит, когда сообщать не о чем.',
  },
  entry: {
    new: 'Новая',
    comingUp: 'Приближается срок',
    late: 'Срок пропущен',
    decision: '{type, select, resolution {Резолюция} other {Решение}} {number} ({body})',
    decisionUnknown: '{body}, решение не указано',
    paragraph: '{decision}, пункт {paragraph}',
    paragraphCounted: '{decision}, пункт {paragraph} (по подсчету)',
    whatHappened: 'Что произошло',
    decide: 'Требует решения',
    dueAt: 'Срок',
    meetingOpens: '{meeting}, открытие: {date}',
    tentative: '{meeting} (предварительно)',
    undated: 'сессия не указана',
    status: 'Состояние',
    owedBy: 'Отвечает',
    date: '{weekday}, {date} ({relative})',
    lateDate: '{weekday}, {date} ({relative}), срок пропущен',
    line: '{name}: {value}',
    standIn: '{unit}: здесь нет учетной записи, поэтому письма не приходят. Просьба передать.',
    standInUnnamed: 'Ответственное подразделение не назначено. Просьба определить, кто этим займется.',
    act: 'Открыть задачу',
  },
  news: {
    'moved-on': 'Никто не выбрал вовремя, поэтому срок перенесен дальше.',
    'meeting-lost': 'После начала работы задача лишилась заседания.',
    because: '{said} {why}',
  },
  deadline: {
    slot: 'Подтвердить место документа в графике до',
    submission: 'Представить документ до',
    issuance: 'Выпуск документа до',
    'oral-notice': 'Объявить об устном сообщении до',
    'in-session': 'Сдать сессионный документ до',
    by: 'Исполнить до',
  },
};
