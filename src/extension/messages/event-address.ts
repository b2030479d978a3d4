/** Which event is meant: by its own id, or as the one that a clipping is in. */
export type EventAddress = { readonly event: string } | { readonly clipping: string };

/** Address of an event's page inside the extension: "event.html?id=12", "event.html?clipping=14". */
export function eventAddress(address: EventAddress): string {
  const [name, value] = 'event' in address ? ['id', address.event] : ['clipping', address.clipping];
  return `event.html?${name}=${encodeURIComponent(value)}`;
}

/** Reads such an address back; null when it names no event. */
export function parseEventAddress(address: string): EventAddress | null {
  const asked = new URL(address, 'https://extension.invalid/').searchParams;
  const [event, clipping] = [asked.get('id'), asked.get('clipping')];
  if (event) return { event };
  return clipping ? { clipping } : null;
}
