import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { read } from '#reading';
import { processorMedianOf } from './measure.mjs';

/** A made decision of a made board, in our own words; n gives each its own number. */
const decisions = {
  en: (n) => `Decision 2022/${n}: Lights of the outer harbour

The Harbour Board,

Recalling its decision 2021/${n} on the lights of the outer harbour,

1. Takes note of the survey of the lighthouses;

2. Requests the Executive Director to report to the Harbour Board at each session on the lamps that were replaced;

3. Also requests the Executive Director, subject to the availability of resources, to train the keepers of the lights;

4. Invites Member States to lend ships for the survey.

`,
  zh: (n) => `第2022/${n}号决定：外港灯光

港口理事会，

回顾其关于外港灯光的第2021/${n}号决定，

1. 表示注意到灯塔勘察情况；

2. 请执行主任在港口理事会每次会议上报告更换灯具的情况；

3. 又请执行主任在资源允许的情况下培训灯塔看守人员；

4. 邀请会员国为勘察提供船只。

`,
  fr: (n) => `Décision 2022/${n} Feux de l'avant-port

Le Conseil exécutif,

Rappelant sa décision 2021/${n} sur les feux de l'avant-port,

1. Prend note du relevé des phares ;

2. Prie la Directrice exécutive de faire rapport au Conseil exécutif, à chaque session, sur les lampes remplacées ;

3. Prie également la Directrice exécutive, sous réserve de la disponibilité de ressources, de former les gardiens des feux ;

4. Invite les États Membres à prêter des bateaux pour le relevé.

`,
  es: (n) => `Decisión 2022/${n} Luces del antepuerto

La Junta Ejecutiva,

Recordando su decisión 2021/${n} sobre las luces del antepuerto,

1. Toma nota del reconocimiento de los faros;

2. Solicita a la Directora Ejecutiva que informe a la Junta Ejecutiva en cada período de sesiones sobre las lámparas cambiadas;

3. Solicita también a la Directora Ejecutiva que, con sujeción a la disponibilidad de recursos, forme a los fareros;

4. Invita a los Estados Miembros a que presten barcos para el reconocimiento.

`,
  ru: (n) => `Решение 2022/${n} Огни внешней гавани

Исполнительный совет,

ссылаясь на свое решение 2021/${n} об огнях внешней гавани,

1. принимает к сведению осмотр маяков;

2. просит Директора-исполнителя докладывать Исполнительному совету на каждой сессии о замененных лампах;

3. просит также Директора-исполнителя при условии наличия ресурсов обучить смотрителей маяков;

4. предлагает государствам-членам предоставить суда для осмотра.

`,
  ar: (n) => `المقرر 2022/${n}: أضواء الميناء الخارجي

إن المجلس التنفيذي،

إذ يشير إلى مقرره 2021/${n} بشأن أضواء الميناء الخارجي،

1 - يحيط علما بمسح المنارات؛

2 - يطلب إلى المديرة التنفيذية أن تقدم إلى المجلس التنفيذي في كل دورة تقريرا عن المصابيح المستبدلة؛

3 - يطلب أيضا إلى المديرة التنفيذية أن تدرب حراس المنارات، رهنا بتوافر الموارد؛

4 - يدعو الدول الأعضاء إلى إعارة السفن للمسح.

`,
};

/** Decisions enough for a megabyte and more. */
const DECISIONS = 3_000;

/**
 * How fast texts are read on one core, in megabytes a second of the processor: the aim is one at least. Each language is read
 * in a thread of its own, as the product reads each file.
 */
export async function reading() {
  const rows = [];
  for (const lang of Object.keys(decisions)) {
    const { bytes, time } = await inThread(lang);
    rows.push({
      what: `reading, ${lang}`,
      value: bytes / 1e6 / (time / 1e3),
      unit: 'MB/s',
      of: `${(bytes / 1e6).toFixed(1)} MB`,
    });
  }
  return rows;
}

function inThread(lang) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { lang } });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

async function timed(lang) {
  const text = Array.from({ length: DECISIONS }, (_, n) => decisions[lang](n + 1)).join('');
  const found = read(text, { lang });
  if (!found.ok || found.reading.requests.length < 2 * DECISIONS)
    throw new Error(`the made ${lang} text was not read`);
  const time = await processorMedianOf(3, () => read(text, { lang }));
  return { bytes: Buffer.byteLength(text), time };
}

if (!isMainThread && workerData?.lang) parentPort.postMessage(await timed(workerData.lang));
