export type FileFormat = 'plain' | 'html' | 'pdf' | 'docx' | 'old-word' | 'encrypted' | 'rich-text' | 'other';

const LATIN = new TextDecoder('windows-1252');

/** What a file is by its content: a name's ending says what somebody believed. */
export function formatOf(bytes: Uint8Array): FileFormat {
  const head = LATIN.decode(bytes.subarray(0, 4_096));
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'docx';
  if (head.startsWith('ÐÏ\x11à¡±\x1aá')) return inCompoundFile(bytes);
  if (head.startsWith('{\\rtf')) return 'rich-text';
  if (isPicture(head)) return 'other';
  return isHtml(bytes) ? 'html' : 'plain';
}

/** An old compound file holds named streams; their names are in UTF-16. */
function inCompoundFile(bytes: Uint8Array): FileFormat {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return 'encrypted';
  return has('WordDocument') ? 'old-word' : 'other';
}

/** PNG, JPEG, GIF, TIFF, gzip, 7z, RAR, bzip2: their bytes may pass for letters of an old encoding. */
function isPicture(head: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /^(?:\x89PNG|ÿØÿ|GIF8|II\*\0|MM\0\*|\x1f\x8b|7z¼¯|Rar!|BZh|RIFF|\0\0\0.ftyp)/.test(head);
}

/** HTML says so near its beginning, after comments and a declaration. A text that merely holds a "<" is none. */
function isHtml(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_192);
  const wide = sample[0] === 0xff || sample[0] === 0xfe || sample[1] === 0 || sample[0] === 0;
  const text = wide ? LATIN.decode(sample.filter((byte) => byte !== 0)) : LATIN.decode(sample);
  const plain = text.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').trimStart();
  if (/^(?:<!doctype\s+html|<html[\s>])/i.test(plain)) return true;
  if (/^<\?xml[^>]*>/.test(plain)) return /<(?:!doctype\s+html|html[\s>])/i.test(plain);
  if (!/^<(?:!--|head|body|meta|title|div|p|h[1-6]|ol|ul|table|section|article|main)[\s>]/i.test(plain))
    return /^[^<]{0,200}<html[\s>]/i.test(plain);
  return /<(?:\/\w+|body|p|div|br\s*\/?)>/i.test(plain);
}
