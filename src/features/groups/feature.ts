import type { FeatureDefinition } from '../../core/feature.js';
import { forgetAddress } from '../../core/people/address.js';
import { groupHandlers } from './group/group.js';
import { groupKind } from './group/group-record.js';
import { groupsKnown } from './known.js';
import { groupHappened, groupWakes } from './membership/happened.js';
import { greetingKind, groupRenderers } from './membership/welcome.js';
import { groupsData } from './personal-data.js';
import { groupsSays } from './says.js';

/** Who is who in the channels and chats where Lotsen was set up. */
export const groups: FeatureDefinition = {
  name: 'groups',
  kinds: [groupKind, greetingKind],
  open: ({ store, settings, askPlace, features }) => ({
    known: () => ({ groups: groupsKnown(store, askPlace) }),
    make: (known) => ({
      handlers: groupHandlers({ store, groups: known.groups, timeZone: settings.timeZone, features }),
      byName: ['group.save'],
      shows: ['group.form', 'group.show', 'group.overview'],
      says: groupsSays,
      happened: groupHappened(store, settings.groupRetentionDays),
      renderers: groupRenderers(store),
      worthHours: { 'groups.welcome': 24 },
      wakes: groupWakes(store, async (group) => {
        for (const { forgetGroup } of features()) await forgetGroup?.(group);
        await forgetAddress(store)(group);
      }),
      personalData: [groupsData(store)],
    }),
  }),
};
