/** Words with their numbers, as a file holds them: opened at once, where an object with as many keys takes a start's tenth of a second to make. */
export interface PackedWords {
  /** All words in the order of their numbers, from 0, joined by `BETWEEN`. */
  readonly words: string;
  /** Open hash table with linear probing, a power of two long: a word's number and one; 0 in free slots. */
  readonly slots: Uint32Array;
}

/** The words by number, and the number of each: both take further words. */
export interface WordTable {
  readonly list: string[];
  readonly hash: Record<string, number | undefined>;
}

/** Stands in no word, and JSON writes it in one byte: it is a control character that JSON lets through. */
const BETWEEN = '\u007f';

/** FNV-1a over the word's code units (Fowler, Noll and Vo). */
function slotOf(word: string, slots: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash & (slots - 1);
}

/** Packs words; of two that are the same, the later counts. Throws where one holds `BETWEEN`. */
export function packWords(list: readonly string[]): PackedWords {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, list.length * 1.4))));
  for (const [number, word] of list.entries()) {
    if (word.includes(BETWEEN)) throw new Error('A word holds a control character.');
    let slot = slotOf(word, slots.length);
    while (slots[slot] !== 0 && list[(slots[slot] ?? 0) - 1] !== word) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return { words: list.join(BETWEEN), slots };
}

/** Opens packed words. Looking a word up makes nothing; words that are added are kept beside the table. */
export function openWords(words: string, slots: Uint32Array): WordTable {
  const list = words.split(BETWEEN);
  const find = (word: string): number | undefined => {
    for (let slot = slotOf(word, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (list[number] === word) return number;
    }
  };
  const added = Object.create(null) as Record<string, number | undefined>;
  return { list, hash: new Proxy(added, { get: (own, word) => (typeof word === 'string' ? (own[word] ?? find(word)) : undefined) }) };
}
