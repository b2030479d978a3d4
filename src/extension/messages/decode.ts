import { safeParse } from 'valibot';
import type { MessageTable } from './message-spec.ts';
import { failure, success, type Result } from './result.ts';
import type { SenderKind } from './sender-kind.ts';

/** A message as it travels. */
export interface Envelope {
  readonly name: string;
  readonly args: unknown;
}

/** A message that its table allows, with checked arguments. */
export interface Decoded<Name> {
  readonly name: Name;
  readonly args: unknown;
}

/**
 * Checks a raw message against a table. Unknown names, senders that the table does not list, and arguments of another
 * shape are all `refused`, with no hint at which it was.
 */
export function decode<Table extends MessageTable>(
  table: Table,
  raw: unknown,
  from: SenderKind,
): Result<Decoded<keyof Table & string>> {
  if (!isEnvelope(raw) || !Object.hasOwn(table, raw.name)) return failure('refused');
  const spec = table[raw.name];
  if (spec === undefined || !spec.from.includes(from)) return failure('refused');
  const args = safeParse(spec.args, raw.args);
  return args.success ? success({ name: raw.name, args: args.output }) : failure('refused');
}

function isEnvelope(raw: unknown): raw is Envelope {
  return typeof raw === 'object' && raw !== null && 'name' in raw && typeof raw.name === 'string' && 'args' in raw;
}
