import type { Instant } from '../../src/core/ids.js';
import type { CardReply } from '../../src/core/reply.js';
import type { CallIn } from '../../src/features/meetings/call-in/call-in.js';
import { callInForm, callInsCard, invitationCard } from '../../src/features/meetings/call-in/call-in-cards.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { groupPlace, person } from './groups.js';
import { officePlace } from './offices.js';
import type { Written } from './written.js';

/** The cards of meetings for the representatives of all groups. */
export function callInCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const { callIn: texts } = textsIn(language);
  const callIn: CallIn = {
    office: officePlace.id,
    start: '2026-12-08T13:00:00.000Z' as Instant,
    end: '2026-12-08T14:00:00.000Z' as Instant,
    zone: 'Europe/Stockholm',
    link: 'https://teams.example/1',
    teller: written.person,
    invited: [{ person: person('Vera'), through: groupPlace.id }],
    coming: [],
    state: 'planned',
    reminded: false,
  };
  const view = { id: 'c', callIn, language };
  const bare = { ...view, callIn: { ...callIn, teller: '', link: written.place } };
  const typed = { date: '', start: '', end: '', link: written.place, teller: written.person };
  return {
    'a form for a meeting of representatives': callInForm({ ...typed, link: '', teller: '' }, '', language),
    'a form for a meeting of representatives, again': callInForm(typed, texts.refused.past, language),
    'an invitation to representatives': invitationCard(view, { as: 'invitation', isComing: false }),
    'an invitation to representatives, without a link': invitationCard(bare, { as: 'invitation', isComing: false }),
    'that a representative comes': invitationCard(view, { as: 'invitation', isComing: true, said: texts.youCome }),
    'that a representative does not come': invitationCard(view, { as: 'invitation', isComing: false, said: texts.youDoNot }),
    'a reminder to representatives who come': invitationCard(view, { as: 'reminder', isComing: true }),
    'that the meeting of representatives is off': invitationCard(view, { as: 'cancelled', isComing: false }),
    'the meetings of representatives': callInsCard([view], texts.saved, language),
    'no meetings of representatives': callInsCard([], '', language),
  };
}
