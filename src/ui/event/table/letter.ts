const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A letter for the answer of a number from 0 on: A to Z, then AA, AB …, as columns of a sheet are named. */
export function letterOf(index: number): string {
  const last = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? last : letterOf(Math.floor(index / LETTERS.length) - 1) + last;
}
