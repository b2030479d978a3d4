import { useI18n } from '../i18n/context.ts';
import type { Side } from './finding-row.ts';
import { LetterMark } from './letter-mark.tsx';
import { VoiceItem } from './voice-item.tsx';

interface Props {
  readonly side: Side;
  readonly tellOwnVoice: boolean;
  /** What tells the answer apart where answers are lettered. */
  readonly letter: string | null;
}

/** The articles that give one and the same answer; the first is shown, the rest unfold. */
export function SideItem({ side, tellOwnVoice, letter }: Props) {
  const { t, count } = useI18n();
  return (
    <li class="side">
      <LetterMark letter={letter} />
      {side.turn && <p class="turn">{t(`answer_${side.turn}`)}</p>}
      {side.shown.map((voice) => (
        <VoiceItem key={voice.card.id} voice={voice} tellOwnVoice={tellOwnVoice} />
      ))}
      {side.folded.length > 0 && (
        <details class="fold">
          <summary>{count('same_say', side.folded.length)}</summary>
          {side.folded.map((voice) => (
            <VoiceItem key={voice.card.id} voice={voice} tellOwnVoice={tellOwnVoice} />
          ))}
        </details>
      )}
    </li>
  );
}
