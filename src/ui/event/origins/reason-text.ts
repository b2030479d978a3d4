import type { OriginGround, OriginReason } from '../../../coverage/relation.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** Texts of a ground, with a name in it and without; the first two never name anybody. */
const TEXTS: Readonly<Record<OriginGround, readonly [named: MessageKey, unnamed: MessageKey]>> = {
  'same-text': ['event_ground_same_text', 'event_ground_same_text'],
  'shared-passage': ['event_ground_shared_passage', 'event_ground_shared_passage'],
  wire: ['event_ground_wire', 'event_ground_wire_unnamed'],
  syndication: ['event_ground_syndication', 'event_ground_syndication_unnamed'],
  byline: ['event_ground_byline', 'event_ground_byline_unnamed'],
  'reported-by': ['event_ground_reported_by', 'event_ground_reported_by_unnamed'],
  'same-quotation': ['event_ground_same_quotation', 'event_ground_same_quotation_unnamed'],
};

/** Why articles count as one source, as a sentence. */
export function reasonText({ ground, name }: OriginReason, { t }: Pick<I18n, 't'>): string {
  const [named, unnamed] = TEXTS[ground];
  return name === null ? t(unnamed) : t(named, name);
}
