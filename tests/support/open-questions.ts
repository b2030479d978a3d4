import { told } from './told.ts';

/** The open questions of some families that a text leaves ("cause? crash") or answers ("cause: crash"). */
export const openQuestions = (text: string, families: RegExp): string[] =>
  told(text, (s) => s.slot.startsWith('open:') && families.test(s.predicate ?? ''), (s) => `${s.predicate}${s.polarity === 'negative' ? '?' : ':'} ${s.subject?.text ?? ''}`.trim());
