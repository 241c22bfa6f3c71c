import type { start as en } from '../en/start.js';
import type { SameKeys } from '../same-keys.js';

export const start: SameKeys<typeof en> = {
  address: '授权任务跟踪系统已在 {address} 运行',
  otherPort: '端口 {usual} 已被其他程序占用，因此改用端口 {port}。',
  signInSample: '登录：打开上述地址，选择一位示例人员即可，无需密码。',
  signInPassword: '登录：使用本人的电子邮件地址和密码。给某人开通访问权限：npm run -s mandates -- user add',
  setUp: '尚无人有访问权限。请打开此链接成为首位管理员（一天内有效，仅可使用一次）：{address}',
  stop: '按 Ctrl-C 停止。',
  stopping: '正在停止……',
  portBusy: '端口 {port} 已被其他程序占用。请停止该程序，或将 PORT 设为其他端口。',
  portForbidden: '当前用户不能使用端口 {port}。请将 PORT 设为大于 1023 的端口。',
  noSuchHost: 'HOST {host} 不是本机的地址。请不要设置，或设为 127.0.0.1 或 0.0.0.0。',
  databaseUnreachable: '无法打开 DATABASE_URL 所指的数据库：{reason}',
};
