import {
  isReadLanguage,
  largestFile,
  readableLanguages,
  textStatuses,
  type TakenFile,
  type TextStatus,
} from '#intake';
import type { Message } from '#messages';
import { Refused } from '#platform';
import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

const limits = { fileSize: largestFile, files: 2, fields: 10, fieldSize: 1_000, parts: 12 };

/**
 * The one file of a form, with its language and the kind of its text if they are said, in whatever order they come.
 * @throws Refused 'invalid'; what the form reader throws for a file that is too large
 */
export async function uploadedFile(request: FastifyRequest): Promise<TakenFile> {
  if (!request.isMultipart()) throw invalid({ key: 'intake.fault.not-multipart' });
  let file: Pick<TakenFile, 'name' | 'content'> | null = null;
  let lang: string | null = null;
  let status: TextStatus = 'adopted';
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        if (part.fieldname === 'lang') lang = languageSaid(part.value);
        if (part.fieldname === 'status') status = statusSaid(part.value);
      } else if (part.fieldname !== 'file') {
        // Left unread, it would hold up the parts behind it.
        part.file.resume();
      } else {
        if (file !== null) throw invalid({ key: 'intake.fault.one-file' });
        file = { name: part.filename, content: await part.toBuffer() };
      }
    }
  } catch (error) {
    throw brokenForm(error) ? invalid({ key: 'intake.fault.broken-form' }) : error;
  }
  if (file === null) throw invalid({ key: 'intake.fault.no-file' });
  return { ...file, lang, status };
}

function languageSaid(value: unknown): string | null {
  if (value === '') return null;
  if (typeof value === 'string' && isReadLanguage(value)) return value;
  const values = { lang: String(value).slice(0, 20), known: readableLanguages.join(', ') };
  throw invalid({ key: 'intake.fault.unknown-language', values });
}

function statusSaid(value: unknown): TextStatus {
  const status = value === '' ? 'adopted' : textStatuses.find((known) => known === value);
  if (status !== undefined) return status;
  const values = { status: String(value).slice(0, 20), known: textStatuses.join(', ') };
  throw invalid({ key: 'intake.fault.unknown-status', values });
}

/** The form reader throws errors with a status for what we forbid, and bare ones for a form that is none. */
function brokenForm(error: unknown): boolean {
  if (error instanceof Refused) return false;
  return !(error instanceof Error) || !('statusCode' in error);
}

function invalid(fault: Message): Refused {
  return new Refused('invalid', { faults: [fault] });
}
