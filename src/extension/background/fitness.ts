import type { Article } from '../../article/article.ts';
import { textUnfit } from '../../compare/gates/text-fit.ts';
import type { CheckView } from '../messages/check-view.ts';

/** Null for an article that can be compared and saved, otherwise the state that says why not. */
export function unfitView({ quality, language, title }: Article): CheckView | null {
  const reason = textUnfit(quality, language);
  if (reason === null) return null;
  return reason === 'unsupported-language' ? { state: reason, language, title } : { state: 'unfit', quality, title };
}
