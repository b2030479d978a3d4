import type { SignatureRow } from '../database/rows.ts';
import type { PostingEdit } from './block-store.ts';
import type { TellingTerm } from './telling-terms.ts';

/** The row that remembers under which terms a clipping stands. */
export function signatureRow(generation: number, no: number, terms: readonly TellingTerm[]): SignatureRow {
  return { generation, no, terms: terms.map(({ term }) => term), impacts: Uint8Array.from(terms, ({ impact }) => impact) };
}

/** The terms that a signature remembers. */
export function termsOfSignature({ terms, impacts }: SignatureRow): readonly TellingTerm[] {
  return terms.map((term, at) => ({ term, impact: impacts[at] ?? 0 }));
}

/** What turns the postings of a clipping from its earlier terms into its present ones; nothing for terms that stay as they are. */
export function editsBetween(no: number, earlier: readonly TellingTerm[], present: readonly TellingTerm[]): readonly PostingEdit[] {
  const before = new Map(earlier.map(({ term, impact }) => [term, impact]));
  const after = new Set(present.map(({ term }) => term));
  const gone = earlier.filter(({ term }) => !after.has(term)).map(({ term }): PostingEdit => ({ term, no, impact: null }));
  const set = present.filter(({ term, impact }) => before.get(term) !== impact).map(({ term, impact }): PostingEdit => ({ term, no, impact }));
  return [...gone, ...set];
}
