import type { LibraryDatabase } from '../database/library-database.ts';
import { BlockStore } from './block-store.ts';
import { IndexDamage } from './index-damage.ts';
import { generationsOf, readIndexState, withoutGeneration, writeIndexState } from './index-state.ts';
import { editsBetween, signatureRow, termsOfSignature } from './signature.ts';
import type { TellingTerm } from './telling-terms.ts';

/** A clipping and the terms that it is to be held under. */
export interface Held {
  readonly no: number;
  readonly terms: readonly TellingTerm[];
}

/** Brings one generation to hold clippings under these terms only: each term's block is read and written once for all of them. */
async function putInto(database: LibraryDatabase, generation: number, held: readonly Held[]): Promise<void> {
  const before = await database.signatures.bulkGet(held.map(({ no }) => [generation, no]));
  const edits = held.flatMap(({ no, terms }, at) => {
    const earlier = before[at];
    return editsBetween(no, earlier ? termsOfSignature(earlier) : [], terms);
  });
  await new BlockStore(database, generation).apply(edits);
  await database.signatures.bulkPut(held.map(({ no, terms }) => signatureRow(generation, no, terms)));
}

async function takeFrom(database: LibraryDatabase, generation: number, no: number): Promise<void> {
  const earlier = await database.signatures.get([generation, no]);
  if (earlier === undefined) throw new IndexDamage('The index does not know a clipping.');
  await new BlockStore(database, generation).apply(editsBetween(no, termsOfSignature(earlier), []));
  await database.signatures.delete([generation, no]);
}

/** Changes every generation in which one of the clippings stands; one that turns out damaged is given up, to be built anew. */
async function change(database: LibraryDatabase, numbers: readonly number[], work: (generation: number, stands: (no: number) => boolean) => Promise<void>): Promise<void> {
  const state = await readIndexState(database);
  let sound = state;
  const stands = (generation: number) => (no: number): boolean => generationsOf(state, no).includes(generation);
  for (const generation of new Set(numbers.flatMap((no) => generationsOf(state, no)))) {
    try {
      await work(generation, stands(generation)); // oxlint-disable-line no-await-in-loop -- two at most, in one transaction
    } catch (error) {
      if (!(error instanceof IndexDamage)) throw error;
      sound = withoutGeneration(sound, generation);
    }
  }
  if (sound !== state) await writeIndexState(database, sound);
}

/** Holds a clipping under its telling terms, in place of those it had; inside a transaction that writes. */
export function putIntoIndex(database: LibraryDatabase, no: number, terms: readonly TellingTerm[]): Promise<void> {
  return putAllIntoIndex(database, [{ no, terms }]);
}

/** `putIntoIndex` for many clippings at once. */
export function putAllIntoIndex(database: LibraryDatabase, held: readonly Held[]): Promise<void> {
  return change(database, held.map(({ no }) => no), (generation, stands) => putInto(database, generation, held.filter(({ no }) => stands(no))));
}

/** Takes a clipping out of the index, to its last posting; inside a transaction that writes. */
export function takeFromIndex(database: LibraryDatabase, no: number): Promise<void> {
  return change(database, [no], (generation) => takeFrom(database, generation, no));
}

/** Gives a generation up that was found damaged while reading; inside a transaction that writes. */
export async function giveUpGeneration(database: LibraryDatabase, generation: number): Promise<void> {
  const state = await readIndexState(database);
  const sound = withoutGeneration(state, generation);
  if (sound !== state) await writeIndexState(database, sound);
}
