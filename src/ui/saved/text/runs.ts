import type { Block } from '../../../article/article.ts';

/** Blocks that stand together: the items of one list, or a block alone. */
export interface Run {
  readonly list: boolean;
  readonly blocks: readonly Block[];
}

/** Groups a text's blocks, so that the items of a list become one list. */
export function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: { list: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const list = block.kind === 'list-item';
    const last = runs.at(-1);
    if (list && last?.list) last.blocks.push(block);
    else runs.push({ list, blocks: [block] });
  }
  return runs;
}
