import type { Access } from './access.ts';
import { NewsroomError, type Problem } from './problem.ts';
import type { Connect } from './wire.ts';

/** What trying a connection came to. */
export type TestOutcome =
  | { readonly ok: true; readonly articles: number; readonly bytes: number; readonly replicas: number; /** Of a question and its answer. */ readonly milliseconds: number }
  | { readonly ok: false; readonly problem: Problem };

/** Connects, asks for the library, and disconnects. Changes nothing here or there. */
export async function testAccess(access: Access, connect: Connect, now: () => Date): Promise<TestOutcome> {
  try {
    const wire = await connect(access);
    try {
      await wire.facts();
      const begun = now().getTime();
      const { articles, bytes, replicas } = await wire.facts();
      return { ok: true, articles, bytes, replicas, milliseconds: now().getTime() - begun };
    } finally {
      await wire.close();
    }
  } catch (error) {
    if (error instanceof NewsroomError) return { ok: false, problem: error.problem };
    throw error;
  }
}
