import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Reading } from '../reading.js';

function reading(text: string): Reading {
  const result = read(text, { lang: 'zh' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

/** "2(b) requests → head 总干事 once", for each request to the head or the secretariat. */
function asked(text: string): string[] {
  return reading(text).requests.map(
    ({ paragraph, paragraphCounted, subparagraph, verb, addressee, recurrence }) =>
      `${paragraph ?? `~${paragraphCounted ?? ''}`}${subparagraph ?? ''} ${verb} → ${addressee.role} ${addressee.text} ${recurrence}`,
  );
}

describe('a decision in traditional characters', () => {
  it('is read as one in simplified ones, and quoted as it is written', () => {
    const found = reading(
      '燈塔理事會，\n\n一、請秘書長至遲於二○三一年六月三十日提出燈塔清單；\n\n二、並請秘書處就浮標使用情形，向理事會下屆會議提具報告；\n\n三、促請各國減少燈油消耗。\n',
    );
    expect(found.requests.map(({ quote, recurrence }) => [quote, recurrence])).toEqual([
      ['請秘書長至遲於二○三一年六月三十日提出燈塔清單', 'by_date'],
      ['並請秘書處就浮標使用情形，向理事會下屆會議提具報告', 'once'],
    ]);
  });
});

describe('a page that a converter has written', () => {
  it('is read with the punctuation of Latin letters', () => {
    expect(
      asked(
        '港口理事会,\n\n回顾其第3/1号决定,其中请总干事清点浮标,\n\n1. 决定延长工作组的任期,请总干事作出安排;\n\n2. 鼓励成员国提供船只;\n',
      ),
    ).toEqual(['1 requests → head 总干事 unspecified']);
  });

  it('is read with its characters set apart', () => {
    const text =
      '港 口 理 事 会，\n\n1. 请 总 干 事 继 续 清 点 浮 标， 并 向 理 事 会 第 十 二 届 会 议 提 出 报 告；\n\n2. 促 请 各 国 提 供 船 只。\n';
    const [request] = reading(text).requests;
    expect(request).toMatchObject({ recurrence: 'once', deliverable: 'report' });
    expect(text.slice(request!.start, request!.end)).toBe(
      '请 总 干 事 继 续 清 点 浮 标， 并 向 理 事 会 第 十 二 届 会 议 提 出 报 告',
    );
  });

  it('is read with all its paragraphs on one line', () => {
    expect(
      asked(
        '港口理事会审议了关于灯塔的第五号文件，1.核准附件所载清单；2.要求总干事将清单分发给各成员；3.还要求总干事每年更新清单。\n',
      ),
    ).toEqual(['~1 requests → head 总干事 unspecified', '~1 further requests → head 总干事 annual']);
  });

  it('is read with one decision on each line', () => {
    expect(
      asked(
        '执行局2031年通过的决定汇编\n\n第2031/5号决定  浮标  执行局 1. 注意到关于浮标的报告； 2. 请总干事向2032年年度会议提交新清单。  2031年9月9日\n',
      ),
    ).toEqual(['~1 requests → head 总干事 once']);
  });
});

describe('a secretariat', () => {
  it.each([
    ['技秘处', '请技秘处公布清单'],
    ['国际局', '责成国际局公布清单'],
    ['首席执行官', '请首席执行官公布清单'],
    ['行长', '请行长公布清单'],
  ])('may be called or be led by %s', (name, act) => {
    expect(reading(`渡轮理事会，\n\n1. ${act}；\n\n2. 批准预算。\n`).requests).toMatchObject([
      { addressee: { text: name } },
    ]);
  });

  it('is no part of the name of a body, nor of what a State has', () => {
    expect(
      asked(
        '大会，\n\n1. 请国际渡轮局理事会审议清单；\n\n2. 促请各国政府保持其秘书处与渡轮委员会的联系；\n\n3. 请专家小组和秘书处编写清单。\n',
      ),
    ).toEqual(['3 requests → secretariat 专家小组和秘书处 unspecified']);
  });

  it('may be asked by the name of its organization, whatever characters that has', () => {
    expect(
      asked(
        '麻醉药品委员会，\n\n1. 请联合国毒品和犯罪问题办公室执行主任绘制地图；\n\n2. 请联合国毒品和犯罪问题办公室提供药箱。\n',
      ),
    ).toEqual(['1 requests → head 联合国毒品和犯罪问题办公室执行主任 unspecified']);
  });
});

describe('what a body decides', () => {
  it('is asked by whatever verb follows', () => {
    expect(
      asked(
        '灯塔大会，\n\n1. 决定要求总干事每年公布清单；\n\n2. 决定由秘书处起草一份章程；\n\n3. 决定总干事的任期为四年。\n',
      ),
    ).toEqual(['1 requests → head 总干事 annual', '2 decides → secretariat 秘书处 unspecified']);
  });

  it('may follow a space, a dash or a bracket without a blank', () => {
    expect(
      asked(
        '灯塔委员会的报告\n\n7. 讨论之后，灯塔委员会 决定请秘书处清点灯具。\n\n8. 灯塔委员会决定：\n1）原则同意修建码头；\n2）请秘书长于下次灯塔委员会会议上提交图纸；\n\n9. 会议商定：\n——责成秘书处保持联络；\n——由各方提供船只。\n',
      ),
    ).toEqual([
      '7 requests → secretariat 秘书处 unspecified',
      '8(2) requests → head 秘书长 once',
      '9 instructs → secretariat 秘书处 unspecified',
    ]);
  });

  it('is told where a report says that it was adopted, and not where it is recalled', () => {
    expect(
      asked(
        '执行局的报告\n\n3. 执行局随后通过了第2031/6号决定，其中请执行主任在2032年第一次会议前提出计划，并请她在今后每次会议上通报捐款情况。\n\n4. 执行局回顾，理事会在其第5/2号决议中请执行主任清点渡轮。\n\n5. 执行局注意到年度报告，请管理层落实其中各项建议，并鼓励执行主任改进工作。\n',
      ),
    ).toEqual([
      '3 requests → head 执行主任 once',
      '3 requests → head 她 every_session',
      '5 encourages → head 执行主任 unspecified',
    ]);
  });

  it('may stand in a list below a number and whom it asks', () => {
    expect(
      asked(
        '灯塔大会，\n\n1. 通过附件；\n\n2. 请总干事\n   (a) 推动修建码头；\n   (b) 每年向执行局通报情况；\n\n3. 感谢总干事。\n',
      ),
    ).toEqual(['2 requests → head 总干事 annual']);
  });

  it('may say who is to do what below a stem that decides', () => {
    expect(
      asked(
        '灯塔大会决定：\n\n(a) 批准预算；\n\n(b) 由秘书处每年公布清单；\n\n(c) 总干事应在下届会议上提交图纸；\n\n(d) 秘书处的清单予以公布。\n',
      ),
    ).toEqual(['~1(b) instructs → secretariat 秘书处 annual', '~1(c) instructs → head 总干事 once']);
  });
});

describe('how a body asks', () => {
  it.each([
    ['兹请', 'requests'],
    ['特请', 'requests'],
    ['另请', 'also requests'],
    ['更请', 'further requests'],
    ['再度请', 'requests again'],
    ['重申要求', 'requests again'],
    ['请求', 'requests'],
    ['命令', 'instructs'],
    ['着令', 'instructs'],
    ['大力鼓励', 'encourages'],
    ['郑重要求', 'requests'],
    ['议决请', 'requests'],
    ['有鉴于此请', 'requests'],
  ])('%s: %s', (words, verb) => {
    expect(reading(`灯塔大会，\n\n1. ${words}总干事清点浮标；\n\n2. 批准预算。\n`).requests).toMatchObject([
      { verb },
    ]);
  });

  it('may tell of it by who was asked, and say again what it asked', () => {
    expect(
      asked(
        '灯塔大会的报告\n\n1. 会上，秘书处获请每年公布清单。\n\n2. 秘书处被要求提供的资料已经分发。\n\n3. 灯塔大会重申其对总干事的要求，即清点浮标。\n\n4. 应灯塔大会请求秘书处编写了清单。\n',
      ),
    ).toEqual(['1 requests → secretariat 秘书处 annual', '3 requests again → head 总干事 unspecified']);
  });

  it('means by the whole organization its own head', () => {
    expect(
      asked(
        '灯塔大会，\n\n1. 请总干事清点浮标；\n\n2. 请本组织总干事公布清单；\n\n3. 请总秘书处分发清单。\n',
      ),
    ).toEqual([
      '1 requests → head 总干事 unspecified',
      '2 requests → head 本组织总干事 unspecified',
      '3 requests → secretariat 总秘书处 unspecified',
    ]);
  });
});
