import { Fragment } from 'preact';
import type { Block } from '../../../article/article.ts';
import type { Passage } from '../../../compare/version-diff/diff-versions.ts';
import { useI18n } from '../../i18n/context.ts';
import { numbered } from '../../text/numbered.ts';
import { ChangedSentence } from './changed-sentence.tsx';
import { foldsOf } from './folds.ts';

type Shown = Passage<Block['kind']>;

/** The passages of a comparison; those without a change fold together where several follow each other. */
export function ChangedPassages({ passages }: { readonly passages: readonly Shown[] }) {
  const { count } = useI18n();
  return (
    <>
      {numbered(foldsOf(passages)).map(({ key, item: { folded, passages: run } }) => {
        const shown = numbered(run).map((passage) => <PassageText key={passage.key} passage={passage.item} />);
        if (!folded) return <Fragment key={key}>{shown}</Fragment>;
        return (
          <details key={key} class="fold">
            <summary>{count('reader_unchanged', run.length)}</summary>
            {shown}
          </details>
        );
      })}
    </>
  );
}

function PassageText({ passage: { kind, sentences, same } }: { readonly passage: Shown }) {
  const words = numbered(sentences).map(({ key, item }) => <Fragment key={key}>{key > 0 && ' '}<ChangedSentence change={item} /></Fragment>);
  const shared = { dir: 'auto', class: kind, 'data-same': same || undefined } as const;
  if (kind === 'quote') return <blockquote {...shared}>{words}</blockquote>;
  return kind === 'heading' ? <h2 {...shared}>{words}</h2> : <p {...shared}>{words}</p>;
}
