import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Block } from '../../../article/article.ts';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { DRAFT, entriesOf, type Entry } from '../margin/entries.ts';
import { Margin } from '../margin/margin.tsx';
import { useReader } from '../store/reader-context.ts';
import { BlockText, type TextShown } from './block-text.tsx';
import { layersOf, type Layer } from './layers.ts';
import { runsOf } from './runs.ts';

interface Props {
  readonly saved: SavedText;
  readonly wide: boolean;
}

/** The saved text, each block with what belongs to it in the margin. */
export function ArticleText({ saved, wide }: Props) {
  const store = useReader();
  const { text, blocks, card } = saved;
  const place = store.place.value;
  const matter = useMemo(() => computed(() => {
    const writing = store.notes.writing.value;
    const draft = writing?.kind === 'new' ? writing.span : null;
    const notes = store.notes.anchored.value.found;
    const drafted: readonly Layer[] = draft ? [{ kind: 'highlight', anchor: DRAFT, colour: store.notes.colour.value, span: draft }] : [];
    return {
      layers: [...layersOf(store.places.value, notes), ...drafted],
      entries: entriesOf({ places: store.places.value, notes, draft, current: store.current.value }),
    };
  }), [store]);
  const { layers, entries } = matter.value;
  const shown: TextShown = { text, layers, mark: place === 'title' ? null : place };
  const passage = (block: Block) => (
    <>
      <BlockText block={block} shown={shown} />
      <Margin entries={entriesAt(entries, block, blocks)} wide={wide} />
    </>
  );
  return (
    <div class="text" lang={card.language ?? undefined}>
      {runsOf(blocks).map(({ list, blocks: run }) => {
        const start = run[0]?.start ?? 0;
        if (!list) return <div key={start} class="passage">{run.map(passage)}</div>;
        return <ul key={start} class="items">{run.map((block) => <li key={block.start} class="passage">{passage(block)}</li>)}</ul>;
      })}
    </div>
  );
}

/** The entries whose words begin in a block, or between it and the one before. */
function entriesAt(entries: readonly Entry[], block: Block, blocks: readonly Block[]): readonly Entry[] {
  const index = blocks.indexOf(block);
  const from = blocks[index - 1]?.end ?? 0;
  const to = index === blocks.length - 1 ? Number.POSITIVE_INFINITY : block.end;
  return entries.filter(({ at }) => at >= from && at < to);
}
