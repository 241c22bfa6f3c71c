/** What Arabic texts call organizations, by their ids. */
const ORGANIZATIONS: Readonly<Record<string, readonly string[]>> = {
  'un-habitat': ['برنامج الأمم المتحدة للمستوطنات البشرية', 'موئل الأمم المتحدة', 'جمعية الموئل'],
  unep: ['برنامج الأمم المتحدة للبيئة', 'برنامج البيئة', 'جمعية البيئة', 'جمعية الأمم المتحدة للبيئة'],
  unicef: ['منظمة الأمم المتحدة للطفولة', 'اليونيسف', 'اليونيسيف'],
  unodc: ['مكتب الأمم المتحدة المعني بالمخدرات والجريمة', 'المعني بالمخدرات والجريمة'],
  unops: ['مكتب الأمم المتحدة لخدمات المشاريع'],
  unfpa: ['صندوق الأمم المتحدة للسكان'],
  wfp: ['برنامج الأغذية العالمي'],
  'un-women': ['هيئة الأمم المتحدة للمرأة', 'هيئة الأمم المتحدة للمساواة بين الجنسين'],
  unaids: ['برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية'],
  undp: ['برنامج الأمم المتحدة الإنمائي', 'البرنامج الإنمائي'],
  who: ['منظمة الصحة العالمية', 'جمعية الصحة'],
  unesco: ['منظمة الأمم المتحدة للتربية والعلم والثقافة', 'اليونسكو'],
  fao: ['منظمة الأغذية والزراعة', 'منظمة الأمم المتحدة للأغذية والزراعة'],
  ilo: ['منظمة العمل الدولية', 'مكتب العمل الدولي', 'مؤتمر العمل الدولي'],
  iaea: ['الوكالة الدولية للطاقة الذرية'],
  unido: ['منظمة الأمم المتحدة للتنمية الصناعية', 'اليونيدو', 'مجلس التنمية الصناعية'],
  unctad: ['مؤتمر الأمم المتحدة للتجارة والتنمية', 'الأونكتاد'],
  ohchr: ['مفوضية الأمم المتحدة لحقوق الإنسان', 'مفوضية حقوق الإنسان'],
  itu: ['الاتحاد الدولي للاتصالات'],
  upu: ['الاتحاد البريدي العالمي'],
  ifad: ['الصندوق الدولي للتنمية الزراعية'],
  unhcr: ['برنامج المفوض السامي', 'مفوضية الأمم المتحدة لشؤون اللاجئين'],
  icao: ['منظمة الطيران المدني الدولي', 'الإيكاو'],
  imo: ['المنظمة البحرية الدولية'],
  wmo: ['المنظمة العالمية للأرصاد الجوية'],
  wipo: ['المنظمة العالمية للملكية الفكرية', 'الويبو'],
  iom: ['المنظمة الدولية للهجرة'],
  opcw: ['منظمة حظر الأسلحة الكيميائية'],
  ctbto: ['منظمة معاهدة الحظر الشامل للتجارب النووية'],
  unwto: ['منظمة السياحة العالمية'],
  irena: ['الوكالة الدولية للطاقة المتجددة'],
  'african-union': ['الاتحاد الأفريقي', 'الاتحاد الإفريقي'],
  un: ['الجمعية العامة', 'المجلس الاقتصادي والاجتماعي', 'مجلس الأمن', 'مجلس حقوق الإنسان', 'الأمم المتحدة'],
};

/** The same as they stand without hamza, and after a joined "to", which takes the alef of the article. */
export const ARABIC_ORGANIZATIONS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ORGANIZATIONS).map(([id, names]) => [
    id,
    [
      ...new Set(
        names
          .flatMap((name) => [name, name.replace(/^ال/, 'ل')])
          .flatMap((name) => [name, name.replace(/[أإآ]/g, 'ا')]),
      ),
    ],
  ]),
);

