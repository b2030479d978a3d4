/** Words, in all their forms, whose exchange leaves what a sentence states as it was: tense and agreement of carriers, pronouns, links. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(`
  a an the this that these those some any each every no all both either neither such
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what one ones there here
  be am is are was were been being have has had having do does did doing done will would shall should can could may might must
  say says said saying tell tells told telling add adds added adding according
  of in on at by for with from to into onto over under about after before between during through against without within among around across
  near off out up down since until till upon toward towards along beside besides beyond despite per via as like than
  and or but nor so yet if then because although though while when where whether once also too just only even still already now later
  very more most much many few less least other others another same own well again ever
`.trim().split(/\s+/));
