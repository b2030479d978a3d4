import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import type { Send } from '../../../src/extension/messages/send.ts';
import { filePieces } from '../../../src/ui/options/backup/file-pieces.ts';
import { makeBackup } from '../../../src/ui/options/backup/make-backup.ts';
import { mergeBackup, undoMerge } from '../../../src/ui/options/backup/merge-backup.ts';
import { readBackupFile } from '../../../src/ui/options/backup/read-backup-file.ts';
import type { Library } from '../../../src/library/library.ts';
import { backupText, emptyScene, fullScene } from '../../library/backup/backup-text.ts';

const NOW = new Date('2026-03-05T09:00:00Z');

/** A background that answers for a library, with nothing between. */
function sendTo({ backup }: Pick<Library, 'backup'>): Send {
  const work: Readonly<Record<string, (args: never) => Promise<unknown>>> = {
    'backup-read': ({ cursor }: { cursor: string | null }) => backup.read(cursor),
    'restore-begin': async () => ({ restore: await backup.begin() }),
    'restore-chunk': (chunk: Parameters<typeof backup.chunk>[0]) => backup.chunk(chunk),
    'restore-check': ({ restore }: { restore: string }) => backup.check(restore),
    'restore-cancel': ({ restore }: { restore: string }) => backup.cancel(restore),
    'restore-finish': ({ restore }: { restore: string }) => backup.replace(restore),
    'merge-step': ({ restore }: { restore: string }) => backup.mergeStep(restore),
    'merge-undo-step': () => backup.undoMergeStep(),
  };
  return (async (name: string, args: never): Promise<Result<unknown>> => {
    try {
      return success(await work[name]?.(args));
    } catch (error) {
      return failure((error as { code: 'refused' }).code);
    }
  }) as Send;
}

async function textOf(file: Blob): Promise<string> {
  let text = '';
  for await (const piece of filePieces(file)) text += piece.text;
  return text;
}

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('a backup file', () => {
  it('is gzipped JSON lines, named by the day, and goes back in to the last byte', async () => {
    const { library } = await fullScene();
    const progress = vi.fn<(done: number, all: number) => void>();
    const { file, rows } = value(await makeBackup(sendTo(library), NOW, progress));
    expect([file.name, file.type, rows]).toEqual(['second-source-2026-03-05.jsonl.gz', 'application/gzip', 13]);
    expect(progress).toHaveBeenLastCalledWith(13, 13);
    const text = await backupText(library.backup);
    expect(gunzipSync(Buffer.from(await file.arrayBuffer())).toString()).toBe(text);
    expect(await textOf(file)).toBe(text);

    const other = emptyScene();
    const send = sendTo(other.library);
    const ready = value(await readBackupFile(send, file, () => undefined));
    expect(ready.rows).toMatchObject({ clippings: 2, annotations: 2 });
    expect(value(await mergeBackup(send, ready.restore, () => undefined))).toMatchObject({ added: 2, changed: 0 });
    expect(value(await undoMerge(send, () => undefined))).toMatchObject({ finished: true });
    expect(await other.library.size()).toBe(0);
  });

  it('is also taken when something has decompressed it on the way', async () => {
    const { library } = await fullScene();
    const text = await backupText(library.backup);
    expect((await readBackupFile(sendTo(emptyScene().library), new Blob([text]), () => undefined)).ok).toBe(true);
  });

  it('comes in pieces that never grow large, whatever their letters', async () => {
    const text = `{"a":"${'ä𝒮'.repeat(400_000)}"}`;
    const sizes: number[] = [];
    let joined = '';
    for await (const piece of filePieces(new Blob([gzipSync(text)]))) {
      sizes.push(piece.text.length);
      joined += piece.text;
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250_000);
    expect(joined === text).toBe(true);
  });

  it('that stops while it is made says why, and gives no file', async () => {
    const send = (async () => failure('library-newer')) as unknown as Send;
    expect(await makeBackup(send, NOW, () => undefined)).toEqual(failure('library-newer'));
  });
});

describe('a file that cannot be used', () => {
  it('is refused with its reason, and leaves nothing behind', async () => {
    const { library } = await fullScene();
    const whole = new Uint8Array(await value(await makeBackup(sendTo(library), NOW, () => undefined)).file.arrayBuffer());
    const flipped = whole.slice();
    flipped[200] = (flipped[200] ?? 0) ^ 1;
    const { library: other, storage } = emptyScene();
    await other.size();
    const reading = async (...parts: BlobPart[]) => readBackupFile(sendTo(other), new Blob(parts), () => undefined);
    for (let at = 2; at < whole.length; at += 97) expect(await reading(whole.slice(0, at))).toEqual(failure('backup-damaged'));
    expect(await reading(flipped)).toEqual(failure('backup-damaged'));
    expect(await reading(whole, 'more')).toEqual(failure('backup-damaged'));
    expect(await reading('PK\u0003\u0004 a zip')).toEqual(failure('not-a-backup'));
    expect(await reading('')).toEqual(failure('not-a-backup'));
    expect(await reading('{"articles":[]}\n')).toEqual(failure('not-a-backup'));
    expect(await reading(gzipSync('{"articles":[]}\n'))).toEqual(failure('not-a-backup'));
    expect(await reading(gzipSync(Buffer.from([0x7b, 0xff, 0xfe, 0x0a])))).toEqual(failure('backup-damaged'));
    expect((await storage.indexedDB.databases()).map(({ name }) => name)).not.toContain(expect.stringContaining('restored'));
    expect(await other.size()).toBe(0);
  });
});
