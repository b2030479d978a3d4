import type { Finding } from '../../../compare/finding.ts';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { FindingBody } from '../../findings/finding-body.tsx';
import { sidesOf } from '../../findings/finding-row.ts';
import { useCopy } from '../../page/use-copy.ts';
import { useEventStore } from '../store/store-context.ts';

interface Props {
  readonly finding: Finding;
  /** Letters of the answers in the table, by the number of their group. */
  readonly letters: ReadonlyMap<number, string>;
  readonly cards: readonly ArticleCard[];
}

/** All that is quoted to one question, side by side, with who says it, and what can be done with the finding. */
export function FullQuotations({ finding, letters, cards }: Props) {
  const { dismiss } = useEventStore();
  const copy = useCopy();
  return (
    <div class="full">
      <FindingBody
        finding={finding} sides={sidesOf(finding, null, cards)} lang={cards[0]?.language ?? undefined} deeds={{ dismiss, copy }} letters={letters}
      />
    </div>
  );
}
