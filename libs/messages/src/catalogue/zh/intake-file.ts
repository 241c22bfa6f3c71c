import type { intakeFile as en } from '../en/intake-file.js';
import type { SameKeys } from '../same-keys.js';

export const intakeFile: SameKeys<typeof en> = {
  failure: {
    'empty-text': '此文件没有文字。请选择其他文件。',
    'binary-text': '不能读取此类文件。请另存为 Word（.docx）、PDF、网页或纯文本后重新收录。',
    'old-word': '这是旧版 Word 文件（.doc）。请打开并另存为 .docx 后收录。',
    'rich-text': '这是 RTF 文件。请打开并另存为 .docx 后收录。',
    encrypted: '此文件设有密码。请取消密码并保存后重新收录。',
    'broken-file': '此文件已损坏或未传完整。请打开并重新保存后收录。',
    scanned: '此 PDF 是扫描件，只有图像，没有文字。请先进行文字识别（OCR），或收录其原始文件。',
    'language-not-read':
      '{lang, select, unknown {未能识别文本的语文} other {尚不能读取此语文（{lang}）}}。可读取阿拉伯文、中文、英文、法文、俄文和西班牙文；如未能识别，请注明语文。',
    cancelled: '读取已取消。如需读取，请重新收录此文件。',
    'gave-up':
      '读取程序在此文件上中断了 {times, plural, other {# 次}}。请另存为其他格式（如 .docx 或纯文本）后收录。',
    'took-too-long': '读取超过 {minutes, plural, other {# 分钟}}，已停止。请拆分后分别收录。',
    'too-much-at-once': '此文件内容过多，无法一次读取。请拆分后分别收录。',
    unforeseen: '无法读取此文件。请重新收录；如仍失败，请告知管理员。',
  },
  doubt: {
    'encoding-guessed': '文件未注明文字编码，已按 {encoding} 读取。',
    'drawn-arabic':
      '文本为阿拉伯文，取自 PDF，而 PDF 只保存字形：字母或词语的顺序可能有误。使用 Word 文件更为可靠。',
    'unreadable-characters': '文件中有 {count, plural, other {# 个字符}}含义不明。',
    'pages-without-text': '有 {count, plural, other {# 页}}（{pages}）只有图像，未读取。',
    'other-languages': '另有其他语文（{langs}）的段落，未读取。',
  },
};
