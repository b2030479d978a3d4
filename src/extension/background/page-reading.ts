import * as v from 'valibot';
import { rawPageSchema } from '../messages/raw-page-schema.ts';

/** What the content script answers to "read-page". It runs beside the page's code, so nothing of it is taken on trust. */
export const pageReadingSchema = v.object({ contentType: v.string(), loaded: v.nullable(v.string()), page: rawPageSchema });
