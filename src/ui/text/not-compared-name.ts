import type { NotComparedReason } from '../../compare/finding.ts';
import type { MessageKey } from '../i18n/keys.ts';

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Text;

/** The words for why something was not compared. */
export function notComparedKey(reason: NotComparedReason): MessageKey {
  return `not_compared_${reason.replaceAll('-', '_') as Underscored<NotComparedReason>}`;
}
