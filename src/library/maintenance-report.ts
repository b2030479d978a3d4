/** What one slice of maintenance did. */
export interface MaintenanceReport {
  /** Nothing more is due. */
  readonly done: boolean;
  /** Articles that the running rebuild of an index, of events or of words, has reached, of how many; null where none is running. */
  readonly rebuild: { readonly reached: number; readonly total: number } | null;
}
