const HOLDERS = 'truck|lorry|van|car|vehicle|bus|boat|ship|vessel|ferry|plane|aircraft|container|bag|backpack|rucksack|suitcase|box|crate|trunk|house|home|flat|apartment|room|garage|warehouse|shed|barge|trailer|wagon|train|cave|cellar|basement|tunnel';
const FULL = '(?:full of|loaded with|packed with|laden with|filled with|stuffed with|crammed with|stacked with)';
const CONTENTS = new RegExp(`\\b(?<holder>${HOLDERS})(?: (?:that|which|as|is|was|were|had been|has been|been|being|to be|found|still|already|reportedly|allegedly|apparently|said|described|itself)){0,5} ${FULL} (?<words>[^.;:()“”"—–]{3,70})`, 'gu');

/** What a vehicle, a piece of luggage or a room is said to be full of. */
export interface Contents {
  readonly holder: string;
  /** Where the words for what is in it begin and end. */
  readonly start: number;
  readonly end: number;
}

/** "The truck was full of explosives", "a van loaded with arms". */
export function contentsIn(text: string): Contents[] {
  return [...text.matchAll(CONTENTS)].map((m) => {
    const words = m.groups?.['words'] ?? '';
    const end = m.index + m[0].length;
    // What goes on behind the things themselves tells of something else.
    const own = words.split(/,? (?:that|which|who|when|where|while|was|were|is|are|had|has|before|after|exploded|as|on|in|at|near|from|according)\b/)[0] ?? words;
    return { holder: m.groups?.['holder'] ?? '', start: end - words.length, end: end - words.length + own.length };
  });
}
