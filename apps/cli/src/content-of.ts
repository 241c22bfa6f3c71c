import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { terminalLanguage, translator } from '#messages';
import { namedFile } from './named-file.js';

const LIMIT_MB = 50;
const LIMIT_BYTES = LIMIT_MB * 1024 * 1024;

/**
 * The bytes of a file that a person named.
 * @param path seen from the folder that the person stands in; "-" is what comes in by standard input
 * @throws Error with one line: there is none, it is a folder, it cannot be opened, it is larger than 50 MB
 */
export async function contentOf(path: string): Promise<Buffer> {
  const coming: Readable = path === '-' ? process.stdin : createReadStream(namedFile(path));
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of coming as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > LIMIT_BYTES) throw said('too-large', { file: path, limit: LIMIT_MB });
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw said('missing', { file: path });
    if (code === 'EISDIR') throw said('folder', { file: path });
    throw said('unreadable', { file: path, reason: message });
  }
}

function said(
  message: 'missing' | 'folder' | 'unreadable' | 'too-large',
  values: Readonly<Record<string, string | number>>,
): Error {
  return new Error(translator(terminalLanguage(process.env))(`cli.extract.${message}`, values));
}
