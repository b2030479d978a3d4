/** What is left to do in the library. */
export interface HouseState {
  readonly access: 'read-write' | 'read-only';
  /** Clippings in the whole library. */
  readonly clippings: number;
  /** Clippings that wait to be put into an event, and events that wait to be compared; a slice's worth at the most. */
  readonly unplaced: number;
  readonly due: number;
  /** Articles that the running rebuild of the event index has reached, of how many; null where none is running. */
  readonly rebuild: { readonly reached: number; readonly total: number } | null;
  /** Nothing is left. */
  readonly done: boolean;
}
