import type { LibraryDatabase } from '../database/library-database.ts';
import { BlockStore } from './block-store.ts';
import { IndexDamage } from './index-damage.ts';
import { generationsOf, readIndexState, withoutGeneration, writeIndexState } from './index-state.ts';
import { editsBetween, signatureRow, termsOfSignature } from './signature.ts';
import type { TellingTerm } from './telling-terms.ts';

/** Brings one generation to hold a clipping under these terms only. */
async function putInto(database: LibraryDatabase, generation: number, no: number, terms: readonly TellingTerm[]): Promise<void> {
  const earlier = await database.signatures.get([generation, no]);
  await new BlockStore(database, generation).apply(editsBetween(no, earlier ? termsOfSignature(earlier) : [], terms));
  await database.signatures.put(signatureRow(generation, no, terms));
}

async function takeFrom(database: LibraryDatabase, generation: number, no: number): Promise<void> {
  const earlier = await database.signatures.get([generation, no]);
  if (earlier === undefined) throw new IndexDamage('The index does not know a clipping.');
  await new BlockStore(database, generation).apply(editsBetween(no, termsOfSignature(earlier), []));
  await database.signatures.delete([generation, no]);
}

/** Changes every generation in which a clipping stands; one that turns out damaged is given up, to be built anew. */
async function change(database: LibraryDatabase, no: number, work: (generation: number) => Promise<void>): Promise<void> {
  const state = await readIndexState(database);
  let sound = state;
  for (const generation of generationsOf(state, no)) {
    try {
      await work(generation); // oxlint-disable-line no-await-in-loop -- two at most, in one transaction
    } catch (error) {
      if (!(error instanceof IndexDamage)) throw error;
      sound = withoutGeneration(sound, generation);
    }
  }
  if (sound !== state) await writeIndexState(database, sound);
}

/** Holds a clipping under its telling terms, in place of those it had; inside a transaction that writes. */
export function putIntoIndex(database: LibraryDatabase, no: number, terms: readonly TellingTerm[]): Promise<void> {
  return change(database, no, (generation) => putInto(database, generation, no, terms));
}

/** Takes a clipping out of the index, to its last posting; inside a transaction that writes. */
export function takeFromIndex(database: LibraryDatabase, no: number): Promise<void> {
  return change(database, no, (generation) => takeFrom(database, generation, no));
}

/** Gives a generation up that was found damaged while reading; inside a transaction that writes. */
export async function giveUpGeneration(database: LibraryDatabase, generation: number): Promise<void> {
  const state = await readIndexState(database);
  const sound = withoutGeneration(state, generation);
  if (sound !== state) await writeIndexState(database, sound);
}
