import type { NotedError } from '../messages/noted-error.ts';

/** How far back causes are followed, and how many places are kept. */
const DEEPEST = 4;
const MOST_PLACES = 6;
/** A name that code gives, as no sentence of a page looks. */
const NAME = /^[A-Za-z]{1,40}$/;
/** A line of a stack in one of our own files; what stands before the address may be anything. */
const PLACE = /-extension:\/\/[^/\s]+\/((?:[\w-]+\/)*[\w.-]+\.js:\d+:\d+)\)?$/;

/**
 * What of an error may be kept: its kind and where in our code it happened. Never its message, which may quote a page, an address or
 * an article.
 */
export function errorTraits(error: unknown): Pick<NotedError, 'kinds' | 'places'> {
  const chain = causesOf(error, DEEPEST);
  const kinds = chain.map(({ name }) => name).filter((name) => NAME.test(name));
  const stack = chain[0]?.stack ?? '';
  const places = stack.split('\n').flatMap((line) => PLACE.exec(line.trim())?.[1] ?? []);
  return { kinds: [...new Set(kinds)], places: places.slice(0, MOST_PLACES) };
}

/** An error and those that it came from; the database's package keeps the first as `inner`. */
function causesOf(error: unknown, left: number): readonly Error[] {
  if (!(error instanceof Error) || left === 0) return [];
  const { inner } = error as { readonly inner?: unknown };
  return [error, ...causesOf(error.cause ?? inner, left - 1)];
}
