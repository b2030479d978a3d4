import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { ImportedPage } from '../../../extension/messages/imported-page.ts';
import type { Send } from '../../../extension/messages/send.ts';
import { readHtmlFile, type FileReading } from './read-html-file.ts';

/** What became of one file. */
export type FileOutcome =
  | { readonly kind: 'page'; readonly page: ImportedPage }
  | { readonly kind: 'unread'; readonly reason: Extract<FileReading, { ok: false }>['reason'] }
  | { readonly kind: 'failed'; readonly error: ErrorCode };

/** One file with what became of it. */
export interface ImportedFile {
  readonly file: File;
  readonly outcome: FileOutcome;
}

/** Reads one file and hands its page to the background. @param update whether a clipping with another text is brought up to date */
export async function importFile(send: Send, file: File, update: boolean): Promise<ImportedFile> {
  const reading = await readHtmlFile(file);
  if (!reading.ok) return { file, outcome: { kind: 'unread', reason: reading.reason } };
  const answer = await send('import-page', { page: reading.page, update });
  if (answer.ok) return { file, outcome: { kind: 'page', page: answer.value } };
  // What was read here can be refused for its size alone.
  return { file, outcome: { kind: 'failed', error: answer.error === 'refused' ? 'page-too-large' : answer.error } };
}
