import type { NotComparedReason } from '../finding.ts';

/** Languages whose articles can be compared, as BCP 47 primary subtags. */
export const COMPARED_LANGUAGES: readonly string[] = ['en'];

/** Verdicts of extraction that keep an article out of the comparison. */
const UNFIT: ReadonlyMap<string, NotComparedReason> = new Map<string, NotComparedReason>([
  ['paywalled-stub', 'too-little-text'],
  ['too-short', 'too-little-text'],
  ['not-an-article', 'too-little-text'],
  ['listing', 'listing'],
]);

/**
 * The first gate: why an article cannot be compared at all, or null where it can.
 * @param quality extraction's verdict; absent for bare text, which is taken as a whole article
 * @param language BCP 47 primary subtag, null where it is not known
 */
export function textUnfit(quality: string | undefined, language: string | null): NotComparedReason | null {
  const unfit = quality === undefined ? undefined : UNFIT.get(quality);
  if (unfit !== undefined) return unfit;
  return language !== null && COMPARED_LANGUAGES.includes(language) ? null : 'unsupported-language';
}
