import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { NoteCard } from '../notes/note-card.tsx';
import { NoteEditor } from '../notes/note-editor.tsx';
import { useReader } from '../store/reader-context.ts';
import type { Entry } from './entries.ts';
import { FindingCard } from './finding-card.tsx';

/** One entry of the margin. Being at it, by pointer, keyboard or press, makes its words stand out in the text. */
export function MarginEntry({ entry }: { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'finding':
      return <Framed entry={entry}><FindingCard place={entry.place} /></Framed>;
    case 'note':
      return <Framed entry={entry}><NoteCard annotation={entry.placed.annotation} where="margin" /></Framed>;
    case 'draft':
      return <Framed entry={entry}><NoteEditor writing={{ kind: 'new', span: entry.span }} /></Framed>;
  }
}

function Framed({ entry, children }: { readonly entry: Entry; readonly children: ComponentChildren }) {
  const store = useReader();
  const item = useRef<HTMLLIElement>(null);
  const { anchor, kind } = entry;
  const asked = store.asked.value === anchor;
  useEffect(() => {
    if (!asked) return;
    store.arrive();
    item.current?.focus({ preventScroll: true });
    const words = document.querySelector(`[data-anchors~="${CSS.escape(anchor)}"]`);
    (words ?? item.current)?.scrollIntoView({ block: 'center' });
  }, [asked, anchor, store]);
  const come = (): void => store.be(anchor);
  const label = kind === 'finding' ? entry.place.finding.label : undefined;
  return (
    <li
      class="entry" ref={item} tabIndex={-1} data-entry={anchor} data-kind={kind} data-label={label}
      data-current={store.current.value === anchor || undefined}
      data-pinned={store.pinned.value === anchor || kind === 'draft' || undefined} onFocusIn={come} onPointerEnter={come}
    >
      {children}
    </li>
  );
}
