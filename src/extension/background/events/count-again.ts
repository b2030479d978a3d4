import type { Library } from '../../../library/library.ts';

/** Has the events of some articles counted anew, since one of their findings is shown or left out from now on. */
export async function countAgain(library: Pick<Library, 'placesOf' | 'compareAgain'>, articles: readonly string[]): Promise<void> {
  const events = new Set((await library.placesOf(articles)).values());
  await Promise.all([...events].map((event) => library.compareAgain(event)));
}
