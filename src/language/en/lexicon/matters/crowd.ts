import type { Matter } from './matter.ts';

/** What accounts of crowds, at votes, protests, matches and shows, ask. */
export const CROWD_MATTERS: readonly Matter[] = [
  {
    id: 'peaceful', kind: 'status', question: 'Was the protest peaceful?', of: 'event', soft: true, within: 'protest demonstrat rally march',
    answers: [
      `(peaceful|orderly) (protest|demonstration|rally|march|gathering|event)s?
      (protest|demonstration|rally|march|event|crowd|gathering|protests|demonstrations)( \\w+)? (was|were|been|remained|remain|passed|ended|went) (off )?(largely |mostly |entirely |mainly )?(peaceful|peacefully|calm|calmly|orderly|without incident)
      (protested|marched|demonstrated|gathered|dispersed) (peacefully|without incident)`,
      `(clashed|clashes|clashing) (with|between|broke|erupted)
      (fired|firing|used|using) (tear gas|water cannon|rubber bullets|pepper spray)
      (threw|throwing|hurled|hurling|pelted) (stones|rocks|bottles|petrol bombs|molotov cocktails|fireworks|bricks|police|officers)
      (protest|demonstration|rally|march|protests|demonstrations) ~(turned|became) violent
      (violence) (broke|erupted|flared)`,
    ],
  },
  {
    id: 'turnout', kind: 'status', question: 'How high was the turnout?', of: 'event', soft: true, within: 'vote voter election referendum ballot poll',
    answers: [
      `(high|record|heavy|strong|huge|massive|large|brisk) (voter )?turn-?out
      (turnout) (was|has been|is|had been) (\\w+ )?(high|heavy|strong|brisk|up)`,
      `(low|poor|weak|light|dismal|sluggish|disappointing|record-low|record low) (voter )?turn-?out
      (turnout) (was|has been|is|had been) (\\w+ )?(low|poor|weak|light|down|sluggish|disappointing)`,
    ],
  },
  {
    id: 'full', kind: 'status', question: 'How full was it?', of: 'event', soft: true, within: 'concert match game show tour festival stadium arena rally theatre theater premiere',
    answers: [
      `(sold|sells|selling)[- ]out (crowd|show|concert|tour|arena|stadium|venue|date|performance|audience)s?
      (capacity|packed|sell-out|sellout) (crowd|audience|stadium|arena|house|hall|theatre|theater|venue)
      (packed) (to the rafters|house)`,
      `(empty) (seats|stands|chairs)
      (half-empty|half-full|sparse|sparsely) (\\w+ )?(stadium|arena|hall|house|crowd|venue|stands|theatre|theater|filled|attended)
      (thousands|hundreds|rows|swathes) of (empty|unsold)
      (unsold) (tickets|seats)`,
    ],
  },
  {
    id: 'received', kind: 'status', question: 'How was the performance or speech received?', of: 'event', soft: true, within: 'speech address audience crowd concert show match premiere stage',
    answers: [
      `(standing) ovations?
      (greeted|met|welcomed|received) (with|by|to) (loud |thunderous |rapturous |warm |wild |\\w+ )?(cheers|applause|cheering)
      (cheered|applauded) (by|loudly|wildly|as|when)`,
      `(was|were|been|being|got) (loudly |roundly )?(booed|jeered|heckled|whistled)
      (greeted|met|welcomed|received) (with|by|to) (loud |a chorus of |\\w+ )?(boos|jeers|whistles|jeering|booing|silence|stony silence)
      (chorus) of (boos|jeers|whistles)
      (boos) (rang|echoed|from)`,
    ],
  },
  {
    id: 'flight', kind: 'status', question: 'Did people flee, or were they led away?', of: 'event', soft: true, within: 'explo fire blaze blast attack shoot flood evacuat',
    answers: [
      `(people|crowds?|guests|visitors|spectators|revell?ers|shoppers|passengers|concertgoers|partygoers|tourists|families|fans|customers|diners) (fled|ran|rushed|scrambled|stampeded|(were|began|started) (fleeing|running|scrambling))`,
      `(people|crowds?|guests|visitors|spectators|revell?ers|shoppers|passengers|concertgoers|partygoers|tourists|families|fans|customers|diners)( \\w+){0,3} (was|were|had to be|have been|had been) (safely |quickly |calmly )?(evacuated|removed|moved to safety|led|escorted|ushered|moved away|moved back)`,
    ],
  },
];
