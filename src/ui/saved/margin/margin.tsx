import { useId, useState } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { labelKey } from '../../text/label-name.ts';
import { useReader } from '../store/reader-context.ts';
import type { Entry } from './entries.ts';
import { MarginEntry } from './margin-entry.tsx';

interface Props {
  readonly entries: readonly Entry[];
  /** There is room beside the text; else the entries unfold below it. */
  readonly wide: boolean;
}

/** What belongs to one block of the text: in the margin beside it, or below it behind a mark that unfolds. */
export function Margin({ entries, wide }: Props) {
  const { t } = useI18n();
  if (entries.length === 0) return null;
  if (!wide) return <Unfolding entries={entries} />;
  return (
    <ul class="margin rows" aria-label={t('reader_margin')}>
      {entries.map((entry) => <MarginEntry key={entry.anchor} entry={entry} />)}
    </ul>
  );
}

/** Opens by itself where the reader is led to one of its entries. */
function Unfolding({ entries }: Pick<Props, 'entries'>) {
  const store = useReader();
  const [opened, setOpened] = useState(false);
  const { t } = useI18n();
  const summary = useId();
  const led = entries.some(({ anchor, kind }) => kind === 'draft' || anchor === store.current.value);
  const names = new Set(entries.map((entry) => t(entry.kind === 'finding' ? labelKey(entry.place.finding) : 'reader_note')));
  return (
    <details class="unfold" open={opened || led} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary id={summary}>{[...names].join(' · ')}</summary>
      <ul class="rows" aria-labelledby={summary}>
        {entries.map((entry) => <MarginEntry key={entry.anchor} entry={entry} />)}
      </ul>
    </details>
  );
}
