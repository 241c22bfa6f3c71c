import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { readFailureMessage } from '#intake/core';
import { terminalLanguage, translator, type MessageKey, type MessageValues } from '#messages';
import {
  readInThread,
  readLanguages,
  textInThread,
  type ReadFailure,
  type ThreadFailure,
  type ThreadLimits,
} from '#reading';
import { namedFile } from './named-file.js';

const LIMIT_MB = 50;
const LIMIT_BYTES = LIMIT_MB * 1024 * 1024;

/**
 * Reads one file and keeps nothing. Needs no database and loads no framework.
 * @param path seen from the folder that the person stands in; "-" is what comes in by standard input
 * @param options `lang`: ISO 639-1 code, found from the text when absent; `limits`: how long and how much it may take
 * @returns one JSON object in the form of the command-line program's contract
 * @throws Error with one line for a person: no such file, no text in it, too large, a language that is
 * not read, longer than five minutes
 */
export async function extractFile(
  path: string,
  { lang, limits }: { readonly lang?: string; readonly limits?: ThreadLimits } = {},
): Promise<string> {
  if (lang !== undefined && !readLanguages.some((known) => known === lang)) {
    throw said('unknown-language', { lang, known: readLanguages.join(' | ') });
  }
  const options = lang === undefined ? {} : { lang };
  const result = await readInThread(await contentOf(path), options, limits ? { limits } : {});
  if (result.ok) return JSON.stringify(result.reading, null, 2);
  throw saidOfFailure(path, result.failure);
}

/**
 * The text of one file, exactly: what the offsets of `extractFile` count in.
 * @throws Error as extractFile does
 */
export async function textOfNamedFile(path: string): Promise<string> {
  const source = await textInThread(await contentOf(path));
  if (source.ok) return source.text;
  throw saidOfFailure(path, source.failure);
}

/** A fault in the program is no fault of the file: it is thrown as it is. */
function saidOfFailure(path: string, { tag, ...details }: ReadFailure | ThreadFailure): Error {
  if ('reason' in details) return new Error(details.reason);
  const { key, values } = readFailureMessage({ tag, details });
  return said('failed', { file: path, reason: translator(terminalLanguage(process.env))(key, values) });
}

async function contentOf(path: string): Promise<Uint8Array> {
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

function said(message: string, values: MessageValues): Error {
  return new Error(translator(terminalLanguage(process.env))(`cli.extract.${message}` as MessageKey, values));
}
