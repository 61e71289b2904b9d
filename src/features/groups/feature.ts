import type { FeatureDefinition } from '../../core/feature.js';
import { forgetAddress } from '../../core/people/address.js';
import { groupKind } from './group/group-document.js';
import { groupCommands, groupHandlers } from './group/group-handlers.js';
import { groupsKnown } from './known.js';
import { greetingKind } from './membership/greeting.js';
import { groupHappened } from './membership/happened.js';
import { groupWakes } from './membership/retirement.js';
import { groupRenderers } from './membership/welcome.js';
import { groupsData } from './personal-data.js';
import { groupsSays } from './says.js';

/** Who is who in the channels and chats where Lotsen was set up. */
export const groups: FeatureDefinition = {
  name: 'groups',
  kinds: [groupKind, greetingKind],
  open: ({ store, settings, features }) => ({
    known: () => ({ groups: groupsKnown(store) }),
    make: () => ({
      handlers: groupHandlers({ store, timeZone: settings.timeZone }),
      shows: ['group.form', 'group.show'],
      says: groupsSays,
      commands: groupCommands,
      happened: groupHappened(store, settings.groupRetentionDays),
      renderers: groupRenderers(store),
      wakes: groupWakes(store, async (group) => {
        for (const { forgetGroup } of features()) await forgetGroup?.(group);
        await forgetAddress(store)(group);
      }),
      personalData: [groupsData(store)],
    }),
  }),
};
