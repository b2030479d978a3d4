import { useI18n } from '../i18n/context.ts';
import { Quotation } from './quotation.tsx';
import { SourceLine } from './source-line.tsx';
import type { Voice } from './voice.ts';

interface Props {
  readonly voice: Voice;
  readonly tellOwnVoice: boolean;
}

/** One article's answer: who says it, in its own words, with what it said earlier folded below. */
export function VoiceItem({ voice, tellOwnVoice }: Props) {
  const { count } = useI18n();
  return (
    <div class="voice" data-place={voice.onPage ? 'page' : 'library'}>
      <SourceLine voice={voice} tellOwnVoice={tellOwnVoice} />
      <Quotation voice={voice} />
      {voice.earlier.length > 0 && (
        <details class="fold">
          <summary>{count('superseded', voice.earlier.length)}</summary>
          {voice.earlier.map((earlier) => (
            <VoiceItem key={earlier.card.id} voice={earlier} tellOwnVoice={tellOwnVoice} />
          ))}
        </details>
      )}
    </div>
  );
}
