import type { Label } from '../../compare/finding.ts';

/**
 * An event's report, every text in words: what a page shows and a file says, in the same order. `lang` is the BCP 47 tag of
 * words that are not the interface's own, null where it is unknown.
 */
export interface Report {
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  readonly kicker: string;
  readonly title: string;
  readonly facts: readonly ReportFact[];
  /** That it does not say who is right; stands where nobody can overlook it. */
  readonly limits: string;
  readonly sections: readonly ReportSection[];
  /** Said where there are no findings at all; null otherwise. */
  readonly nothing: string | null;
  readonly sources: { readonly heading: string; readonly items: readonly ReportSource[] };
  /** What the reader put aside, and why, one line each. */
  readonly aside: { readonly heading: string; readonly items: readonly string[] };
  /** What was not compared, and why, one line each. */
  readonly notCompared: { readonly heading: string; readonly items: readonly string[] };
  readonly labels: { readonly heading: string; readonly items: readonly string[]; readonly method: string };
}

/** A named fact in one line. */
export interface ReportFact {
  readonly name: string;
  readonly value: string;
  /** What kind of thing the value is, which decides how it is set. */
  readonly kind: 'words' | 'address' | 'hash';
}

/** The findings of one label. */
export interface ReportSection {
  readonly label: Label;
  readonly name: string;
  readonly hint: string;
  readonly findings: readonly ReportFinding[];
}

/** One question with all answers to it. */
export interface ReportFinding {
  readonly id: string;
  /** Numbered through the whole report, from 1. */
  readonly number: number;
  readonly label: Label;
  readonly labelName: string;
  readonly question: string;
  readonly lang: string | null;
  readonly sides: readonly ReportSide[];
  /** How an agreement is sourced; empty for the other labels. */
  readonly sourcing: readonly string[];
  readonly caveat: string | null;
}

/** Those who give one answer. */
export interface ReportSide {
  /** "Answer A", or "Earlier" and "Later" where the order is the point; null where all say the same. */
  readonly name: string | null;
  readonly voices: readonly ReportVoice[];
}

/** One article's answer, word for word. */
export interface ReportVoice {
  readonly quote: string;
  readonly lang: string | null;
  readonly outlet: string;
  /** The article's own page, opened at the quotation where the browser can; null where it has no address of the web. */
  readonly address: string | null;
  /** Number of the source among `sources`, as it is written ("(2)") and as it is read out ("Source (2)"). */
  readonly source: { readonly number: number; readonly written: string; readonly spoken: string };
  /** Who says it, where, when: parts of one line. */
  readonly attribution: readonly string[];
}

/** An article that the event rests on. */
export interface ReportSource {
  /** From 1, by time of publication. */
  readonly number: number;
  readonly title: string;
  readonly lang: string | null;
  /** Address of the page as visited. */
  readonly url: string;
  readonly outlet: string;
  readonly facts: readonly ReportFact[];
  /** What to know before relying on it: opinion, a shared origin. */
  readonly remarks: readonly string[];
}
