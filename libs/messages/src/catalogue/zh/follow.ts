import type { follow as en } from '../en/follow.js';
import type { SameKeys } from '../same-keys.js';

export const follow: SameKeys<typeof en> = {
  title: '在您的日历中跟踪',
  what: '日历程序可通过一个保密地址跟踪登记册：会议、会议上到期的事项以及此前的各个日期。程序所见即您可见的内容。会议改期，日历随之改期。',
  about: '跟踪什么',
  person: '我负责的事项',
  bodies: '某一机构',
  units: '某一单位及其下属',
  make: '生成地址',
  own: '您的地址',
  empty: '您尚未跟踪任何内容。',
  madeAt: '生成时间：',
  readAt: '上次读取：',
  notRead: '尚无程序读取。',
  given: {
    title: '您的保密地址',
    once: '仅此显示一次。持有者均可读取该日历：请只提供给您自己的程序，一旦外泄请予撤销。',
    address: '地址',
    copy: '复制',
    open: '在日历程序中打开',
    copied: '已复制。',
    notCopied: '浏览器未能复制。地址已选中，请自行复制。',
  },
  revoke: {
    ask: '撤销',
    of: '撤销地址：{feed}',
    what: '跟踪该地址的程序将不再读到任何内容。',
    do: '立即撤销',
  },
};
