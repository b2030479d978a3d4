import { voiceName } from './voice-name.ts';

/** "What did Jane Smith say?", "What did the spokesman say?" */
export function quotationQuestion(speaker: string | null): string {
  const voice = voiceName(speaker);
  return voice === null ? 'What are people quoted as saying?' : `What exactly did ${voice.text} say?`;
}

/** Why two versions of a quotation may both stand. */
export function quotationCaveat(): string {
  return 'One may be translated or paraphrased, or each may quote another moment.';
}

/** "When did Anna Marsh say that?" */
export const saidWhenQuestion = (speaker: string): string => `When did ${speaker} say that?`;

/** Why two dates of one remark may both stand. */
export const saidWhenCaveat = (): string => 'It may have been said more than once, or one account dates its report.';
