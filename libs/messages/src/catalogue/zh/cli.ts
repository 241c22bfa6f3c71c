import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: '找不到 {file}。请检查文件名和当前所在的文件夹。',
    folder: '{file} 是文件夹。请指定一个文件。',
    unreadable: '无法打开 {file}：{reason}',
    'too-large': '{file} 超过 {limit} MB。请去掉非文本内容，或将其拆分。',
    'unknown-language': '目前不读取 {lang} 文本。请用 --lang {known}，或不加此选项。',
    failed: '{file}：{reason}',
  },
  unusable: {
    date: '{option} 应为日期，如 2022-12-01。',
    format: '尚不能输出 {format} 格式；请使用 --format html。',
    naming: '--naming 可取 {known}。',
    nobody: '没有人使用地址 {email}；请先用 mandates user add 添加。',
    reportLanguage: '报告没有 {lang} 语文版；可选 {known}。',
    role: '没有角色 {role}；可选 {known}。',
    textLanguage: '不能读取 {lang} 语文的文本。',
  },
  sample: {
    removed:
      '示例已移除：{mandates, plural, other {# 项授权任务}}、{people, plural, other {# 人}}、{bodies, plural, other {# 个机构}}。',
  },
};
