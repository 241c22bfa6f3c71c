import type { Message } from '#messages';
import { tableLimits } from '#people';
import { Refused } from '#platform';
import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

const limits = { fileSize: tableLimits.bytes, files: 1, fields: 5, fieldSize: 1_000, parts: 6 };

/**
 * The one file of a form.
 * @throws Refused 'invalid'; what the form reader throws for a file that is too large
 */
export async function uploadedTable(request: FastifyRequest): Promise<Uint8Array> {
  if (!request.isMultipart()) throw invalid({ key: 'intake.fault.not-multipart' });
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file' && part.fieldname === 'file') return await part.toBuffer();
      if (part.type === 'file') part.file.resume();
    }
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw invalid({ key: 'intake.fault.broken-form' });
  }
  throw invalid({ key: 'intake.fault.no-file' });
}

function invalid(fault: Message): Refused {
  return new Refused('invalid', { faults: [fault] });
}
