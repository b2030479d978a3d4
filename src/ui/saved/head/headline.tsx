import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import type { Entry } from '../margin/entries.ts';
import { useReader } from '../store/reader-context.ts';
import { MarkedWords } from '../text/marked-words.tsx';

interface Props {
  readonly card: ArticleCard;
  /** It is what the address names. */
  readonly marked: boolean;
  /** Findings that the headline itself speaks to. */
  readonly entries: readonly Entry[];
}

/** The headline, with the line of its strongest finding. */
export function Headline({ card, marked, entries }: Props) {
  const { current } = useReader();
  const first = entries.find((entry) => entry.kind === 'finding');
  const words = marked ? <MarkedWords>{card.title}</MarkedWords> : card.title;
  return (
    <h1 dir="auto" lang={card.language ?? undefined}>
      {first ? (
        <span
          class="layered" data-label={first.place.finding.label} data-anchors={entries.map(({ anchor }) => anchor).join(' ')}
          data-current={entries.some(({ anchor }) => anchor === current.value) || undefined}
        >
          {words}
        </span>
      ) : words}
    </h1>
  );
}
