import { BIBTEX } from './bibtex.ts';
import type { ClippingFormat } from './clipping-format.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV } from './csv.ts';
import { JSON_FORMAT } from './json.ts';
import { MARKDOWN } from './markdown.ts';
import { RIS } from './ris.ts';

/** Every format that clippings can leave in, by name, in the order in which they are offered. */
export const CLIPPING_FORMATS = {
  markdown: MARKDOWN,
  csv: CSV,
  json: JSON_FORMAT,
  csl: CSL_JSON,
  bibtex: BIBTEX,
  ris: RIS,
} as const satisfies Readonly<Record<string, ClippingFormat>>;
/** Name of a format. */
export type ClippingFormatName = keyof typeof CLIPPING_FORMATS;
/** Their names. */
export const CLIPPING_FORMAT_NAMES = Object.keys(CLIPPING_FORMATS) as readonly ClippingFormatName[];
