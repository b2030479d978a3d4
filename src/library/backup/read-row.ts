import * as v from 'valibot';
import { sha256Of } from './sha256-of.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { Article } from '../../article/article.ts';
import { decodeAnalysis, encodeAnalysis, EMPTY_ANALYSIS } from '../codec/analysis-codec.ts';
import { decodeArticle } from '../codec/article-codec.ts';
import { CodecError } from '../codec/codec-error.ts';
import type { ContentRow, StoredArticle } from '../database/rows.ts';
import { checkArticle } from '../intake/check-article.ts';
import { mayBeKept } from '../intake/check-analysis.ts';
import { LibraryError } from '../library-error.ts';
import type { Row } from '../migrations/migration.ts';
import type { BackedUpStore } from './backup-line.ts';
import { damaged } from './backup-faults.ts';
import { migrateRow } from './migrate-row.ts';
import { ROW_FORMS, type BackedUpRows } from './row-forms.ts';

/** A row that has the form of its store, with what else was read of it. */
export type ReadRow = {
  readonly [Store in BackedUpStore]: {
    readonly store: Store;
    readonly row: BackedUpRows[Store];
    /** The article of a heavy row. */
    readonly article?: Article;
    /** Version of the analysis of a heavy row; 0 where it had to be left out, and is made anew. */
    readonly analysisVersion?: number;
  };
}[BackedUpStore];

/** Brings a row of a backup to the present schema and checks all of it; null where a migration drops it. Throws `backup-damaged`. */
export function readRow(store: BackedUpStore, given: Row, schema: number): ReadRow | null {
  const row = migrated(store, given, schema);
  if (row === null) return null;
  const checked = v.safeParse(ROW_FORMS[store] as v.GenericSchema<unknown, BackedUpRows[BackedUpStore]>, row, { abortEarly: true });
  if (!checked.success) {
    const field = v.getDotPath(checked.issues[0]);
    throw damaged(`the field "${store}${field === null ? '' : `.${field}`}" is not as it should be`);
  }
  const read = { store, row: checked.output } as ReadRow;
  if (read.store === 'history') return { ...read, article: articleOf(read.row.article) };
  return read.store === 'contents' ? contentOf(read.row) : read;
}

function migrated(store: BackedUpStore, row: Row, schema: number): Row | null {
  try {
    return migrateRow(store, row, schema);
  } catch (error) {
    if (error instanceof TypeError) throw damaged(`a row of "${store}" is not as it should be`, error);
    throw error;
  }
}

function articleOf(stored: StoredArticle): Article {
  try {
    const article = checkArticle(decodeArticle(stored));
    if (article.sha256 !== sha256Of(article.text)) throw damaged('a text does not agree with its SHA-256');
    return article;
  } catch (error) {
    if (error instanceof CodecError || (error instanceof LibraryError && error.code === 'refused')) throw damaged('an article cannot be read', error);
    throw error;
  }
}

/** An analysis is no evidence, and can be made anew from the text: one that cannot be used does not spoil a backup. */
function contentOf(row: ContentRow): ReadRow {
  const article = articleOf(row.article);
  const analysis = readAnalysis(row, article);
  if (mayBeKept(analysis, article)) return { store: 'contents', row, article, analysisVersion: analysis.version };
  return { store: 'contents', row: { ...row, analysis: encodeAnalysis(EMPTY_ANALYSIS, article) }, article, analysisVersion: 0 };
}

function readAnalysis(row: ContentRow, article: Article): Analysis | null {
  try {
    return decodeAnalysis(row.analysis, article);
  } catch (error) {
    if (error instanceof CodecError) return null;
    throw error;
  }
}
