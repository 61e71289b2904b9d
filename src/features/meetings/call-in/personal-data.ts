import type { PersonalData } from '../../../core/privacy/personal-data.js';
import { forgetIn } from '../../../core/store/forgetting.js';
import type { Store } from '../../../core/store/store.js';
import { showMoment } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { callInKind, everyCallIn, withoutInvited } from './call-in.js';

/** The meetings for representatives that somebody is invited to, and that they come. That they do not is kept nowhere. */
export const callInData = (store: Store): PersonalData => {
  const own = async (person: string) =>
    (await store.find(callInKind, everyCallIn)).filter(
      ({ body }) => body.invited.some((one) => one.person === person) || body.coming.some((one) => one === person),
    );
  return {
    part: 'callIns',
    about: async (person, reader) => {
      const texts = textsIn(reader.language).callIn;
      const found = await own(person);
      if (found.length === 0) return [];
      const things = found.map(({ body: { start, coming } }) => ({
        summary: texts.dataInvited,
        facts: {
          [texts.dataWhen]: showMoment(start, reader),
          [texts.dataAnswer]: coming.includes(person) ? texts.dataComes : undefined,
        },
      }));
      return [{ title: texts.data, things }];
    },
    erase: async (person) => {
      for (const { id } of await own(person)) {
        await forgetIn(store, callInKind, id, { person }, (callIn) => ({ body: withoutInvited(callIn, person) }));
      }
    },
  };
};
