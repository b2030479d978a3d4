import type { Passage, SelectedWords } from '../../../extension/messages/selection-view.ts';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { VoiceItem } from '../../findings/voice-item.tsx';
import type { Voice } from '../../findings/voice.ts';

/** A stretch of an article as findings show an answer: who says it, and in which words. */
export function voiceOf(card: ArticleCard, words: SelectedWords, onPage: boolean): Voice {
  const { quote, span, inTitle } = words;
  const answer = { article: card.id, group: 0, quote, span, inTitle, value: '', by: null, force: 'asserted', superseded: false } as const;
  return { answer, card, onPage, earlier: [] };
}

/** Sentences of saved articles that speak of the same thing, each leading to its place. */
export function PassageList({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <ul class="rows passages">
      {passages.map((passage) => (
        <li key={`${passage.card.id} ${passage.span.start}`}>
          <VoiceItem voice={voiceOf(passage.card, passage, false)} tellOwnVoice={false} />
        </li>
      ))}
    </ul>
  );
}
