/** A saved article that shares telling terms with another. */
export interface Candidate {
  readonly id: string;
  /** By the terms alone; larger is closer. */
  readonly score: number;
}

/** What the event index answers. */
export interface CandidateList {
  /** Best first: by their scores and, where it is known when the article appeared, by how near to that they did. Equal ones in the order of saving. */
  readonly candidates: readonly Candidate[];
  /** False while the index is being rebuilt: articles that it has not reached yet are missing. */
  readonly complete: boolean;
}
