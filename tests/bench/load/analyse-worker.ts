import { renameSync, writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from '../../../src/claims/analyse.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { loadEnglishData } from '../../../src/cli/language-data.ts';
import { createEnglish } from '../../../src/language/en/english.ts';
import type { ClippingRow } from '../../../src/library/database/rows.ts';
import { usableTerms } from '../../../src/library/index/usable-terms.ts';
import { waitingRow } from '../../../src/library/search/waiting-rows.ts';
import { makeAccount } from '../corpus/account.ts';
import { makeWorld } from '../corpus/event.ts';
import { planLibrary } from '../corpus/plan.ts';
import { readWords } from '../corpus/words.ts';
import type { Analysed, Task } from './analysed.ts';
import { clippingRows, idOf } from './clipping.ts';
import { packRows } from './pack.ts';

const port = parentPort;
if (port === null) throw new Error('This runs as a worker thread only.');
const world = makeWorld(readWords());
const stretches = planLibrary(world, workerData as number);
const english = createEnglish(loadEnglishData());

port.on('message', ({ stretch, rows, analysed }: Task) => {
  const made = (stretches[stretch]?.articles ?? []).map(({ no, event, first, n }) => {
    const article = makeAccount(world, event, n);
    const analysis = analyse(article, english);
    const { clipping, content } = clippingRows(no, idOf(first), article, analysis);
    return { clipping, content, analysed: analysedOf(clipping, analysis, waitingRow(no, article)) };
  });
  put(rows, packRows([{ store: 'clippings', rows: made.map((one) => one.clipping) }, { store: 'contents', rows: made.map((one) => one.content) }]));
  put(analysed, serialize(made.map((one) => one.analysed)));
  port.postMessage(null);
});

/** Whole or not at all: what is there is taken as done by the next run. */
function put(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

function analysedOf({ no, length, eventId, title, publisher, published, savedAt }: ClippingRow, analysis: Analysis, words: { title: string; text: string }): Analysed {
  const terms = usableTerms(analysis);
  return {
    no, length, eventId, title, publisher, published, savedAt,
    terms: terms.map(([term]) => term).join('\n'),
    counts: Uint16Array.from(terms, ([, count]) => count),
    names: analysis.mentions.flatMap((mention) => mention.names).join('\n'),
    titleWords: words.title,
    textWords: words.text,
  };
}
