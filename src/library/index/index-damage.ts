/** The event index contradicts itself or the clippings; it is rebuilt from the articles, and never shown to a reader. */
export class IndexDamage extends Error {
  override readonly name = 'IndexDamage';
}
