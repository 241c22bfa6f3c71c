import { read } from '#reading';
import { medianOf } from './measure.mjs';

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
};

/** How fast texts are read, on one core. */
export async function reading() {
  const rows = [];
  for (const [lang, decision] of Object.entries(decisions)) {
    const text = Array.from({ length: 3_000 }, (_, n) => decision(n + 1)).join('');
    const bytes = Buffer.byteLength(text);
    const found = read(text, { lang });
    if (!found.ok || found.reading.requests.length < 6_000)
      throw new Error(`the made ${lang} text was not read`);
    const time = await medianOf(3, () => read(text, { lang }));
    rows.push({
      what: `reading, ${lang}`,
      value: bytes / 1e6 / (time / 1e3),
      unit: 'MB/s',
      of: `${(bytes / 1e6).toFixed(1)} MB`,
    });
  }
  return rows;
}
