const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Parts that come in a left and a right one, of a body or of what people travel in. */
export const PAIRED_PARTS: ReadonlySet<string> = set(
  'arm hand leg knee thigh calf ankle foot shoulder elbow wrist hip eye ear lung kidney hamstring groin cheek temple breast heel shin thumb forearm collarbone wing engine wheel tyre tire headlight',
);

/** The two that a part comes in. */
export const SIDES: ReadonlySet<string> = set('left right');
