/** Shape of a shared library's name: short, and safe as part of a subject. */
export const LIBRARY_NAME = /^[a-z][a-z0-9-]{0,39}$/u;

/** Shape of an article's id: see `sharedIdOf`. */
export const SHARED_ID = /^[0-9a-f]{32}$/u;

/** Name of the stream that holds a library. */
export function streamName(library: string): string {
  return `SECOND-SOURCE-${library.toUpperCase()}`;
}

/** Subject of one article, or, with "*", of all. */
export function subjectOf(library: string, id: string): string {
  return `second-source.${library}.article.${id}`;
}

/** The article's id in a subject; null where it is none. */
export function idOf(subject: string): string | null {
  const id = subject.slice(subject.lastIndexOf('.') + 1);
  return SHARED_ID.test(id) ? id : null;
}

/** How long the server knows a message's id, in milliseconds; doubles that come later are found by their sequence number. */
export const DUPLICATE_WINDOW = 2 * 60 * 1000;

/**
 * How a library's stream is set up: each article's last state, on three servers, and nothing thrown away for want of room: a
 * full stream refuses what comes.
 */
export function streamConfig(library: string, { replicas = 3, maxBytes = -1 }: { readonly replicas?: number; readonly maxBytes?: number } = {}) {
  return {
    name: streamName(library),
    subjects: [subjectOf(library, '*')],
    storage: 'file' as const,
    retention: 'limits' as const,
    discard: 'new' as const,
    num_replicas: replicas,
    max_msgs_per_subject: 1,
    max_bytes: maxBytes,
    max_msg_size: 1024 * 1024,
    duplicate_window: DUPLICATE_WINDOW * 1_000_000,
    allow_direct: true,
    deny_delete: true,
  };
}

/** What one who works with a library may publish and subscribe to: its articles, and reading its stream. Nothing else. */
export function memberPermissions(library: string): { readonly publish: readonly string[]; readonly subscribe: readonly string[] } {
  const stream = streamName(library);
  const api = ['INFO', `STREAM.INFO.${stream}`, `STREAM.MSG.GET.${stream}`, `CONSUMER.CREATE.${stream}.>`, `CONSUMER.INFO.${stream}.>`, `CONSUMER.MSG.NEXT.${stream}.>`, `CONSUMER.DELETE.${stream}.>`];
  return { publish: [subjectOf(library, '*'), ...api.map((name) => `$JS.API.${name}`)], subscribe: ['_INBOX.>'] };
}
