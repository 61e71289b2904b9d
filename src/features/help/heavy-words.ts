import type { Heard, Listener } from '../../core/hearing/listener.js';
import type { Language } from '../../texts/language.js';

interface Heavy {
  readonly verb: 'help.crisis' | 'help.sad';
  readonly language: Language;
  readonly pattern: RegExp;
}

/** More is told at length: an account, or an answer to what was asked before a meeting. */
const longestCry = 300;
const longestComplaint = 100;

/** Said of oneself and of now: what has been, and what others go through, is what the meetings are about. */
const heavy: readonly Heavy[] = [
  {
    verb: 'help.crisis',
    language: 'sv',
    pattern:
      /(?<!\p{L})jag (?:(?:(?:vill|orkar|kan) inte (?:längre )?|inte (?:längre )?(?:vill|orkar) )(?:leva(?! (?:med|på|i|som|upp)(?!\p{L}))|finnas)|vill (?:bara )?dö|(?:tänker|vill|ska|planerar att|funderar på att) (?:ta livet av mig|ta mitt liv|ta självmord|begå självmord|göra slut på allt))(?!\p{L})/iu,
  },
  {
    verb: 'help.crisis',
    language: 'en',
    pattern:
      /(?<!\p{L})i (?:(?:don['\u2019]?t|do not) want to (?:live|be alive)|(?:just )?want to die|(?:want|am going) to (?:kill myself|end my life))(?!\p{L})/iu,
  },
  {
    verb: 'help.sad',
    language: 'sv',
    pattern:
      /^(?:hej[\s,!.]+)?jag (?:(?:är|känner mig|blir)(?: så| jätte| väldigt| lite| rätt| mycket| också)* ?(?:ledsen|rädd|ensam|utanför|dum|nedstämd|deprimerad|besviken|uppgiven)|mår(?: så| väldigt| lite| jätte| rätt)* ?(?:dåligt|illa)|orkar inte(?: mer)?)(?![\p{L}])(?!.*(?<!\p{L})(?:när|om|för att|att) )/iu,
  },
  {
    verb: 'help.sad',
    language: 'en',
    pattern:
      /^i(?:['\u2019]m| am| feel)(?: so| very| a bit)* (?:sad|lonely|afraid|scared|left out|depressed)(?!\p{L})(?!.*\b(?:when|if|that) )/iu,
  },
];

/** Hears that somebody is in distress: they are not to be asked whether that answers a question. */
export const heavyListener: Listener = (text): Heard | undefined => {
  if (text.length > longestCry) return undefined;
  const said = text.replace(/\s+/gu, ' ').trim();
  const found = heavy.find(({ verb, pattern }) => (verb === 'help.crisis' || said.length <= longestComplaint) && pattern.test(said));
  return found && { verb: found.verb, input: found.verb === 'help.sad' ? { text } : {}, language: found.language };
};
