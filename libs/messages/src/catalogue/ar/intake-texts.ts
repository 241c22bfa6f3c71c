import type { intakeTexts as en } from '../en/intake-texts.js';
import type { SameKeys } from '../same-keys.js';

export const intakeTexts: SameKeys<typeof en> = {
  /** What the other languages of a text say of a request. */
  parallel: {
    title: 'اللغات الأخرى لهذا النص',
    contradicted: 'اللغات مختلفة: قارن بينها',
    differs: '{language}: النص يقول غير ذلك',
    missing: '{language}: لم يعثر على طلب كهذا في هذه الفقرة.',
    agrees: 'تقول الشيء نفسه: {languages}.',
    doubtful: 'نص ذلك الملف مشكوك فيه ولم يقارنه أحد بعد.',
    open: 'انظره في النص: {language}',
    here: 'هذا النص',
    field: 'البيان',
    noCondition: 'لم يذكر',
    asks: '{count, plural, zero {لا شيء} one {أمر واحد} two {أمران} few {# أمور} many {# أمرا} other {# أمر}}',
    onMandate: 'لغات نصه مختلفة',
    inForce: 'الساري',
    settle:
      'يبقى الساري على حاله إلى أن يغيره شخص. وإذا كان النص الآخر هو الصحيح، فغير قاعدة الاستحقاق هنا أو اطلب إصدار تصويب.',
  },
  /** What a later text of a decision changes. */
  later: {
    title: 'ما يغيره هذا النص',
    changed: 'يغير ولاية',
    unchanged: 'مطابق لولايته',
    changes: 'هذا الطلب ولاية قائمة، وهذا النص يقول غير ذلك. اقبله لتغيير الولاية، أو ارفضه لتبقى كما هي.',
    same: 'هذا الطلب ولاية قائمة بالكلمات نفسها. ولا يغير قبوله شيئا.',
    see: 'عرض الولاية',
    goneWords: 'حذف:',
    newWords: 'أضيف:',
    moved: 'كان موضعه: {before}؛ وموضعه الآن: {after}.',
    facts: 'ما يتغير معه',
    before: 'الساري',
    after: 'بعد القبول',
    how: 'تبقى الكلمات السابقة في سجل الولاية. وإذا تغيرت قاعدة الاستحقاق تبعتها المهام المفتوحة فورا، ويبقى ما قدم على حاله.',
    goneTitle:
      '{count, plural, zero {لا ولايات غائبة} one {ولاية واحدة لم تعد واردة} two {ولايتان لم تعودا واردتين} few {# ولايات لم تعد واردة} many {# ولاية لم تعد واردة} other {# ولاية لم تعد واردة}} في هذا النص: ما العمل؟',
    keep: 'تبقى كما هي',
    retire: 'رفعها من القائمة',
    kept: 'أبقاها {name}،',
    retired: 'رفعها من القائمة {name}،',
  },
  versions: {
    later: 'استلم نص لاحق لهذه المقررات. ما يغيره معروض فيه؛ راجعوا ذلك النص.',
    reviewFirst:
      'لم يراجع بعد نص سابق لهذه المقررات. راجعوه أولا فيعرض هذا النص ما يغيره فقرة فقرة؛ أما ما تقبلونه هنا أولا فلا يقارن بشيء.',
    earlier: 'نصوص سابقة لهذه المقررات',
    kindHint: 'يتحدد بذلك أي نصي المقرر هو اللاحق. ويبقى ما قبل على حاله، وتوسم كلماته بهذا النوع.',
    sayKind: 'حفظ نوع النص',
  },
};
