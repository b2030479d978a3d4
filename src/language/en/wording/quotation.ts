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

/** Letters of a quotation that a question can hold. */
const LONGEST = 60;

/** "When did Anna Marsh say “the harbour wall will stand”?" */
export function saidWhenQuestion(speaker: string, words: string): string {
  const own = words.replace(/[,.]$/, '').replaceAll(/[“”"]/g, '');
  const cut = own.length <= LONGEST ? own : `${own.slice(0, own.lastIndexOf(' ', LONGEST)).replace(/[,;:]$/, '')} …`;
  return `When did ${speaker} say “${cut}”?`;
}

/** Why two dates of one remark may both stand. */
export const saidWhenCaveat = (): string => 'It may have been said more than once, or one account dates its report.';

/** "Who used the words “sheer panic”?", of words as they are quoted. */
export const usedWordsQuestion = (words: string): string => `Who used the words “${words}”?`;
