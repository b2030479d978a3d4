import type { ClippingFormat } from '../../export/clippings/clipping-format.ts';
import { BYTE_ORDER_MARK } from '../../export/text/csv.ts';
import { fileName } from '../../export/text/file-name.ts';

/** A file of clippings, named after what it holds and the reader's date. */
export function exportFile(format: ClippingFormat, parts: readonly string[], title: string, now: Date): File {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return new File(format.marked ? [BYTE_ORDER_MARK, ...parts] : [...parts], fileName(`${title} ${day}`, format.extension), { type: format.type });
}
