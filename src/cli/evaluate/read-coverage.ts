import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { fileFault } from '../file-fault.ts';
import type { InputArticle } from '../input-article.ts';
import { InputError } from '../input-error.ts';
import { readJsonFile } from '../json-file.ts';
import { articlesOf, readLibrary } from '../library-file.ts';
import { AnnotationFile, EventFile } from './annotation.ts';

/** A folder of annotated coverage. */
export interface Coverage {
  readonly articles: readonly InputArticle[];
  readonly events: readonly EventFile[];
  readonly annotations: readonly AnnotationFile[];
}

/**
 * Reads a folder that holds events/*.json, ann/*.json and, where the library holds more than the events, library.json.
 * Rejects with InputError naming the file and the reason.
 */
export async function readCoverage(folder: string): Promise<Coverage> {
  const events = readFolder(join(folder, 'events'), EventFile);
  const annotations = readFolder(join(folder, 'ann'), AnnotationFile);
  const library = join(folder, 'library.json');
  const articles = existsSync(library) ? await readLibrary(library) : await articlesOf(folder, events.flatMap(({ docs }) => docs));
  return { articles, events, annotations };
}

function readFolder<const Schema extends v.GenericSchema>(folder: string, schema: Schema): v.InferOutput<Schema>[] {
  const names = namesIn(folder).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length === 0) throw new InputError(`${folder}: holds no JSON files`);
  return names.map((name) => readJsonFile(join(folder, name), schema));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new InputError(`${folder}: cannot be read: ${fileFault(error)}`);
  }
}
