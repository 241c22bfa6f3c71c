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
  unusable: {
    date: '{option} — дата вида 2022-12-01.',
    format: 'Формат {format} пока не поддерживается; используйте --format html.',
    naming: '--naming принимает одно из значений: {known}.',
    nobody: 'Адреса {email} ни у кого нет; добавьте человека командой mandates user add.',
    reportLanguage: 'Доклады на этом языке не составляются: {lang}; есть {known}.',
    role: 'Роли {role} нет; есть {known}.',
    textLanguage: 'Тексты на этом языке не читаются: {lang}.',
  },
  sample: {
    removed:
      'Образец удален: {mandates, plural, =0 {мандатов нет} one {# мандат} few {# мандата} many {# мандатов} other {# мандата}}, {people, plural, =0 {людей нет} one {# человек} few {# человека} many {# человек} other {# человека}}, {bodies, plural, =0 {органов нет} one {# орган} few {# органа} many {# органов} other {# органа}}.',
  },
};
