import type { PersonId } from '../../core/ids.js';
import type { Address, SignsOfLife } from '../../core/people/address.js';
import type { PersonalData, Section } from '../../core/privacy/personal-data.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Store } from '../../core/store/store.js';
import { showMoment } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import { pauseKind, personKind } from './choices/choices.js';

/** How they are reached. Erased last: the receipt has to find them. */
export const addressData = ({ addressOf, forget }: Pick<SignsOfLife, 'addressOf' | 'forget'>): PersonalData => ({
  part: 'address',
  about: async (person, reader) => {
    const address = await addressOf(person);
    const texts = textsIn(reader.language).myData;
    if (address === undefined) return [];
    const facts = addressFacts(person, address, texts.addressLabels, (at) => showMoment(at, reader));
    return [{ title: texts.address, things: [{ summary: texts.addressChat, facts }] }];
  },
  erase: forget,
});

type Labels = ReturnType<typeof textsIn>['myData']['addressLabels'];

function addressFacts(person: PersonId, address: Address, labels: Labels, moment: (at: NonNullable<Address['mentionedAt']>) => string) {
  const { conversation, serviceUrl, tenant, seen, blocked, mentionedAt } = address;
  return {
    [labels.person]: person,
    [labels.chat]: conversation,
    [labels.service]: serviceUrl,
    [labels.tenant]: tenant,
    [labels.seen]: seen,
    [labels.blocked]: blocked,
    [labels.mentioned]: mentionedAt && moment(mentionedAt),
  };
}

/** What they have chosen: a language, no reminders. */
export const choicesData = (store: Store): PersonalData => ({
  part: 'person',
  about: async (person, { language }) => {
    const { language: chosen, seen } = (await store.get(personKind, person)) ?? {};
    const paused = await store.get(pauseKind, person);
    const { myData: texts, general } = textsIn(language);
    const sections: Section[] = [];
    if (chosen !== undefined) {
      const name = general.languageNames[chosen];
      const facts = { [texts.languageChosen]: name, [texts.when]: seen };
      sections.push({ title: texts.language, things: [{ summary: name, facts }] });
    }
    if (paused !== undefined) {
      const facts = { [texts.pause]: texts.pauseOn, [texts.when]: paused.seen };
      sections.push({ title: texts.pause, things: [{ summary: texts.pauseOn, facts }] });
    }
    return sections;
  },
  erase: async (person) => {
    await eraseIfThere(store, personKind, person);
    await eraseIfThere(store, pauseKind, person);
  },
});
