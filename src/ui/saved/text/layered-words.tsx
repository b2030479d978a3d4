import { useReader } from '../store/reader-context.ts';
import { strongest, type Layer } from './layers.ts';

interface Props {
  readonly words: string;
  readonly layers: readonly Layer[];
}

/** Words with what lies on them: the line of the strongest finding, and the reader's own colour. */
export function LayeredWords({ words, layers }: Props) {
  const store = useReader();
  const highlight = layers.findLast((layer) => layer.kind === 'highlight');
  const label = strongest(layers);
  const anchors = layers.map(({ anchor }) => anchor);
  const current = store.current.value !== null && anchors.includes(store.current.value);
  const marked = highlight ? <mark class="highlight" data-colour={highlight.colour} data-anchor={highlight.anchor}>{words}</mark> : words;
  return (
    <span class="layered" data-anchors={anchors.join(' ')} data-label={label ?? undefined} data-current={current || undefined}>{marked}</span>
  );
}
