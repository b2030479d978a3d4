/** The search index contradicts itself or the clippings; it is built anew from the articles, and never shown to a reader. */
export class SearchDamage extends Error {
  override readonly name = 'SearchDamage';
}
