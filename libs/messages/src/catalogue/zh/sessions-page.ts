import type { sessionsPage as en } from '../en/sessions-page.js';
import type { SameKeys } from '../same-keys.js';

export const sessionsPage: SameKeys<typeof en> = {
  title: '会议',
  empty: '日历上还没有会议。首批决定读入时会带入会议，也可由理事机构事务干事在此录入。',
  earlier: '{count, plural, other {此前 # 年}}',
  undated: '日期和年份均不详',
  complete: '{body}：日历完整',
  special: '特别会议',
  quarter: '{year} 年第{quarter, select, 1 {一} 2 {二} 3 {三} other {四}}季度',
  look: {
    dated: '日期已定',
    expected: '预计',
    'no-documents': '不审议文件',
    cancelled: '已取消',
  },
  part: {
    main: '第一期会议',
    resumed: '{n, selectordinal, =1 {续会} =2 {第二次续会} =3 {第三次续会} other {第 # 次续会}}',
  },
};
