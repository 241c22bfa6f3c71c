import type { intakeFile as en } from '../en/intake-file.js';
import type { SameKeys } from '../same-keys.js';

export const intakeFile: SameKeys<typeof en> = {
  failure: {
    'empty-text': 'لا نص في هذا الملف. اختر ملفا آخر.',
    'binary-text':
      'هذا الملف ليس من الأنواع التي تقرأ. احفظ الوثيقة بصيغة Word ‏(‎.docx) أو PDF أو صفحة شبكية أو نص بسيط وأرسلها من جديد.',
    'old-word': 'هذه وثيقة بصيغة Word القديمة (‎.doc). افتحها واحفظها بصيغة ‎.docx ثم أرسلها.',
    'rich-text': 'هذا ملف نص منسق (RTF). افتحه واحفظه بصيغة ‎.docx ثم أرسله.',
    encrypted: 'الملف محمي بكلمة سر. احفظه من دونها وأرسله من جديد.',
    'broken-file': 'الملف تالف أو لم يرسل كاملا. افتحه واحفظه من جديد ثم أرسله.',
    scanned:
      'هذا الملف (PDF) ممسوح ضوئيا: لا نص فيه بل صور فقط. استخرج نصه بالتعرف الضوئي (OCR) أو أرسل الوثيقة الأصلية.',
    'language-not-read':
      'لغة النص {lang, select, unknown {لم تعرف} other {لا تقرأ بعد ({lang})}}. تقرأ النصوص بالإسبانية والإنكليزية والروسية والصينية والعربية والفرنسية؛ حدد اللغة إذا لم تعرف.',
    cancelled: 'ألغيت القراءة. أرسل الملف من جديد لكي يقرأ.',
    'gave-up':
      'توقف برنامج القراءة عند هذا الملف {times, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}. احفظه بصيغة أخرى، مثل ‎.docx أو نص بسيط، ثم أرسله.',
    'took-too-long':
      'تجاوزت القراءة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} فأوقفت. أرسل النص على أجزاء.',
    'too-much-at-once': 'في هذا الملف أكثر مما يمكن قراءته دفعة واحدة. أرسله على أجزاء.',
    unforeseen: 'تعذرت قراءة الملف. أرسله من جديد؛ وإذا تكرر الفشل فأبلغ مدير النظام.',
  },
  doubt: {
    'encoding-guessed': 'لا يذكر الملف ترميز حروفه؛ وقد قرئ على أنه {encoding}.',
    'drawn-arabic':
      'النص عربي ومأخوذ من ملف PDF يحفظ أشكالا مرسومة: فقد تكون حروف أو كلمات في غير موضعها. وملف Word أضمن.',
    'unreadable-characters':
      '{count, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# حروف} many {# حرفا} other {# حرف}} لا يذكر الملف معناها.',
    'pages-without-text':
      '{count, plural, zero {# صفحة} one {الصفحة {pages}} two {الصفحتان {pages}} few {# صفحات ({pages})} many {# صفحة ({pages})} other {# صفحة ({pages})}}: صور فقط، ولم تقرأ.',
    'other-languages': 'توجد أيضا فقرات بلغات أخرى ({langs}) لم تقرأ.',
  },
};
