import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import type { Analysis } from '../claims/analysis.ts';
import { sha256Of } from '../library/backup/sha256-of.ts';
import { decodeAnalysis, encodeAnalysis } from '../library/codec/analysis-codec.ts';
import { hasForm } from '../library/intake/analysis-form.ts';
import { checkArticle } from '../library/intake/check-article.ts';
import { articleDigest } from '../library/sharing/shared-id.ts';
import type { SharedRecord } from '../library/sharing/shared-record.ts';
import { pack, unpack } from './packing.ts';
import { anyForm, FORM, recordForm } from './record-form.ts';

/** A record as it was read; without an analysis that can be used, it is made anew. */
export type ReadRecord = Omit<SharedRecord, 'content'> & {
  readonly content: { readonly article: Article; readonly analysis: Analysis | null } | null;
};

/** What a message turned out to be. */
export type Opened =
  | { readonly kind: 'record'; readonly record: ReadRecord; /** Its analysis as bytes, where it can be used. */ readonly encoded: Uint8Array<ArrayBuffer> | null }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** A record as a message. The same record gives the same bytes. */
export function seal({ state, savedAt, content }: Omit<SharedRecord, 'id'>): Uint8Array {
  const sealed = content && { article: content.article, analysis: toBase64(encodeAnalysis(content.analysis, content.article)) };
  return pack({ form: FORM, savedAt, state, content: sealed });
}

/**
 * Reads a message as if a stranger had written it: every field and no other, each of the right form and size, the text with its
 * hash, the article with its id.
 * @param id what the message's subject says that it is about
 * @param version of the analysis that can be used; one of another version is left out
 */
export function open(data: Uint8Array, id: string, version: number): Opened {
  try {
    return opened(unpack(data), id, version);
  } catch {
    return { kind: 'unreadable' };
  }
}

function opened(value: unknown, id: string, version: number): Opened {
  const any = v.safeParse(anyForm, value);
  if (!any.success) return { kind: 'unreadable' };
  if (any.output.form > FORM) return { kind: 'newer' };
  const { savedAt, state, content } = v.parse(recordForm, value, { abortEarly: true });
  if (content === null) return state.removed.is ? { kind: 'record', record: { id, savedAt, state, content }, encoded: null } : { kind: 'unreadable' };
  const article = checkArticle(content.article);
  if (sha256Of(article.text) !== article.sha256 || articleDigest(article) !== state.text?.digest) return { kind: 'unreadable' };
  const bytes = content.analysis === null ? null : fromBase64(content.analysis);
  const analysis = bytes && readAnalysis(bytes, article, version);
  return { kind: 'record', record: { id, savedAt, state, content: { article, analysis } }, encoded: analysis && bytes };
}

/** An analysis is no evidence, and can be made anew: one that cannot be used spoils nothing. */
function readAnalysis(bytes: Uint8Array, article: Article, version: number): Analysis | null {
  try {
    const analysis = decodeAnalysis(bytes, article);
    return analysis.version === version && hasForm(analysis, article) ? analysis : null;
  } catch {
    return null;
  }
}

/** Calls of `fromCharCode` take no more arguments than the stack holds. */
const PIECE = 0x2000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
