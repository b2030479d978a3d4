/**
 * Plain JSON in few bytes, whatever its structure. After CBOR (RFC 8949), each value begins with a byte of a major type
 * (three bits) and an argument (five bits; 31 means that a varint with the argument less 31 follows). Unlike CBOR:
 * - a string is written once and then named by its number; one that stands in the context (the article's own text) is written
 *   as a slice of it;
 * - a list of keys (a shape) is written once and then named by its number.
 */
export const MAJOR = {
  /** The argument. */
  natural: 0,
  /** -1 less the argument. */
  negative: 1,
  /** A string seen before: its number. */
  knownString: 2,
  /** UTF-8: number of bytes, then the bytes. */
  string: 3,
  /** Start in the context, then its length as a varint. */
  slice: 4,
  /** Number of items, then the items. */
  array: 5,
  /** Number of the shape, then the values; the next free number is followed by a new shape: number of keys, then the keys. */
  object: 6,
  /** See `SIMPLE`. */
  simple: 7,
} as const;

/** Arguments of `MAJOR.simple`. */
export const SIMPLE = {
  null: 0,
  true: 1,
  false: 2,
  /** IEEE 754 double, little-endian, follows. */
  double: 3,
  /** A string that is not well-formed: number of code units as a varint, then each as a varint. */
  codeUnits: 4,
} as const;

/** Arguments up to here fit into the first byte. */
export const LARGEST_SMALL_ARGUMENT = 30;

/** Levels of nesting beyond this are refused on both ways: no analysis comes near, and the stack holds. */
export const DEEPEST = 64;
