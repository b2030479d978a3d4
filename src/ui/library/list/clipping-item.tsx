import { useMemo } from 'preact/hooks';
import { savedAddress } from '../../../extension/messages/saved-address.ts';
import type { ClippingSummary } from '../../../library/clipping.ts';
import { useI18n } from '../../i18n/context.ts';
import { MomentText } from '../../i18n/moment-text.tsx';
import { sourceName } from '../../text/source-name.ts';
import type { Item } from '../state/items.ts';
import { QUALITY_NAMES } from '../state/names.ts';
import { useLibrary } from '../state/store-context.ts';
import { FindingCounts } from './finding-counts.tsx';
import { ListRow, type RowPlace } from './list-row.tsx';
import { MatchLines } from './match-lines.tsx';
import { TagList } from './tag-list.tsx';

interface Props {
  readonly item: Extract<Item, { kind: 'clipping' }>;
  readonly place: RowPlace;
  /** Rows of a tree say how deep they stand. */
  readonly inTree: boolean;
}

/** A clipping in the list: outlet and times, headline, tags, and its findings. */
export function ClippingItem({ item: { row, level, matches }, place, inTree }: Props) {
  const { store } = useLibrary();
  const { current } = place;
  // Selecting draws all rows, and so does every height that is measured: only the row itself changes by that, not what it holds.
  const matter = useMemo(() => <ClippingMatter row={row} matches={matches} tabIndex={current ? 0 : -1} />, [row, matches, current]);
  return (
    <ListRow place={place} kind="clipping" name={row.title} level={inTree ? level : undefined} selected={store.selection.value.has(row.id) ? 'all' : 'none'}>
      {matter}
    </ListRow>
  );
}

interface MatterProps extends Pick<Props['item'], 'row' | 'matches'> {
  readonly tabIndex: number;
}

function ClippingMatter({ row, matches, tabIndex }: MatterProps) {
  const titleFound = matches.find(({ field }) => field === 'title');
  return (
    <>
      <div role="gridcell" class="matter">
        <ClippingFacts row={row} />
        <a class="headline" data-action="open" href={savedAddress({ id: row.id, place: null })} dir="auto" lang={row.language ?? undefined} tabIndex={tabIndex}>
          {titleFound ? <>{titleFound.before}<mark>{titleFound.words}</mark>{titleFound.after}</> : row.title}
        </a>
        <MatchLines matches={matches.filter((match) => match !== titleFound)} language={row.language} />
        <TagList tags={row.tags} tabIndex={tabIndex} />
      </div>
      <div role="gridcell" class="found"><FindingCounts tally={row.tally} /></div>
    </>
  );
}

function ClippingFacts({ row }: { readonly row: ClippingSummary }) {
  const i18n = useI18n();
  const { t, count } = i18n;
  return (
    <p class="source">
      <bdi class="outlet">{sourceName(row, i18n)}</bdi>
      <span class="facts">
        <span class="fact"><MomentText stamp={row.published} /></span>
        {row.quality !== 'whole' && <span class="fact">{t(QUALITY_NAMES[row.quality])}</span>}
        <span class="fact">{t('library_saved')} <MomentText stamp={row.savedAt} /></span>
        {row.versions > 1 && <span class="fact">{count('saved_versions', row.versions)}</span>}
        {row.annotations > 0 && <span class="fact">{count('library_annotations', row.annotations)}</span>}
      </span>
    </p>
  );
}
