import type { Matter } from './matter.ts';

/** What accounts of votes, offices, talks and inquiries ask. */
export const DECISION_MATTERS: readonly Matter[] = [
  {
    id: 'unanimous', kind: 'negation', question: 'Was the decision unanimous?', of: 'event', within: 'vote voted jury board council committee panel court judges decision parliament members unanim',
    answers: [
      `(unanimous|unanimously)
      (without) (dissent|opposition|a (single )?(dissenting|opposing) (vote|voice)|a dissenting voice)
      (all|every) (\\w+ )?(members?|judges?|jurors?|directors?|councillors?|justices|ministers) (of (~))?(voted for|voted in favou?r|backed|supported|agreed|approved)
      (nobody|no one|none) (of (~))?(voted against|opposed|objected|dissented)`,
      `(voted|voting|vote|votes) against
      (vote|ruling|decision|split|majority|margin|verdict|voted|passed|approved|ruled) (of |was |by |had been |it |narrowly |the measure )*(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})([ –-]to[ –-]|[–-])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})
      (split|divided|narrow) (decision|vote|verdict|ruling|jury|board|majority|council|committee|court|panel)
      (dissented|dissenting|dissenters|abstained|abstaining|abstentions?|abstention)
      (casting) vote
      (by) (a )?(narrow |slim |single |simple )?(majority|one vote)`,
    ],
  },
  {
    id: 'conceded', kind: 'status', question: 'Has the loser conceded?', of: 'event', runs: true, within: 'election vote ballot candidate poll run-off runoff referendum',
    answers: [
      `(yet|refused|refuses|refusing|declined) to conced*
      (has|have|had|did) NOT (yet )?conced*
      (refused|refuses|refusing|declined) to (concede|accept|recogni[sz]e|acknowledge) (~)(defeat|results?|outcome|loss)?
      (demand|demanded|demands|demanding|sought|seek|seeks|seeking|requested|request|called for|calls for|call for|want|wants) (~)recounts?
      (contest|contested|contests|contesting|challenge|challenged|challenging|dispute|disputed|disputes|disputing|reject|rejected|rejects|rejecting) (~)(results?|outcome|count|tally)
      (alleged|alleges|alleging|claimed|claims|cried|allegations of|claiming) (~)(fraud|rigging|irregularities)`,
      `(conceded|concedes|conceding) (defeat|shortly|the (race|election|vote)|on|after|before|early|late|in|to)
      (admitted|admits|accepted|accepts|acknowledged|accepting|admitting) (defeat|the (results?|outcome))
      (called|phoned|rang|telephoned|congratulated|congratulating|call|phone) (~)(to congratulate|on (his|her) victory|on (his|her) win)
      (to) congratulate (him|her|the winner|[A-Z]\\w+)`,
    ],
  },
  {
    id: 'pushed', kind: 'cause', question: 'Was it a free choice to go?', of: 'event', within: 'resign quit step stepped departure leave left leaving sack dismiss oust depart',
    answers: [
      `(of|on) (his|her|their|my|its) own (accord|free will|initiative|volition|terms)
      (own|personal) (decision|choice)
      (by|through) mutual (consent|agreement)
      (voluntarily|amicable|amicably)
      (not|never|n't|n’t) (been )?(asked|forced|pushed|pressured|pressed|told) (him |her |them )?to (go|resign|leave|quit|step)
      (not|never|n't|n’t) (asked|sought|demanded|called) for (his|her) (departure|resignation)`,
      `(no|little) (choice|option|alternative) but to (go|resign|leave|quit|step)
      (sacked|fired|dismissed|ousted|axed)
      (forced|pushed|pressured|driven|made|told|ordered|asked) (out|to (go|resign|quit|leave|step down|stand down|hand in))
      (demanded|demanding|demand|insisted on|called for) (~)(resignation|departure|hand in (~)(notice|resignation)|resign|step down)
      (shown) the door
      (against) (his|her) will`,
    ],
  },
  {
    id: 'inquiry', kind: 'status', question: 'Has an inquiry been opened?', of: 'thing', runs: true,
    answers: [
      `(no) (\\w+ )?(inquiry|enquiry|investigation|probe|review) (has|had|was|is|will|would|into|yet|planned)
      (yet) to (decide|determine|say|open|launch|begin)( (~)(whether|if|look into|inquir*|investigat*))?
      (not|n't|n’t) (yet )?(decided|opened|launched|begun|started|open|launch|investigat*)( (~)(whether|inquiry|investigation|probe))?
      (ruled|ruling|rules) out (an?|any|the) (\\w+ )?(inquiry|enquiry|investigation|probe|review)
      (rejected|resisted|dismissed|refused|declined) (~)(inquiry|enquiry|investigation|probe)
      (considering|weighing|decide|deciding|consider) (whether|if) to (~)(investigate|look into|inquire|open|launch)`,
      `(opened|launched|begun|started|ordered|announced|initiated|began|opens|launches|orders|opening|launching) (an?|its own|their own|the|two|three|his own|her own) ([\\w-]+ ){0,2}(inquiry|enquiry|investigation|probe|review|investigations|inquiries)
      (is|are|was|were|has been|have been) (now |also |still |already )?(investigating|investigated|looking into|under investigation|being investigated)
      (under) investigation`,
    ],
  },
  {
    id: 'consulted', kind: 'negation', question: 'Were those concerned told beforehand?', of: 'event',
    answers: [
      `(was|were|been) (fully |properly |formally |also |all )?(informed|consulted|notified|briefed)(?! (that|to))
      (told|informed) (~)(in advance|beforehand|ahead of (time|the)|(weeks|days|hours) (earlier|before))`,
      `(not|never|n't|n’t) (been )?(properly |formally |even |ever )?(informed|consulted|notified|briefed)
      (nobody|no one) (had |has )?(told|informed|consulted|asked|warned) (it|us|them|him|her|me|the)
      (without) (being )?(told|consulted|informed|consulting|telling|informing|any consultation|consultation|asking|being asked)
      (learned|learnt|heard|found out|hear|learn) (~)(on|from|in|through|via) (the |a )?(radio|media|press|news|newspapers?|television|tv|internet|social media|headlines|papers)
      (kept|left) in the dark
      (blindsided)`,
    ],
  },
  {
    id: 'deal', kind: 'status', question: 'Has a deal been reached?', of: 'event', runs: true, within: 'talks negotiat deal agreement union ceasefire truce pact mediat',
    answers: [
      `(no) (deal|agreement|settlement|breakthrough|accord|compromise|sign of (a )?(deal|agreement|settlement|breakthrough)|progress|truce|ceasefire) (was|has|had|is|in|yet|between|on|had been|has been)
      (without) (a|an|any) (deal|agreement|settlement|breakthrough|accord|compromise|resolution)
      (failed|failing|unable) to (reach|agree|strike|find|secure|clinch) (~)(deal|agreement|settlement|accord|compromise|terms)
      (talks|negotiations) (~)(broke down|broken down|collapsed|stalled|failed|ended without|fell apart|deadlocked)
      (have|has) NOT (yet )?(reached|agreed|struck|signed)
      (no|n't|n’t|not) (closer to|close to|near) (a|an) (deal|agreement)`,
      `(reached|struck|signed|sealed|clinched|agreed|secured|hammered out|brokered) (a|an|the|on a|to a) ([\\w-]+ ){0,2}(deal|agreement|accord|settlement|truce|ceasefire|compromise|pact)
      (deal|agreement|accord|settlement|truce|ceasefire) (was|has been|had been|were) (finally )?(reached|struck|signed|sealed|agreed|announced|clinched|brokered)`,
    ],
  },
];
