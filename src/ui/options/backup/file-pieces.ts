/** A piece of a backup's text, and how many bytes of the file had been read for it. */
export interface FilePiece {
  readonly text: string;
  readonly read: number;
}

/** A file that is no backup (`not-a-backup`), or one whose bytes do not fit together (`backup-damaged`). */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly code: 'not-a-backup' | 'backup-damaged';

  constructor(code: FileFault['code'], options?: ErrorOptions) {
    super(`The file is refused: ${code}.`, options);
    this.code = code;
  }
}

/** Length of a piece, in UTF-16 code units. */
const PIECE = 250_000;

/** Reads a backup file in pieces: decompressed, or as it is where a browser or archiver has decompressed it already. Throws `FileFault`. */
export async function* filePieces(file: Blob): AsyncGenerator<FilePiece> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const zipped = first === 0x1f && second === 0x8b;
  if (!zipped && first !== 0x7b) throw new FileFault('not-a-backup');
  let read = 0;
  const counted = file.stream().pipeThrough(new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length;
      controller.enqueue(chunk);
    },
  }));
  const bytes = zipped ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = bytes.getReader();
  let text = '';
  for (let ended = false; !ended;) {
    const next = await reader.read().catch(damaged);
    ended = next.done;
    text += decoded(decoder, next.value);
    for (; text.length >= PIECE; text = text.slice(PIECE)) yield { text: text.slice(0, PIECE), read };
  }
  if (text !== '') yield { text, read };
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (error) {
    return damaged(error);
  }
}

function damaged(cause: unknown): never {
  throw new FileFault('backup-damaged', { cause });
}
