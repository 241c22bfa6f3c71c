import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { ReadLanguage } from '../reading.js';

/** "urges → head", of the requests to this body's own head and secretariat. */
function ours(lang: ReadLanguage, text: string): string[] {
  const result = read(text, { lang });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading.requests.map(({ verb, addressee }) => `${verb} → ${addressee.role}`);
}

describe('a paragraph that opens with a verb and a pronoun', () => {
  it.each<[lang: ReadLanguage, text: string, verb: string]>([
    [
      'en',
      'The Harbour Council,\n\n1. Requests the Director-General to count the piers;\n\n2. Also requests her to mend them;',
      'also requests',
    ],
    [
      'fr',
      "Le Conseil du port,\n\n1. Prie la Directrice générale de compter les quais ;\n\n2. Lui demande également d'en rendre compte ;",
      'also requests',
    ],
    [
      'es',
      'La Junta Ejecutiva,\n\n1. Pide a la Directora Ejecutiva que cuente los muelles;\n\n2. Le solicita también que rinda cuentas de ello;',
      'also requests',
    ],
    [
      'ru',
      'Совет,\n\n1. просит Генерального секретаря сосчитать причалы;\n\n2. просит его также включать сведения о них в доклад;',
      'requests',
    ],
    [
      'ar',
      'إن المجلس التنفيذي،\n\n1 - يطلب إلى المدير العام أن يحصي الأرصفة؛\n\n2 - يطلب إليه أيضا أن يقدم تقريرا عنها؛',
      'requests',
    ],
    ['zh', '执行局，\n\n1. 请执行主任清点码头；\n\n2. 又请其提交报告；', 'also requests'],
  ])('in %s means the head who is asked above it', (lang, text, verb) => {
    expect(ours(lang, text)).toEqual(['requests → head', `${verb} → head`]);
  });

  it('means nobody where somebody else is named before it', () => {
    const text =
      'The Harbour Council,\n\n1. Requests the Director-General to count the piers;\n\n2. Thanks the Chair of the Pier Union for her long and patient work, and requests her to go on;';
    expect(ours('en', text)).toEqual(['requests → head']);
  });
});

describe('a text of an organization that no list has', () => {
  it.each<[lang: ReadLanguage, text: string]>([
    [
      'zh',
      '大会，\n\n1. 请总干事绘制湿地图；\n\n2. 请联合国秘书长将本决议转递会员国；\n\n3. 敦促总干事填补空缺；',
    ],
    [
      'fr',
      "La Conférence des Parties,\n\n1. Prie la Secrétaire exécutive de tenir une carte ;\n\n2. Prie le Directeur exécutif du Programme des Nations Unies pour l'environnement de l'accueillir ;\n\n3. Prie instamment la Secrétaire exécutive de recruter ;",
    ],
  ])('in %s has the head whose organization it need not name', (lang, text) => {
    expect(ours(lang, text)).toEqual(['requests → head', 'urges → head']);
  });
});

describe('a decision of the African Union that names it only by its symbol', () => {
  it.each<[lang: ReadLanguage, text: string]>([
    [
      'ar',
      'Assembly/AU/Dec.815(XXXV)\n\nإن المؤتمر،\n\n1. يطلب من المفوضية رفع تقرير؛\n\n2. يكلف رئيس المفوضية ببناء رصيف؛',
    ],
    [
      'ru',
      'Док. Assembly/AU/7(XL)\n\nАссамблея,\n\n1. просит Комиссию в сотрудничестве с банком построить причал;\n\n2. поручает Председателю Комиссии доложить об этом;',
    ],
  ])('in %s asks its Commission and the one who chairs it', (lang, text) => {
    expect(ours(lang, text).map((one) => one.replace(/^\S+ → /, ''))).toEqual(['secretariat', 'head']);
  });
});

describe('what was asked earlier and is only recalled', () => {
  it.each<[lang: ReadLanguage, sentence: string]>([
    [
      'en',
      'The Chair recalled that the Council, at its last session, had asked the Director-General to write less.',
    ],
    [
      'fr',
      'Le Conseil a rappelé qu’à sa dernière session il avait prié le Secrétaire général de compter les quais.',
    ],
    [
      'es',
      'La Junta recordó que, en su última reunión, había pedido al Director Ejecutivo que contara los muelles.',
    ],
    ['zh', '审计委员会此前曾建议理事会请秘书长冻结招聘。'],
  ])('in %s is no request', (lang, sentence) => {
    expect(ours(lang, `1. ${sentence}`)).toEqual([]);
  });
});

