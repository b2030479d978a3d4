/**
 * Where language data stands in the worker. The build replaces the data modules of language packages by empty slots
 * (see src/build/language-data.ts), so that the worker parses no data when it starts; they are filled from a packaged
 * file before the first analysis.
 */

type Slot = unknown[] | Record<string, unknown>;

const slots = new Map<string, Slot>();

/** Makes the empty object or array that a data module exports until it is filled. */
export function dataSlot<Kind extends Slot>(name: string, empty: Kind): Kind {
  slots.set(name, empty);
  return empty;
}

/** Fills every slot from data of the same names. Throws when data is missing or of another shape; twice is harmless. */
export function fillDataSlots(data: Readonly<Record<string, unknown>>): void {
  for (const [name, slot] of slots) {
    const content = data[name];
    if (Array.isArray(slot) && Array.isArray(content)) slot.splice(0, slot.length, ...(content as unknown[]));
    else if (!Array.isArray(slot) && isRecord(content)) Object.assign(slot, content);
    else throw new Error(`Language data "${name}" is missing or of another shape.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
