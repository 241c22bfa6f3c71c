import type { BodyFacts } from '#calendar';

/** Without the day from which the register is kept: that depends on the day of loading. */
type SampleBody = Omit<BodyFacts, 'registerKeptFrom'>;

/** UN-Habitat's two bodies as facts: names, seat, how each names its sessions (HSP/HA.1/HLS.2, HSP/HA.1/HLS.3). */
export const realBodies: readonly SampleBody[] = [
  {
    key: 'assembly',
    names: {
      ar: 'جمعية الأمم المتحدة للموئل',
      en: 'United Nations Habitat Assembly',
      es: 'Asamblea de ONU-Hábitat',
      fr: 'Assemblée d’ONU-Habitat',
      ru: 'Ассамблея ООН-Хабитат',
      zh: '联合国人居大会',
    },
    zone: 'Africa/Nairobi',
    naming: 'number',
    parent: null,
  },
  {
    key: 'executive-board',
    names: {
      ar: 'المجلس التنفيذي',
      en: 'Executive Board',
      es: 'Junta Ejecutiva',
      fr: 'Conseil exécutif',
      ru: 'Исполнительный совет',
      zh: '执行局',
    },
    zone: 'Africa/Nairobi',
    naming: 'year-and-ordinal',
    parent: 'assembly',
  },
];

/** An invented body, for what the real calendars cannot show: a meeting near any day, and what leads up to it. */
export const samplePanel: SampleBody = {
  key: 'sample-panel',
  names: {
    ar: 'الفريق الاستشاري النموذجي',
    en: 'Sample Advisory Panel',
    es: 'Grupo Asesor de Ejemplo',
    fr: 'Groupe consultatif fictif',
    ru: 'Учебная консультативная группа',
    zh: '示例咨询小组',
  },
  zone: 'Africa/Nairobi',
  naming: 'year-and-ordinal',
  parent: null,
};
