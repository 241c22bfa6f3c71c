import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: 'الملف {file} غير موجود. تحقق من اسمه ومن المجلد الذي أنت فيه.',
    folder: '{file} مجلد. حدد ملفا واحدا.',
    unreadable: 'يتعذر فتح {file}: {reason}',
    'too-large': 'حجم {file} يتجاوز {limit} ميغابايت. احذف ما ليس نصا، أو قسمه.',
    'unknown-language': 'لا تقرأ النصوص بهذه اللغة: {lang}. استخدم ‎--lang‎ {known}، أو لا تحدد شيئا.',
    failed: '{file}: {reason}',
  },
  unusable: {
    date: '{option} تاريخ على هذا النحو: 2022-12-01.',
    format: 'لا يمكن بعد كتابة الصيغة {format}؛ استخدم ‎--format html‎.',
    naming: 'قيم ‎--naming‎ هي: {known}.',
    nobody: 'لا أحد له العنوان {email}؛ أضفه بالأمر ‎mandates user add‎.',
    reportLanguage: 'لا تكتب التقارير بهذه اللغة: {lang}؛ اللغات المتاحة: {known}.',
    role: 'لا وجود للدور {role}؛ الأدوار المتاحة: {known}.',
    textLanguage: 'لا تقرأ النصوص بهذه اللغة: {lang}.',
  },
  sample: {
    removed:
      'حذفت العينة: {mandates, plural, =0 {لا ولايات} zero {# ولاية} one {ولاية واحدة} two {ولايتان} few {# ولايات} many {# ولاية} other {# ولاية}}، {people, plural, =0 {لا أشخاص} zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصا} other {# شخص}}، {bodies, plural, =0 {لا هيئات} zero {# هيئة} one {هيئة واحدة} two {هيئتان} few {# هيئات} many {# هيئة} other {# هيئة}}.',
  },
};
