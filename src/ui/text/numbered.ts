/** An item of a list with its place in it. */
export interface Numbered<Item> {
  readonly key: number;
  readonly item: Item;
}

/** Numbers the items of a list that is shown as it is and never reordered, so that its number can be each one's key. */
export function numbered<Item>(items: readonly Item[]): readonly Numbered<Item>[] {
  return items.map((item, key) => ({ key, item }));
}