/** What Arabic texts call the bodies of the lexicon, by their keys. */
export const ARABIC_BODIES: Readonly<Record<string, readonly string[]>> = {
  assembly: ['جمعية موئل الأمم المتحدة', 'جمعية الأمم المتحدة للموئل', 'جمعية الموئل'],
  'environment-assembly': ['جمعية الأمم المتحدة للبيئة', 'جمعية البيئة'],
  'world-health-assembly': ['جمعية الصحة العالمية', 'جمعية الصحة'],
  'general-assembly': ['الجمعية العامة للأمم المتحدة', 'الجمعية العامة', 'الجمعية العمومية'],
  'economic-and-social-council': ['المجلس الاقتصادي والاجتماعي'],
  'security-council': ['مجلس الأمن'],
  'human-rights-council': ['مجلس حقوق الإنسان'],
  'general-conference': ['المؤتمر العام'],
  'conference-of-the-parties': ['مؤتمر الأطراف', 'مؤتمر الدول الأطراف'],
  'committee-of-permanent-representatives': ['لجنة الممثلين الدائمين'],
  'executive-board': ['المجلس التنفيذي'],
  'assembly-of-the-union': ['مؤتمر الاتحاد'],
  'executive-committee': ['اللجنة التنفيذية'],
  'board-of-governors': ['مجلس المحافظين'],
  'governing-council': ['مجلس الإدارة', 'مجلس إدارة'],
  'council-of-foreign-ministers': ['مجلس وزراء الخارجية'],
  'executive-bureau': ['المكتب التنفيذي'],
  'open-ended-working-group': ['الفريق العامل المفتوح العضوية'],
  'subsidiary-body-for-implementation': ['الهيئة الفرعية للتنفيذ'],
  'finance-committee': ['اللجنة المالية', 'لجنة المالية'],
  'industrial-development-board': ['مجلس التنمية الصناعية'],
  'council-of-the-league-of-arab-states': ['مجلس جامعة الدول العربية', 'مجلس الجامعة'],
  'trade-and-development-board': ['مجلس التجارة والتنمية'],
};

/** Titles of heads of secretariats in Arabic, of men and women. */
export const ARABIC_HEADS: readonly { readonly name: string; readonly ar: readonly string[] }[] = [
  { name: 'Executive Director', ar: ['المدير التنفيذي', 'المديرة التنفيذية'] },
  { name: 'Secretary-General', ar: ['الأمين العام', 'الأمينة العامة'] },
  { name: 'Executive Secretary', ar: ['الأمين التنفيذي', 'الأمينة التنفيذية'] },
  { name: 'Director-General', ar: ['المدير العام', 'المديرة العامة'] },
  { name: 'Regional Director', ar: ['المدير الإقليمي', 'المديرة الإقليمية'] },
  { name: 'High Commissioner', ar: ['المفوض السامي', 'المفوضة السامية'] },
  { name: 'Commissioner-General', ar: ['المفوض العام', 'المفوضة العامة'] },
  {
    name: 'Chairperson of the Commission',
    ar: ['رئيس المفوضية', 'رئيسة المفوضية', 'رئيس مفوضية الاتحاد الأفريقي'],
  },
  { name: 'President', ar: ['رئيس الصندوق', 'رئيسة الصندوق', 'رئيس البنك', 'رئيسة البنك'] },
  {
    name: 'Secretary',
    ar: ['الأمين', 'الأمينة', 'أمين الهيئة', 'أمينة الهيئة', 'أمين المعاهدة', 'أمينة المعاهدة'],
  },
  { name: 'Administrator', ar: ['مدير البرنامج', 'مديرة البرنامج', 'مدير برنامج الأمم المتحدة الإنمائي'] },
];

/** Ordinals as adjectives: masculine and feminine of the units, tens in both cases. */
const ONES: readonly (readonly [value: number, masculine: string, feminine: string])[] = [
  [1, 'الأول', 'الأولى'],
  [1, 'الحادي', 'الحادية'],
  [2, 'الثاني', 'الثانية'],
  [3, 'الثالث', 'الثالثة'],
  [4, 'الرابع', 'الرابعة'],
  [5, 'الخامس', 'الخامسة'],
  [6, 'السادس', 'السادسة'],
  [7, 'السابع', 'السابعة'],
  [8, 'الثامن', 'الثامنة'],
  [9, 'التاسع', 'التاسعة'],
  [10, 'العاشر', 'العاشرة'],
];
/** "الثالثين" is "الثلاثين" as converters write it that turn lam-alef round. */
const TENS: readonly (readonly [value: number, stem: string])[] = [
  [20, 'العشر'],
  [30, 'الثلاث'],
  [30, 'الثالث'],
  [40, 'الأربع'],
  [50, 'الخمس'],
  [60, 'الست'],
  [70, 'السبع'],
  [80, 'الثمان'],
  [90, 'التسع'],
];

