import type { RawPage } from '../../../article/raw-page.ts';
import { readPage } from '../../../article/read-page.ts';
import { addressInFile } from './address-in-file.ts';
import { textOfFile } from './text-of-file.ts';

/** Largest file that is read, in bytes: far above any article's page. */
const LARGEST = 20_000_000;

/** A page that was read from a file, or why none was. */
export type FileReading =
  | { readonly ok: true; readonly page: RawPage }
  | { readonly ok: false; readonly reason: 'too-large' | 'no-html' | 'unreadable' };

/**
 * Reads a saved page as the content script reads one in a tab. The document is inert: nothing in it runs, nothing is fetched, and only
 * text is taken from it.
 */
export async function readHtmlFile(file: File): Promise<FileReading> {
  if (file.size > LARGEST) return { ok: false, reason: 'too-large' };
  try {
    const text = await textOfFile(file);
    if (!/<(?:!doctype\s+html|html|head|body|article|main|p)\b/iu.test(text)) return { ok: false, reason: 'no-html' };
    const page = new DOMParser().parseFromString(text, 'text/html');
    const read = readPage(page, { url: addressInFile(page) ?? 'about:blank', capturedAt: new Date(file.lastModified).toISOString() });
    return { ok: true, page: read };
  } catch {
    // Whatever is wrong with one file, the others are read.
    return { ok: false, reason: 'unreadable' };
  }
}
