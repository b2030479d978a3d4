import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { diffVersions, type DiffTally } from '../../../compare/version-diff/diff-versions.ts';
import type { VersionText } from '../../../compare/version-diff/version-text.ts';
import type { Block } from '../../../article/article.ts';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { useI18n } from '../../i18n/context.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { sourceName } from '../../text/source-name.ts';
import { useReader } from '../store/reader-context.ts';
import { ChangedPassages } from './changed-passages.tsx';
import { ChangedTitle } from './changed-title.tsx';
import { VersionChoice } from './version-choice.tsx';

/** What changed between two versions of the article, sentence by sentence. */
export function ChangesView({ versions }: { readonly versions: readonly SavedText[] }) {
  const store = useReader();
  const i18n = useI18n();
  const { t } = i18n;
  const heading = useRef<HTMLHeadingElement>(null);
  const [[from, to], choose] = useState<readonly [number, number]>(() => [versions.length - 1, versions.length]);
  useEffect(() => heading.current?.focus(), []);
  const [older, newer] = [versions[from - 1], versions[to - 1]];
  const diff = useMemo(() => (older && newer ? diffVersions(textOf(older), textOf(newer), newer.card.language ?? undefined) : null), [older, newer]);
  if (!newer || !diff) return null;
  return (
    <article class="changes">
      <p class="kicker"><bdi>{sourceName(newer.card, i18n)}</bdi></p>
      <h1 ref={heading} tabIndex={-1}>{t('reader_changes')}</h1>
      <p class="about" dir="auto" lang={newer.card.language ?? undefined}>{newer.card.title}</p>
      <div class="version-bar">
        <VersionChoice label={t('reader_changes_from')} versions={versions} chosen={from} onChoose={(next) => choose([next, to])} />
        <VersionChoice label={t('reader_changes_to')} versions={versions} chosen={to} onChoose={(next) => choose([from, next])} />
        <button type="button" class="plain small" data-action="text" onClick={() => store.show('text')}>{t('reader_back')}</button>
      </div>
      <p class="tally" role="status">{told(diff.tally, diff.title !== null, i18n)}</p>
      <div class="text diff" lang={newer.card.language ?? undefined}>
        {diff.title && <ChangedTitle title={diff.title} />}
        <ChangedPassages passages={diff.passages} />
      </div>
    </article>
  );
}

function textOf({ card, text, blocks }: SavedText): VersionText<Block['kind']> {
  return { title: card.title, text, blocks };
}

/** How much changed, in a sentence. */
function told(tally: DiffTally, title: boolean, { t, count, locale }: I18n): string {
  const parts = [
    ...(title ? [t('reader_tally_title')] : []),
    ...(['changed', 'added', 'removed', 'moved'] as const).flatMap((kind) => (tally[kind] > 0 ? [count(`reader_tally_${kind}`, tally[kind])] : [])),
  ];
  return parts.length === 0 ? t('reader_tally_none') : t('reader_tally', new Intl.ListFormat(locale).format(parts));
}
