import { hasOrHave } from './has-or-have.ts';

/** The question that one account leaves open and another answers: "What caused the crash?", "Has the driver been named?". */
export function openQuestion(family: string, about: string | null): string {
  const thing = about === null ? null : /^(?:the|a|an|his|her|its|their|our)\b/i.test(about) ? about.replace(/^(?:The|A|An)\b/, 'the') : /^\p{Lu}/u.test(about) ? about : `the ${about}`;
  switch (family) {
    case 'cause':
      return `What caused ${thing ?? 'it'}?`;
    case 'motive':
      return 'What was the motive?';
    case 'claim':
      return 'Has anybody claimed responsibility?';
    case 'charge':
      return 'Has anybody been charged?';
    case 'arrest':
      return 'Has anybody been arrested?';
    case 'toll':
      return 'Was anybody hurt or killed?';
    case 'type':
      return `What type of ${about ?? 'thing'} was it?`;
    case 'leave':
      return `Is ${about ?? 'the head'} leaving?`;
    case 'run':
      return `Is ${about ?? 'the candidate'} standing?`;
    case 'apologise':
      return `Has ${about ?? 'anybody'} apologised?`;
    case 'identity':
      return `${hasOrHave(thing)} ${thing ?? 'the person'} been named?`;
    default:
      return `${hasOrHave(thing)} ${thing ?? 'the other side'} commented?`;
  }
}

/** Why an answer need not be later than the account that leaves the question open. */
export const openCaveat = (): string => 'One account may have had another source, not later news.';
