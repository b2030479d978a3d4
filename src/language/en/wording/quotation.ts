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
