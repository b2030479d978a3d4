import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { ReaderView } from '../../../extension/messages/reader-view.ts';
import type { SavedAddress, SavedPlace } from '../../../extension/messages/saved-address.ts';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { createDismissing, withoutFinding, type Dismissing, type DismissingTools } from '../../page/dismissing.ts';
import { ownPlaces, type OwnPlace } from '../text/layers.ts';
import { createNotes, type Notes } from './notes-store.ts';
import { createTags, type Tags } from './tags-store.ts';

/** What the page has to show: the clipping, or why there is none. */
export type ReaderShown =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly view: ReaderView }
  | { readonly state: 'failed'; readonly error: ErrorCode };

/** What of the clipping is shown: its text, or what changed between two versions. */
export type ReaderMode = 'text' | 'changes';

/** What the store needs from its page. */
export type ReaderTools = DismissingTools;

/** The state of the page of one clipping. */
export interface ReaderStore {
  readonly shown: ReadonlySignal<ReaderShown>;
  readonly mode: ReadonlySignal<ReaderMode>;
  /** What the address names in the newest version. */
  readonly place: ReadonlySignal<SavedPlace>;
  /** All versions, oldest first. */
  readonly versions: ReadonlySignal<readonly SavedText[]>;
  /** The version being read; null until there is one. */
  readonly text: ReadonlySignal<SavedText | null>;
  /** Where the findings are told; they are those of the newest version, and an older one shows none. */
  readonly places: ReadonlySignal<readonly OwnPlace[]>;
  /** Anchor of the finding or highlight that the reader is at. */
  readonly current: ReadonlySignal<string | null>;
  /** Anchor of the entry that is to take the focus as soon as it stands. */
  readonly asked: ReadonlySignal<string | null>;
  readonly notes: Notes;
  /** Puts a finding aside, or shows it again. */
  readonly findings: Dismissing;
  readonly tags: Tags;
  readonly open: () => Promise<void>;
  /** Shows the text, or what changed. */
  readonly show: (mode: ReaderMode) => void;
  /** The reader is at this entry, or at none. */
  readonly be: (anchor: string | null) => void;
  /** The entry stands level with its words, whatever else must give way. */
  readonly pinned: ReadonlySignal<string | null>;
  readonly pin: (anchor: string) => void;
  /** Leads the reader to an entry: it takes the focus as soon as it stands. */
  readonly lead: (anchor: string) => void;
  /** The entry asked for has the focus. */
  readonly arrive: () => void;
  /** Lets go of the entry, the selection and the note being written. */
  readonly leave: () => void;
  /** Shows another version, by its number. */
  readonly showVersion: (number: number) => void;
  /** Goes to what the address now names. */
  readonly goTo: (place: SavedPlace) => void;
}

/** Makes the store of the clipping that `address` names; null names none. */
export function createReaderStore(tools: ReaderTools, address: SavedAddress | null): ReaderStore {
  const shown = signal<ReaderShown>({ state: 'opening' });
  const mode = signal<ReaderMode>('text');
  const place = signal<SavedPlace>(address?.place ?? null);
  const version = signal<number | null>(null);
  const view = computed(() => (shown.value.state === 'open' ? shown.value.view : null));
  const versions = computed(() => view.value?.versions ?? []);
  const text = computed(() => versions.value.find((one) => one.version === version.value) ?? versions.value.at(-1) ?? null);
  const places = computed(() => (view.value && text.value === versions.value.at(-1) ? ownPlaces(view.value.summary.id, view.value.findings) : []));
  const current = signal<string | null>(null);
  const asked = signal<string | null>(null);
  const pinned = signal<string | null>(null);
  const notes = createNotes(tools, text);
  const tags = createTags(tools, address?.id ?? '');
  const setFindings = (next: (findings: ReaderView['findings']) => ReaderView['findings']): void => {
    if (view.value) shown.value = { state: 'open', view: { ...view.value, findings: next(view.value.findings) } };
  };
  const findings = createDismissing(tools, {
    takeOut: (finding) => setFindings((all) => withoutFinding(all, finding)),
    putBack: (finding) => setFindings((all) => [...withoutFinding(all, finding), finding]), // the margin is in the order of the text
  });
  return {
    shown, mode, place, versions, text, places, current, asked, pinned, notes, tags, findings,
    async open() {
      shown.value = { state: 'opening' };
      const answer = address ? await tools.send('read-clipping', { id: address.id }) : null;
      batch(() => {
        if (!answer?.ok) shown.value = { state: 'failed', error: answer ? answer.error : 'not-found' };
        else {
          notes.take(answer.value.annotations);
          tags.take(answer.value.summary.tags);
          shown.value = { state: 'open', view: answer.value };
        }
      });
    },
    show(next) {
      mode.value = next;
    },
    be(anchor) {
      current.value = anchor;
    },
    pin(anchor) {
      batch(() => {
        current.value = anchor;
        pinned.value = anchor;
      });
    },
    lead(anchor) {
      batch(() => {
        current.value = anchor;
        pinned.value = anchor;
        asked.value = anchor;
      });
    },
    arrive() {
      asked.value = null;
    },
    leave() {
      batch(() => {
        current.value = null;
        pinned.value = null;
        notes.select(null);
        notes.write(null);
      });
    },
    showVersion(number) {
      batch(() => {
        version.value = number;
        current.value = null;
        mode.value = 'text';
        if (number !== versions.value.at(-1)?.version) place.value = null;
      });
    },
    goTo(next) {
      batch(() => {
        mode.value = 'text';
        version.value = null;
        place.value = next;
      });
    },
  };
}
