import { createLibrary } from './01-create-library.ts';
import { addEvents } from './02-add-events.ts';
import { addSearch } from './03-add-search.ts';
import { addSharing } from './04-add-sharing.ts';
import { tellDismissals } from './05-tell-dismissals.ts';
import { deflateTexts } from './06-deflate-texts.ts';
import { migrationChain } from './migration.ts';

/** Every schema version that was ever released, in order. Add at the end; change nothing that is here. */
export const MIGRATIONS = migrationChain([createLibrary, addEvents, addSearch, addSharing, tellDismissals, deflateTexts]);

/** The schema version that this code reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS[MIGRATIONS.length - 1]?.to ?? 0;
