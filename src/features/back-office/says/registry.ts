import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What a registry and an archive are in need of, said in a back office. */
export const registrySays: readonly Intent[] = [
  {
    name: 'queue.file',
    verb: 'queue.file',
    where: ['office', 'personal'],
    sv: sentences(`
      ge mig ärende {number} som fil / spara ärende {number} som ett dokument / ärende {number} till diariet / skriv ut ärende {number}
      exportera ärende {number} / jag vill diarieföra {number} / ladda ner ärende {number} / hela ärende {number} som word
      kan jag få {number} som fil / gör ett dokument av ärende {number}
    `),
    en: sentences(`
      give me case {number} as a file / save case {number} as a document / case {number} for the registry / print case {number}
      export case {number} / i want to register {number} / download case {number} / all of case {number} as word
      can i have {number} as a file / make a document of case {number}
    `),
    commands: {
      sv: ['ärende {number} som fil', '{number} som fil', 'ärende {number} som text'],
      en: ['case {number} as a file', '{number} as a file', 'case {number} as text'],
    },
  },
  {
    name: 'queue.keep',
    verb: 'case.keep',
    where: ['office'],
    sv: sentences(`
      gallra inte ärende {number}: {text} / behåll ärende {number} för att {text} / spara ärende {number} längre: {text} / ta inte bort ärende {number}: {text}
      ärende {number} ska inte gallras: {text} / radera inte {number}: {text} / ärende {number} får inte försvinna: {text}
      bevara ärende {number}: {text} / låt ärende {number} vara kvar: {text} / undanta {number} från gallringen för att {text}
    `),
    en: sentences(`
      do not erase case {number}: {text} / keep case {number} because {text} / keep case {number} for longer: {text} / don't remove case {number}: {text}
      case {number} must not be erased: {text} / don't delete {number}: {text} / case {number} has to stay: {text}
      preserve case {number}: {text} / let case {number} stay: {text} / exempt {number} from erasing because {text}
    `),
  },
  {
    name: 'queue.letGo',
    verb: 'case.letGo',
    where: ['office'],
    sv: sentences(`
      ärende {number} får gallras igen / ta bort undantaget för ärende {number} / låt ärende {number} gallras / behåll inte ärende {number} längre
      ärende {number} behöver inte sparas längre / släpp undantaget på {number} / upphäv undantaget för {number} / ärende {number} kan gallras nu
      undanta inte ärende {number} längre / ärende {number} ska gallras som andra
    `),
    en: sentences(`
      case {number} may be erased again / end the exemption of case {number} / let case {number} be erased / don't keep case {number} any longer
      case {number} need not be kept any more / lift the exemption on {number} / cancel the exemption of {number} / case {number} can be erased now
      stop keeping case {number} / erase case {number} like the others when its time comes
    `),
    commands: {
      sv: ['gallra {number} som vanligt', 'gallra ärende {number} som vanligt'],
      en: ['erase {number} as usual', 'erase case {number} as usual'],
    },
  },
];
