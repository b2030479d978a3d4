import type { GenericSchema } from 'valibot';
import type { SenderKind } from './sender-kind.ts';

/** One declared message: the shape of its arguments, the type of what it answers, and who may send it. */
export interface MessageSpec<Args, Value> {
  readonly args: GenericSchema<unknown, Args>;
  readonly from: readonly SenderKind[];
  /** Carries the type of the answer; never present. */
  readonly answers?: Value;
}

/** A table of messages by name. */
export type MessageTable = Readonly<Record<string, MessageSpec<unknown, unknown>>>;

/** Arguments of a declared message. */
export type ArgsOf<Spec> = Spec extends MessageSpec<infer Args, unknown> ? Args : never;
/** What a declared message answers. */
export type AnswerOf<Spec> = Spec extends { readonly answers?: infer Value } ? Exclude<Value, undefined> : never;

/** Declares a message that answers with `Value`; called twice because TypeScript infers all type arguments or none. */
export function answering<Value>() {
  return <Args>(args: GenericSchema<unknown, Args>, from: readonly SenderKind[]): MessageSpec<Args, Value> => ({ args, from });
}
