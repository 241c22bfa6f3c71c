import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: '{file}: файл не найден. Проверьте имя и папку, в которой вы находитесь.',
    folder: '{file} — папка. Укажите один файл.',
    unreadable: 'Не удается открыть {file}: {reason}',
    'too-large': '{file} больше {limit} МБ. Уберите то, что не является текстом, или разделите файл.',
    'unknown-language':
      'Тексты на этом языке не читаются: {lang}. Укажите --lang {known} или не указывайте ничего.',
    failed: '{file}: {reason}',
  },
  audit: {
    whole:
      '{entries, plural, =0 {Журнал пуст} one {# закреплённая запись} few {# закреплённые записи} many {# закреплённых записей} other {# закреплённой записи}}: цел.{waiting, plural, =0 {} one { Ещё # новая запись ждёт закрепления.} few { Ещё # новые записи ждут закрепления.} many { Ещё # новых записей ждут закрепления.} other { Ещё # новой записи ждут закрепления.}} Последняя печать: {head}',
    tampered: 'Журнал изменён: {faults}',
    altered:
      'запись {seq} ({action}, {at}, {id}) не следует из печатей: она сама, её печать или предыдущая запись изменена либо удалена',
    missing: 'запись {seq} исчезла, её печать осталась',
    unsealed: 'у записи {seq} ({action}, {at}, {id}) нет печати, хотя у более поздних она есть',
    more: 'и ещё {count, plural, one {#} few {#} many {#} other {#}}',
  },
  confirm: {
    left: '{count, plural, one {# предложение изменило бы мандат и оставлено} few {# предложения изменили бы мандаты и оставлены} many {# предложений изменили бы мандаты и оставлены} other {# предложения изменили бы мандаты и оставлены}}: решите по каждому при просмотре.',
  },
  labels: { unwritable: 'Не удается записать в {folder}: {reason}' },
  unusable: {
    reading: '«{reading}» — не прочтение. Укажите идентификатор, который вывела команда «mandates import».',
    head: '--head — то, что вывела команда verify: число, двоеточие и 64 шестнадцатеричные цифры.',
    textStatus: '--status — одно из значений: {known}; {status} среди них нет.',
    dryRun: 'Письма отправляет только рабочий процесс. Добавьте --dry-run, чтобы увидеть письма за {date}.',
    date: '{option} — дата вида 2022-12-01.',
    format: 'Формат {format} пока не поддерживается; используйте --format html.',
    naming: '--naming принимает одно из значений: {known}.',
    noAccount: '{email} ещё не входил через учётную запись организации; забывать нечего.',
    noSuchRole: 'У {email} нет роли {role} в {body}; список ролей показывает mandates user list.',
    whichRole: 'У {email} несколько ролей {role} в {body}; укажите, какая, через --unit или --state.',
    nobody: 'Адреса {email} ни у кого нет; добавьте человека командой mandates user add.',
    number: '{option} — целое число начиная с 1.',
    reportLanguage: 'Доклады на этом языке не составляются: {lang}; есть {known}.',
    role: 'Роли {role} нет; есть {known}.',
    notOnCalendar:
      'В календаре нет {key}. Что в нем есть, показывает mandates sessions list; добавить сессию можно командой mandates sessions add.',
    sessionKey: '{key} — не ключ сессии. Пишите его в виде executive-board/2026/2 или assembly/3.',
    textLanguage: 'Тексты на этом языке не читаются: {lang}.',
  },
  sessions: {
    is: '{what}',
    wouldBe: 'Пока не изменено; будет так: {what}',
    cancelled: '{session}, отменена',
    undated: 'без дат',
    noDocuments:
      '(документы не рассматриваются{why, select, none {} elections {: только избирается Бюро} other {: {why}}})',
    completeYears: 'полные годы: {years}',
    summary:
      '{tasks, plural, =0 {Задачи не меняются} one {Меняется # задача} few {Меняются # задачи} many {Меняются # задач} other {Меняются # задачи}}; {past, plural, =0 {сроков в прошлом нет} one {# срок оказывается в прошлом} few {# срока оказываются в прошлом} many {# сроков оказываются в прошлом} other {# срока оказываются в прошлом}}; напоминания: добавлено {added}, отозвано {withdrawn}.',
    more: '… и еще {hidden}; все есть в --json.',
    kind: {
      'meeting-lost': 'без заседания',
      'asked-again': 'выбрать снова',
      'choice-opens': 'выбрать',
      'passed-over': 'пропущено',
      moved: 'перенос',
      'choice-closes': 'без выбора',
      made: 'новое',
      candidates: 'другие варианты',
      reasons: 'причины',
    },
  },
  sample: {
    removed:
      'Образец удален: {mandates, plural, =0 {мандатов нет} one {# мандат} few {# мандата} many {# мандатов} other {# мандата}}, {people, plural, =0 {людей нет} one {# человек} few {# человека} many {# человек} other {# человека}}, {bodies, plural, =0 {органов нет} one {# орган} few {# органа} many {# органов} other {# органа}}.',
  },
};
