/** What keeps the embedded PostgreSQL from serving; the message is one line for whoever started the program. */
export type EmbeddedDatabaseFault =
  'disk-full' | 'not-writable' | 'foreign-data' | 'no-engine' | 'no-server-user' | 'busy' | 'did-not-start';

/**
 * Thrown by openEmbeddedDatabase. `message` is one clear line that says what to do; no stack is worth showing.
 */
export class EmbeddedDatabaseFailure extends Error {
  override readonly name = 'EmbeddedDatabaseFailure';

  constructor(
    readonly fault: EmbeddedDatabaseFault,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** Turns a fault of the file system into the line that says which folder and why; passes others on. */
  static from(error: unknown, folder: string): unknown {
    if (error instanceof EmbeddedDatabaseFailure) return error;
    switch ((error as NodeJS.ErrnoException | null)?.code) {
      case 'ENOSPC':
      case 'EDQUOT':
        return EmbeddedDatabaseFailure.diskFull(folder, error);
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return new EmbeddedDatabaseFailure(
          'not-writable',
          `The data folder ${folder} cannot be written by this user. Make it writable, or set DATA_DIR to another folder.`,
          error,
        );
      case 'ENOTDIR':
      case 'EEXIST':
        return new EmbeddedDatabaseFailure(
          'not-writable',
          `The data folder ${folder} is a file, or lies under one. Set DATA_DIR to a folder.`,
          error,
        );
      default:
        return error;
    }
  }

  static diskFull(folder: string, cause?: unknown): EmbeddedDatabaseFailure {
    return new EmbeddedDatabaseFailure(
      'disk-full',
      `No space is left on the disk of the data folder ${folder}. Free some (a new database needs 100 MB), or set DATA_DIR to a folder on another disk.`,
      cause,
    );
  }
}
