import type { intake as en } from '../en/intake.js';
import type { SameKeys } from '../same-keys.js';

export const intake: SameKeys<typeof en> = {
  failure: {
    'empty-text': '此文件没有文字。请选择其他文件。',
    'binary-text': '此文件不是纯文本（UTF-8）。请将文件另存为 UTF-8 纯文本后重新收录。',
    'language-not-read':
      '{lang, select, unknown {未能识别文本的语文} other {尚不能读取此语文（{lang}）}}。目前可读取英文和中文；如未能识别，请注明语文。',
    'took-too-long': '读取超过 {minutes, plural, other {# 分钟}}，已停止。请拆分后分别收录。',
    'too-much-at-once': '此文件内容过多，无法一次读取。请拆分后分别收录。',
    unforeseen: '无法读取此文件。请重新收录；如仍失败，请告知管理员。',
  },
  fault: {
    'not-multipart': '请以表单（multipart/form-data）发送文件，字段名为“file”。',
    'broken-form': '表单未传完即中断。请重新发送文件。',
    'no-file': '字段“file”中没有文件。请选择文件。',
    'one-file': '每次只收录一个文件。其余文件请随后发送。',
    'no-file-name': '文件没有可保存的名称。请命名后重新发送。',
    'unknown-language': 'lang：不能读取 {lang} 文本。请留空，或选用：{known}。',
    outside: '{path}：此处不在文本之内，文本止于 {length, number, ::group-off}。请重新标选。',
    'no-words': '{path}：所标选之处没有文字。请标选请求的文字。',
    'half-a-character': '{path}：标选的起点或终点落在一个字符之内。请标选整个字符。',
    'too-long': '{path}：标选超过 {most, number, ::group-off} 个字符。请只标选一项请求。',
    'not-in-quote': '{path}：请求的文字中没有“{words}”。请从原文中选取。',
    'no-such-session': '{path}：文本和会议日历中均没有 {session}。请先将其列入日历，或另选一届。',
    'number-of-parts': 'parts：一项请求可拆分为 {fewest} 至 {most} 个部分。',
    'outside-the-whole':
      '{path}：各部分须在请求之内，即 {start, number, ::group-off} 至 {end, number, ::group-off}。',
    order: '{path}：此部分的起点先于前一部分。请按原文顺序列出各部分。',
    'no-body': '文本未说明第 {paragraph} 段“{quote}…”由谁提出。请先更正其决定，再确认。',
    'no-such-unit': 'unit：没有 {unit} 这个单位。请选择已有的单位。',
  },
};
