/** What is left to do in the library. */
export interface HouseState {
  readonly access: 'read-write' | 'read-only';
  /** Clippings in the whole library. */
  readonly clippings: number;
  /** Clippings that wait to be put into an event, and events that wait to be compared; 1,000 where there are more. */
  readonly unplaced: number;
  readonly due: number;
  /** Articles that the running rebuild of an index, of events or of words, has reached, of how many; null where none is running. */
  readonly rebuild: { readonly reached: number; readonly total: number } | null;
  /** Something changed in this round that a list of clippings or events would show. */
  readonly moved: boolean;
  /** Nothing is left. */
  readonly done: boolean;
}
