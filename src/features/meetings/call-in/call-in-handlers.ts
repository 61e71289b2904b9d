import { z } from 'zod/v4';
import { groupsRepresented } from '../../../core/access.js';
import { allAskedAlone, privateWay } from '../../../core/alone.js';
import type { GroupsKnown } from '../../../core/known.js';
import { type OfficesKnown, onlyForStaff } from '../../../core/people/office.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say as sayText, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Renderers, Wakes } from '../../../core/store/outgoing.js';
import type { Found, Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { type CallIn, callInId, callInKind, cancel, everyCallIn, invite, isAhead, planCallIn, say, wakeCallIn } from './call-in.js';
import { callInForm, callInsCard, invitationCard } from './call-in-cards.js';

export interface CallInParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'all' | 'of'>;
  readonly offices: Pick<OfficesKnown, 'at'>;
  /** A back office is where its region is. */
  readonly zone: string;
}

const formInput = z.object({ date: typedLine, start: typedLine, end: typedLine, link: typedLine, teller: typedLine });
const input = z.object({ callIn: typedLine });

const empty = { date: '', start: '', end: '', link: '', teller: '' };

async function ahead({ store }: Pick<CallInParts, 'store'>, { at }: Request): Promise<readonly Found<CallIn>[]> {
  const found = await store.find(callInKind, everyCallIn);
  return found.filter(({ body }) => isAhead(body, at)).sort((one, other) => (one.body.start < other.body.start ? -1 : 1));
}

/** A back office plans them, in its own channel; the representatives of all groups are invited, and answer for themselves. */
export function callInHandlers(parts: CallInParts): Handlers {
  const { store, groups, offices, zone } = parts;

  /** Those of this office. */
  async function list(note: string, request: Request): Promise<Reply> {
    const own = (await ahead(parts, request)).filter(({ body }) => body.office === request.place.id);
    return callInsCard(
      own.map(({ id, body }) => ({ id, callIn: body })),
      note,
      request.language,
    );
  }

  const represents = async ({ person }: Request): Promise<boolean> => (await groupsRepresented(groups, person.id)).length > 0;

  const staff = onlyForStaff(offices, {
    'callin.form': async ({ language }) => [callInForm(empty, '', language)],

    'callin.save': async (request) => {
      const { language, at } = request;
      const texts = textsIn(language).callIn;
      const typed = read(formInput, request.input);
      const planned = planCallIn(typed, { office: request.place.id, zone, groups: await groups.all() }, at);
      if (!planned.ok) return [callInForm(typed, texts.refused[planned.problem], language)];
      if (planned.callIn.invited.length === 0) return [callInForm(typed, texts.nobody, language)];
      await store.change(callInKind, callInId(request.id), (before) => invite(before, planned.callIn, at));
      return [await list(texts.saved, request)];
    },

    'callin.list': async (request) => [await list('', request)],

    'callin.cancel': async (request) => {
      const texts = textsIn(request.language).callIn;
      const { callIn: id } = read(input, request.input);
      const outcome = await store.change(callInKind, id, (before) =>
        before === undefined || before.office !== request.place.id ? { outcome: 'over' as const } : cancel(before, request.at),
      );
      return [outcome === 'over' ? trouble(texts.over) : await list(texts.cancelledSaid, request)];
    },
  });

  const answers =
    (comes: boolean) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const { person, language, at } = request;
      const texts = textsIn(language).callIn;
      const { callIn: id } = read(input, request.input);
      if (!(await represents(request))) return [trouble(texts.onlyRepresentatives)];
      const said = await store.change(callInKind, id, (before) => {
        const change = before === undefined ? { outcome: 'over' as const } : say(before, person.id, comes, at);
        return { ...change, outcome: { kept: change.outcome, callIn: before } };
      });
      if (said.kept === 'over' || said.callIn === undefined) return [trouble(texts.over)];
      const view = { id, callIn: said.callIn, language };
      return [invitationCard(view, { as: 'invitation', isComing: comes, said: comes ? texts.youCome : texts.youDoNot })];
    };

  const own: Handlers = {
    'callin.coming': answers(true),
    'callin.notComing': answers(false),

    'callin.next': async (request) => {
      const { language, person } = request;
      const texts = textsIn(language).callIn;
      if (!(await represents(request))) return [sayText(texts.onlyRepresentatives)];
      const [next] = await ahead(parts, request);
      if (next === undefined) return [sayText(texts.none)];
      const isComing = next.body.coming.includes(person.id);
      const view = { id: next.id, callIn: next.body, language };
      return [invitationCard(view, { as: 'invitation', isComing, said: isComing ? texts.youCome : '' })];
    },
  };

  return {
    ...staff,
    ...allAskedAlone(own, ({ language }) => {
      const texts = textsIn(language).callIn;
      return privateWay({ said: texts.privately, open: texts.title, verb: 'callin.next', title: texts.title }, language);
    }),
  };
}

export const callInWakes = ({ store }: Pick<CallInParts, 'store'>): Wakes => ({
  [callInKind.name]: (id, now) =>
    store.change(callInKind, id, (before) => (before === undefined ? { outcome: undefined } : wakeCallIn(before, now))),
});

export const callInRenderers = ({ store }: Pick<CallInParts, 'store'>): Renderers => ({
  'callin.invitation': async (id, _message, language) => {
    const callIn = await store.get(callInKind, id);
    return callIn?.state === 'planned' ? invitationCard({ id, callIn, language }, { as: 'invitation', isComing: false }) : undefined;
  },
  'callin.reminder': async (id, { recipient }, language) => {
    const callIn = await store.get(callInKind, id);
    const comes = recipient.to === 'person' && callIn?.coming.includes(recipient.person) === true;
    return callIn?.state === 'planned' && comes ? invitationCard({ id, callIn, language }, { as: 'reminder', isComing: true }) : undefined;
  },
  'callin.cancelled': async (id, _message, language) => {
    const callIn = await store.get(callInKind, id);
    return callIn && invitationCard({ id, callIn, language }, { as: 'cancelled', isComing: false });
  },
});
