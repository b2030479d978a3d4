import { matterById } from '../lexicon/matters/index.ts';

/** The question of a matter, with the person or thing that it is asked of. */
export function matterQuestion(id: string, { who, what }: { readonly who: string | null; readonly what: string | null }): string {
  const question = matterById(id)?.question ?? '';
  return question.replace('{who}', who ?? 'the person').replace('{what}', what ?? 'it');
}

/** Why two answers may both stand. */
export const matterCaveat = (): string => 'Each rests on what its sources say.';
