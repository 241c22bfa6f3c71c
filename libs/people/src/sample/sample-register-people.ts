import type { SpokenLanguage } from '#messages';
import type { Role } from '#platform';

/** An invented unit of an invented secretariat; no real organization has these. */
export interface SampleUnit {
  readonly key: string;
  readonly parent: string | null;
  readonly names: Readonly<Record<SpokenLanguage, string>>;
}

/** Somebody who does not exist; "sample.test" leads nowhere (RFC 2606). */
export interface SamplePerson {
  readonly email: string;
  readonly name: string;
  readonly lang: 'en' | 'zh';
  readonly role: Role;
  /** The key of a unit. */
  readonly unit: string | null;
  /** XA is a code that ISO 3166-1 leaves to its users: no State has it. */
  readonly state: string | null;
}

/** Parents stand before their children. */
export const sampleUnits: readonly SampleUnit[] = [
  {
    key: 'secretariat',
    parent: null,
    names: {
      ar: 'الأمانة',
      en: 'Secretariat',
      es: 'Secretaría',
      fr: 'Secrétariat',
      ru: 'Секретариат',
      zh: '秘书处',
    },
  },
  {
    key: 'policy-and-strategy',
    parent: 'secretariat',
    names: {
      ar: 'السياسات والاستراتيجية',
      en: 'Policy and Strategy',
      es: 'Políticas y Estrategia',
      fr: 'Politiques et stratégie',
      ru: 'Политика и стратегия',
      zh: '政策和战略科',
    },
  },
  {
    key: 'programme-delivery',
    parent: 'secretariat',
    names: {
      ar: 'تنفيذ البرامج',
      en: 'Programme Delivery',
      es: 'Ejecución de Programas',
      fr: 'Exécution des programmes',
      ru: 'Осуществление программ',
      zh: '方案执行科',
    },
  },
  {
    key: 'budget-and-finance',
    parent: 'secretariat',
    names: {
      ar: 'الميزانية والمالية',
      en: 'Budget and Finance',
      es: 'Presupuesto y Finanzas',
      fr: 'Budget et finances',
      ru: 'Бюджет и финансы',
      zh: '预算和财务科',
    },
  },
  {
    key: 'evaluation-and-learning',
    parent: 'policy-and-strategy',
    names: {
      ar: 'التقييم والتعلم',
      en: 'Evaluation and Learning',
      es: 'Evaluación y Aprendizaje',
      fr: 'Évaluation et apprentissage',
      ru: 'Оценка и обучение',
      zh: '评价和学习股',
    },
  },
];

export const samplePeople: readonly SamplePerson[] = [
  {
    email: 'officer@sample.test',
    name: 'Wanjiru Adeyemi',
    lang: 'en',
    role: 'governance-officer',
    unit: null,
    state: null,
  },
  {
    email: 'focal@sample.test',
    name: '林晓岚',
    lang: 'zh',
    role: 'focal-point',
    unit: 'policy-and-strategy',
    state: null,
  },
  {
    email: 'director@sample.test',
    name: 'Teodora Lindqvist',
    lang: 'en',
    role: 'director',
    unit: null,
    state: null,
  },
  { email: 'member@sample.test', name: 'Iker Valdés', lang: 'en', role: 'member', unit: null, state: 'XA' },
  {
    email: 'administrator@sample.test',
    name: 'Marisol Hoang',
    lang: 'en',
    role: 'administrator',
    unit: null,
    state: null,
  },
];

/** The bodies in which each of them holds their role. */
export const sampleBodies = ['assembly', 'executive-board'] as const;
