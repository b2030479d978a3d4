import type { DismissalReason } from '../../extension/messages/dismissal-reasons.ts';
import type { MessageKey } from '../i18n/keys.ts';

const KEYS: Readonly<Record<DismissalReason, MessageKey>> = {
  'other-event': 'event_reason_other_event',
  'other-scope': 'event_reason_other_scope',
  update: 'event_reason_update',
  misread: 'event_reason_misread',
};

/** The words for a reason; they follow "because". */
export function reasonKey(reason: DismissalReason): MessageKey {
  return KEYS[reason];
}
