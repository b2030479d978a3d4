/** An address without what leads to a place on its page. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
