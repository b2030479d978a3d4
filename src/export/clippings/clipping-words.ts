/** The words of the interface that a file for people needs; files for programs use none. */
export interface ClippingWords {
  readonly author: string;
  readonly published: string;
  readonly updated: string;
  readonly accessed: string;
  readonly saved: string;
  readonly agency: string;
  readonly tags: string;
  readonly event: string;
  readonly address: string;
  readonly canonical: string;
  readonly hash: string;
  readonly highlights: string;
  readonly note: (words: string) => string;
  /** What to call the outlet of an article that names none. */
  readonly outlet: (summary: { readonly publisher: string | null; readonly url: string }) => string;
  /** A time in full; null where the stamp is no time. */
  readonly moment: (stamp: string | null) => string | null;
}
