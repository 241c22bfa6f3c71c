import type { intake as en } from '../en/intake.js';
import type { SameKeys } from '../same-keys.js';

export const intake: SameKeys<typeof en> = {
  failure: {
    'empty-text': '此文件没有文字。请选择其他文件。',
    'binary-text': '此文件不是纯文本（UTF-8）。请将文件另存为 UTF-8 纯文本后重新收录。',
    'language-not-read':
      '{lang, select, unknown {未能识别文本的语文} other {尚不能读取此语文（{lang}）}}。目前可读取英文和中文；如未能识别，请注明语文。',
    unforeseen: '无法读取此文件。请重新收录；如仍失败，请告知管理员。',
  },
};
