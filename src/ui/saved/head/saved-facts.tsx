import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { useI18n } from '../../i18n/context.ts';
import { useFullMoment } from '../../i18n/full-moment.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { TextHash } from './text-hash.tsx';

/** When the article was published, updated and saved, the agency behind it, and what was captured when; what is not known is left out. */
export function SavedFacts({ saved }: { readonly saved: SavedText }) {
  const { t } = useI18n();
  const { card, version, versions } = saved;
  const captured = versions.find(({ number }) => number === version);
  return (
    <dl class="times">
      <Time name="saved_page_published" stamp={card.published} />
      <Time name="saved_page_updated" stamp={card.updated} />
      <Time name="saved_page_saved" stamp={card.savedAt} />
      {card.wire !== null && (
        <div>
          <dt>{t('saved_page_wire')}</dt>
          <dd><bdi>{card.wire}</bdi></dd>
        </div>
      )}
      <Time name="reader_captured" stamp={captured?.capturedAt ?? null} />
      {captured && <TextHash hash={captured.sha256} />}
    </dl>
  );
}

function Time({ name, stamp }: { readonly name: MessageKey; readonly stamp: string | null }) {
  const { t } = useI18n();
  const full = useFullMoment(stamp);
  if (stamp === null || full === null) return null;
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd><time dateTime={stamp}>{full}</time></dd>
    </div>
  );
}
