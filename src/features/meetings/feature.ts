import type { FeatureDefinition } from '../../core/feature.js';
import { eraseFound } from '../../core/store/forgetting.js';
import { offeringAnswers } from './answering/offering.js';
import { meetingCommands, meetingListener } from './commands.js';
import { meetingHandlers, meetingWakes } from './handlers.js';
import { meetingsKnown } from './known.js';
import { meetingKind } from './meeting/meeting.js';
import { meetingRetention } from './meeting/meeting-retention.js';
import { meetingRenderers } from './meeting/renderers.js';
import { meetingsData } from './personal-data.js';
import { meetingUndeliverable } from './reaching/unreached.js';
import { meetingsSays } from './says.js';

/** What a group is asked before a meeting, what comes in, and what became of it. */
export const meetings: FeatureDefinition = {
  name: 'meetings',
  kinds: [meetingKind],
  open: ({ store, seal, settings, readDocument, features }) => ({
    known: () => ({ meetings: meetingsKnown(store) }),
    make: ({ groups, people, glossary }) => {
      const parts = { store, seal, readDocument, groupAt: groups.at, groupsOf: groups.of, abbreviationsIn: glossary.abbreviationsIn };
      return {
        handlers: meetingHandlers(parts),
        shows: [
          ...['list', 'show', 'next', 'reached', 'form', 'changeForm', 'moveForm', 'cancelForm', 'raiseForm'].map(
            (verb) => `meeting.${verb}`,
          ),
          ...['mine', 'answers', 'whoSees', 'reminders', 'form', 'outcomeForm', 'needNot', 'notAnswer', 'offer'].map(
            (verb) => `preparation.${verb}`,
          ),
        ],
        says: meetingsSays,
        commands: meetingCommands,
        listeners: [meetingListener],
        around: (handlers) => offeringAnswers(parts, handlers),
        renderers: meetingRenderers(parts),
        wakes: meetingWakes(store, seal, {
          groupAt: groups.at,
          paused: people.paused,
          ended: async (...told) => {
            for (const { meetingEnded } of features()) await meetingEnded?.(...told);
          },
        }),
        undeliverable: meetingUndeliverable(store),
        personalData: [meetingsData(parts)],
        retention: [meetingRetention(store, settings.retention.meetingMonths)],
        forgetGroup: (group) => eraseFound(store, meetingKind, `group:${group}`),
      };
    },
  }),
};
