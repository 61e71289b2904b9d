import type { FeatureDefinition } from '../../core/feature.js';
import type { Handlers } from '../../core/request.js';
import { eraseAll } from '../../core/store/if-there.js';
import { absenceHandlers } from './absence/absence-handlers.js';
import { preparationHandlers } from './answering/answering.js';
import { askedHandlers } from './answering/asked.js';
import { offeringAnswers, offeringHandlers } from './answering/offering.js';
import { ownAnswersHandlers } from './answering/own-answers.js';
import { calendarHandlers } from './calendar/calendar.js';
import { callInKind } from './call-in/call-in.js';
import { callInHandlers, callInRenderers, callInWakes } from './call-in/call-in-handlers.js';
import { callInData } from './call-in/personal-data.js';
import { onPaperHandlers } from './hand-over/on-paper.js';
import { meetingsKnown } from './known.js';
import type { MeetingParts } from './meeting/access.js';
import { meetingKind } from './meeting/meeting.js';
import { openQuestions } from './meeting/messages.js';
import { recentActs, recentActsKind, recentActsWakes } from './meeting/recent-acts.js';
import { meetingWakes } from './meeting/wake.js';
import { outcomeHandlers } from './outcomes/marking.js';
import { meetingsOverview } from './overview.js';
import { meetingsData } from './personal-data.js';
import { perspectiveHandlers } from './perspective/perspective.js';
import { movingHandlers } from './planning/moving.js';
import { planningHandlers } from './planning/planning.js';
import { upcomingHandlers } from './planning/upcoming.js';
import { meetingUndeliverable, reachingHandlers } from './reaching/reaching.js';
import { remindingHandlers } from './reaching/reminding.js';
import { meetingRenderers } from './renderers.js';
import { meetingRetention } from './retention.js';
import { meetingListener } from './says/listener.js';
import { meetingsSays } from './says.js';
import { sealAnswersAnew } from './seal-anew.js';
import { raisingHandlers, speakingHandlers } from './speaking/speaking.js';
import { undoHandlers } from './undoing/undo.js';

export const meetingHandlers = (parts: MeetingParts): Handlers => ({
  ...planningHandlers(parts),
  ...upcomingHandlers(parts),
  ...movingHandlers(parts),
  ...calendarHandlers(parts),
  ...reachingHandlers(parts),
  ...speakingHandlers(parts),
  ...raisingHandlers(parts),
  ...absenceHandlers(parts),
  ...perspectiveHandlers(parts),
  ...offeringHandlers(parts),
  ...ownAnswersHandlers(parts),
  ...askedHandlers(parts),
  ...preparationHandlers(parts),
  ...outcomeHandlers(parts),
  ...onPaperHandlers(parts),
  ...remindingHandlers(parts, upcomingHandlers(parts)['meeting.next']),
  ...undoHandlers(parts),
});

/** What a group is asked before a meeting, what comes in, and what became of it. */
export const meetings: FeatureDefinition = {
  name: 'meetings',
  kinds: [meetingKind, callInKind, recentActsKind],
  open: ({ store, seal, settings, readDocument, makeWork, features }) => ({
    known: (all) => ({ meetings: meetingsKnown(store, () => all().groups) }),
    make: ({ groups, people, glossary, offices }) => {
      const parts = {
        store,
        seal,
        readDocument,
        makeWork,
        groups: groups.checked,
        abbreviationsIn: glossary.abbreviationsIn,
        paused: people.paused,
        acts: recentActs(store),
      };
      return {
        handlers: { ...meetingHandlers(parts), ...callInHandlers({ store, groups, offices, zone: settings.timeZone }) },
        byName: [
          'meeting.save',
          'meeting.move',
          'meeting.cancel',
          'meeting.addQuestion',
          'meeting.remind',
          'preparation.outcome',
          'callin.save',
          'callin.cancel',
        ],
        shows: [
          'meeting.list',
          'meeting.show',
          'meeting.next',
          'meeting.reached',
          'meeting.form',
          'meeting.changeForm',
          'meeting.moveForm',
          'meeting.cancelForm',
          'meeting.raiseForm',
          'meeting.calendar',
          'meeting.calendarFile',
          'meeting.absentForm',
          'meeting.perspective',
          'meeting.perspectiveKept',
          // The same press undoes it.
          'meeting.markItem',
          'callin.form',
          'callin.list',
          'callin.next',
          'preparation.mine',
          'preparation.answers',
          'preparation.whoSees',
          'preparation.reminders',
          'preparation.form',
          'preparation.outcomeForm',
          'preparation.document',
          'preparation.who',
          'preparation.needNot',
          'preparation.notAnswer',
          'preparation.offer',
        ],
        says: meetingsSays,
        listeners: [meetingListener],
        around: (handlers) => offeringAnswers(parts, handlers),
        renderers: { ...meetingRenderers({ ...parts, groups }), ...callInRenderers({ store }) },
        onlyInTime: ['meetings.reminder', 'meetings.nudge', 'callin.reminder'],
        wakes: {
          ...callInWakes({ store }),
          ...recentActsWakes(store),
          ...meetingWakes(store, seal, {
            groups: groups.checked,
            paused: people.paused,
            ended: async (...told) => {
              for (const { meetingEnded } of features()) await meetingEnded?.(...told);
            },
          }),
        },
        undeliverable: meetingUndeliverable(store),
        openCards: openQuestions(store),
        personalData: [meetingsData({ ...parts, groups }), callInData(store)],
        retention: [meetingRetention(store, settings.retention.meetingMonths)],
        sealAnew: (now) => sealAnswersAnew(parts, now),
        overview: meetingsOverview(store),
        forgetGroup: (group) => eraseAll(store, meetingKind, `group:${group}`),
      };
    },
  }),
};