/** Each word of a spelled ordinal, as it is written without hamza and with a plain ending, with its value. */
export const ARABIC_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.flatMap(([value, masculine, feminine]): [string, number][] => [
    [plainLetters(masculine), value],
    [plainLetters(feminine), value],
  ]),
  ['عشر', 10],
  [plainLetters('عشرة'), 10],
  ...TENS.flatMap(([value, stem]): [string, number][] =>
    ['ون', 'ين'].map((ending) => [plainLetters(stem + ending), value]),
  ),
  [plainLetters('المائة'), 100],
  [plainLetters('المئة'), 100],
  [plainLetters('المائتين'), 200],
  [plainLetters('الافتتاحية'), 1],
]);

/** Counts as they stand before what is counted, and the dual that says "two" by itself. */
export const ARABIC_COUNTS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'واحد واحدة'],
      [2, 'اثنين اثنان اثنتين يومين أسبوعين شهرين سنتين عامين'],
      [3, 'ثلاث ثلاثة ثالثة'],
      [4, 'أربع أربعة'],
      [5, 'خمس خمسة'],
      [6, 'ست ستة نصف'],
      [7, 'سبع سبعة'],
      [8, 'ثمان ثماني ثمانية'],
      [9, 'تسع تسعة'],
      [10, 'عشر عشرة'],
      [15, 'خمسة عشر'],
      [20, 'عشرين'],
      [30, 'ثلاثين ثالثين'],
      [60, 'ستين'],
      [90, 'تسعين'],
    ] as const
  ).flatMap(([value, words]) =>
    (value === 15 ? [words] : words.split(' ')).map((word): [string, number] => [plainLetters(word), value]),
  ),
);

/** What is counted, in every number it stands in. */
export const ARABIC_UNITS: Readonly<Record<'D' | 'W' | 'M' | 'Y', readonly string[]>> = {
  D: ['يوم', 'يوما', 'أيام', 'يومين'],
  W: ['أسبوع', 'أسبوعا', 'أسابيع', 'أسبوعين'],
  M: ['شهر', 'شهرا', 'أشهر', 'شهور', 'شهرين', 'سنوي', 'سنوية', 'سنويا'],
  Y: ['سنة', 'سنوات', 'عام', 'عاما', 'أعوام', 'سنتين', 'عامين'],
};

/** Months in the names of the Levant and in those from Latin, without hamza. */
export const ARABIC_MONTHS: readonly (readonly string[])[] = [
  ['كانون الثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['اذار', 'مارس'],
  ['نيسان', 'ابريل', 'افريل'],
  ['ايار', 'مايو', 'ماي'],
  ['حزيران', 'يونيه', 'يونيو', 'جوان'],
  ['تموز', 'يوليه', 'يوليو', 'جويلية'],
  ['اب', 'اغسطس', 'غشت'],
  ['ايلول', 'سبتمبر'],
  ['تشرين الاول', 'اكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الاول', 'ديسمبر'],
];

/** Words of names, for the keys of bodies that no list knows. */
export const ARABIC_QUALIFIERS: Readonly<Record<string, string>> = {
  الوزاري: 'ministerial',
  الوزارية: 'ministerial',
  العربي: 'arab',
  العربية: 'arab',
  الدولي: 'international',
  الدولية: 'international',
  الإقليمي: 'regional',
  الإقليمية: 'regional',
  الاستشاري: 'advisory',
  الاستشارية: 'advisory',
  الحكومي: 'governmental',
  الحكومية: 'governmental',
  الفرعي: 'subsidiary',
  الفرعية: 'subsidiary',
  العالمي: 'world',
  العالمية: 'world',
  العام: 'general',
  العامة: 'general',
  التوجيهي: 'steering',
  التوجيهية: 'steering',
  الأولى: 'first',
  الثانية: 'second',
  الثالثة: 'third',
  الرابعة: 'fourth',
  الخامسة: 'fifth',
  السادسة: 'sixth',
  البرنامج: 'programme',
  الميزانية: 'budget',
  السياسات: 'policy',
  الموانئ: 'harbour',
  البحار: 'sea',
  المحيطات: 'ocean',
  المياه: 'water',
  الغابات: 'forest',
};

/** Letters that are often written one for the other, made one: hamza on alef, the two ends of a word. */
export function plainLetters(text: string): string {
  return text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}
