/** What a running SHA-256 is, between two pieces: plain data, so that it can be stored. */
export interface Sha256State {
  /** The eight words of the hash so far. */
  readonly words: number[];
  /** Bytes that do not fill a block yet. */
  readonly rest: number[];
  /** All bytes so far. */
  readonly length: number;
}

const BLOCK = 64;
/** First 32 bits of the fractional parts of the square roots of the first eight primes (FIPS 180-4, section 5.3.3). */
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
/** The same of the cube roots of the first 64 primes (section 4.2.2). */
const ROUND = Int32Array.from(firstPrimes(BLOCK), (prime) => Math.floor((Math.cbrt(prime) % 1) * 2 ** 32));

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let at = 2; found.length < count; at++) if (found.every((prime) => at % prime !== 0)) found.push(at);
  return found;
}

/**
 * SHA-256 (FIPS 180-4) of bytes that come in pieces. Web Crypto takes them only all at once, and a worker may die between two
 * pieces: `state` can be stored, and another stream goes on from it.
 */
export class Sha256Stream {
  readonly #words: Int32Array;
  readonly #block = new Uint8Array(BLOCK);
  readonly #schedule = new Int32Array(BLOCK);
  #filled: number;
  #length: number;

  constructor(state: Sha256State = { words: [...START], rest: [], length: 0 }) {
    this.#words = Int32Array.from(state.words);
    this.#block.set(state.rest);
    this.#filled = state.rest.length;
    this.#length = state.length;
  }

  get state(): Sha256State {
    return { words: [...this.#words], rest: [...this.#block.subarray(0, this.#filled)], length: this.#length };
  }

  update(bytes: Uint8Array): void {
    this.#length += bytes.length;
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + BLOCK - this.#filled);
      this.#block.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === BLOCK) this.#compress();
    }
  }

  /** The hash in lower-case hex; the stream goes on as if it had not been asked. */
  digest(): string {
    const last = new Sha256Stream(this.state);
    const padding = new Uint8Array(((this.#filled < 56 ? 56 : 120) - this.#filled) + 8);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, BigInt(this.#length) * 8n);
    last.update(padding);
    return Array.from(last.#words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #compress(): void {
    this.#filled = 0;
    const w = this.#schedule;
    const bytes = new DataView(this.#block.buffer);
    for (let t = 0; t < 16; t++) w[t] = bytes.getInt32(t * 4);
    for (let t = 16; t < BLOCK; t++) {
      const [x, y] = [w[t - 15] ?? 0, w[t - 2] ?? 0];
      w[t] = (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)) + (w[t - 7] ?? 0) + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (w[t - 16] ?? 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#words;
    for (let t = 0; t < BLOCK; t++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[t] ?? 0) + (w[t] ?? 0)) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0;
      d = c; c = b; b = a; a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => {
      this.#words[at] = (this.#words[at] ?? 0) + word;
    });
  }
}

/** Bits turned to the right. */
function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