describe('what a body decides to do', () => {
  it('in numbered paragraphs and in verbs joined to them', () => {
    const text =
      'The Harbour Council,\n\nDecides to:\n\n1. Request the Executive Director to write to the debtors, and encourage him to visit them;\n\n2. Instruct the Secretariat to publish the list.';
    expect(ours('en', text)).toEqual(['requests → head', 'encourages → head', 'instructs → secretariat']);
  });

  it('with a pronoun that hangs on an infinitive', () => {
    const text =
      'LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Encargar al Secretario General la elaboración de un plan, e invitarlo a consultar a la Comisión.';
    expect(ours('es', text)).toEqual(['instructs → head', 'invites → head']);
  });

  it.each<[lang: ReadLanguage, text: string]>([
    [
      'es',
      'DECLARACIÓN DE LOS MUELLES\n\nLas Ministras y los Ministros de Puertos,\n\nACORDAMOS:\n\nReafirmar nuestro compromiso.\n\nEncomendar a la Secretaría General que cuente los muelles.\n\nAgradecer a los puertos.',
    ],
    [
      'es',
      'La JUNTA DE MUELLES,\n\nVISTO:\n\nEl documento,\n\nCONSIDERANDO:\n\nQue el Comité solicitó al Secretario General un informe,\n\nRESUELVE:\n\n1. Aprobar el informe y encomendar a la Secretaría que cuente los muelles.',
    ],
    [
      'fr',
      'La Conférence des quais a pris les décisions suivantes :\n\na) approuver le plan et charger le secrétariat de compter les quais.',
    ],
    ['en', 'The Board decided:\n\n(1) to note the plan and instruct the Secretariat to count the piers.'],
  ])('in %s without numbers, below other headings, and joined to another thing', (lang, text) => {
    expect(ours(lang, text)).toEqual(['instructs → secretariat']);
  });
});

describe('a resolution of the Human Rights Council', () => {
  it.each<[lang: ReadLanguage, text: string]>([
    [
      'ar',
      'إن مجلس حقوق الإنسان،\n\n1 - يطلب إلى المفوض السامي أن يزور المرافئ؛\n\n2 - يطلب إلى الأمين العام أن يوفر له الموارد؛',
    ],
    [
      'ru',
      'Совет по правам человека,\n\n1. просит Верховного комиссара посетить порты;\n\n2. просит Генерального секретаря предоставить ему ресурсы;',
    ],
    ['zh', '人权理事会，\n\n1. 请高级专员访问港口；\n\n2. 请秘书长为此提供资源；'],
  ])('in %s asks the High Commissioner and the Secretary-General, who both serve it', (lang, text) => {
    expect(ours(lang, text)).toEqual(['requests → head', 'requests → head']);
  });
});

describe('the Office that is the secretariat of the Labour Organization', () => {
  it.each<[lang: ReadLanguage, text: string]>([
    [
      'ar',
      'مجلس إدارة مكتب العمل الدولي\n\nالقرار\n\n14. إن مجلس الإدارة:\n(أ) اعتمد التقرير؛\n(ب) طلب من المكتب أن يبني رصيفا.',
    ],
    [
      'ru',
      'Административный совет Международного бюро труда\n\nРешение\n\n14. Административный совет:\na) принял доклад;\nb) просил Бюро построить причал.',
    ],
    ['zh', '国际劳工局理事会\n\n决定\n\n14. 理事会：\n(a) 通过了报告；\n(b) 要求劳工局修建码头。'],
  ])('in %s', (lang, text) => {
    expect(ours(lang, text)).toEqual(['requests → secretariat']);
  });
});

describe('the Chinese paragraph of a resolution whose numbers have no stop', () => {
  it('has its number', () => {
    const result = read('大会，\n\n1 核准计划；\n\n2 要求秘书长修建码头；\n', { lang: 'zh' });
    expect(result.ok && result.reading.requests.map(({ paragraph }) => paragraph)).toEqual(['2']);
  });
});
