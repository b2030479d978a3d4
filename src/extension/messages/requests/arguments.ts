import * as v from 'valibot';

/** Most clippings that one message is about. */
export const MOST_IDS = 1000;

/** Id of a clipping, an event, a finding or a highlight. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Ids of some clippings. */
export const ids = v.pipe(v.array(id), v.maxLength(MOST_IDS));
/** A whole number from 0 on. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Number of rows of a page. */
export const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
/** Where the page before ended; null for the first. */
export const cursor = v.nullable(v.pipe(v.string(), v.maxLength(1000)));
/** A tag. */
export const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Tags of one message. */
export const tags = v.pipe(v.array(tag), v.maxLength(100));
