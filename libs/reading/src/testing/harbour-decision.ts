/** A decision that nobody took, in our own words: what stands in it, without the numbers that a program counts. */
export interface MadeDecision {
  readonly title: string;
  readonly opening: string;
  readonly recalling: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly note: string;
}

export const harbourDecision = {
  en: {
    title: 'Decision 2022/9: Lights of the outer harbour',
    opening: 'The Executive Board,',
    recalling: 'Recalling its decision 2021/4 on the survey of the lights of the outer harbour,',
    paragraphs: [
      'Takes note of the survey of the lighthouses that was carried out during the winter;',
      'Requests the Executive Director to report to the Executive Board at its first session of 2023 on the lamps that were replaced:',
    ],
    items: ['In the northern part of the harbour;', 'In its southern part.'],
    note: 'Kept in the old lighthouse.',
  },
  fr: {
    title: 'Décision 2022/9 : Feux de l’avant-port',
    opening: 'Le Conseil exécutif,',
    recalling: 'Rappelant sa décision 2021/4 sur l’inspection des feux de l’avant-port,',
    paragraphs: [
      'Prend note de l’inspection des phares qui a été effectuée pendant l’hiver ;',
      'Prie la Directrice exécutive de lui faire rapport à sa première session de 2023 sur les lampes remplacées :',
    ],
    items: ['Dans la partie nord du port ;', 'Dans la partie sud.'],
    note: 'Conservée dans le vieux phare.',
  },
  es: {
    title: 'Decisión 2022/9: Luces del antepuerto',
    opening: 'La Junta Ejecutiva,',
    recalling: 'Recordando su decisión 2021/4 sobre la inspección de las luces del antepuerto,',
    paragraphs: [
      'Toma nota de la inspección de los faros que se llevó a cabo durante el invierno;',
      'Solicita a la Directora Ejecutiva que le informe en su primer período de sesiones de 2023 sobre las lámparas sustituidas:',
    ],
    items: ['En la parte norte del puerto;', 'En la parte sur.'],
    note: 'Se conserva en el viejo faro.',
  },
  ru: {
    title: 'Решение 2022/9: Огни внешней гавани',
    opening: 'Исполнительный совет,',
    recalling: 'ссылаясь на свое решение 2021/4 об осмотре огней внешней гавани,',
    paragraphs: [
      'принимает к сведению осмотр маяков, который был проведен зимой;',
      'просит Директора-исполнителя представить Исполнительному совету на его первой сессии 2023 года доклад о замененных лампах:',
    ],
    items: ['в северной части гавани;', 'в ее южной части.'],
    note: 'Хранится в старом маяке.',
  },
  ar: {
    title: 'المقرر ٢٠٢٢/٩: أضواء المرفأ الخارجي',
    opening: 'إن المجلس التنفيذي،',
    recalling: 'إذ يشير إلى مقرره ٢٠٢١/٤ بشأن فحص أضواء المرفأ الخارجي،',
    paragraphs: [
      'يحيط علما بفحص المنارات الذي جرى خلال فصل الشتاء؛',
      'يطلب إلى المديرة التنفيذية أن تقدم إلى المجلس التنفيذي في دورته الأولى لعام ٢٠٢٣ تقريرا عن المصابيح التي استُبدلت:',
    ],
    items: ['في الجزء الشمالي من المرفأ؛', 'في جزئه الجنوبي.'],
    note: 'محفوظ في المنارة القديمة.',
  },
  zh: {
    title: '第2022/9号决定：外港灯光',
    opening: '执行局，',
    recalling: '回顾其关于外港灯光检查的第2021/4号决定，',
    paragraphs: [
      '表示注意到冬季期间进行的灯塔检查；',
      '请执行主任在执行局2023年第一届会议上就下列地点更换灯具的情况提出报告：',
    ],
    items: ['港口北部；', '港口南部。'],
    note: '存放在旧灯塔内。',
  },
} satisfies Readonly<Record<string, MadeDecision>>;

export type MadeLanguage = keyof typeof harbourDecision;
