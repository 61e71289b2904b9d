import { z } from 'zod/v4';
import { allAskedAlone } from '../../../core/alone.js';
import type { PersonalData, Section } from '../../../core/privacy/personal-data.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import type { Reader } from '../../../core/time/dates.js';
import { localDate } from '../../../core/time/local-time.js';
import { textsIn } from '../../../texts/texts.js';
import { confirmation, eraseCard, erasureId, isConfirmed } from '../erasing/erase-card.js';
import { begin, erasureKey, erasureKind } from '../erasing/erasure.js';
import { copyCard, myDataCard, readCard } from './my-data-card.js';
import { pagesOf, pagesToRead, writtenOut } from './read-out.js';

export interface MyDataParts {
  readonly store: Store;
  readonly seal: Seal;
  /** In the order they are shown in. */
  readonly data: () => readonly PersonalData[];
  readonly address: PersonalData;
  readonly timeZone: string;
}

const pageInput = z.object({ page: z.coerce.number().int().min(1).catch(1), as: z.enum(['read', 'copy']).catch('read') });
const fileInput = z.object({ declined: z.boolean().default(false) });
const confirmed = z.object({ asked: typedLine, token: typedLine });

/** Hands over or erases what is stored about whoever asks. Whose data it is, only the sender of the request decides. */
export function myDataHandlers({ store, seal, data, address, timeZone }: MyDataParts): Handlers {
  const readerOf = ({ language, at }: Request): Reader => ({ language, zone: timeZone, now: at });

  const sectionsOf = async (request: Request): Promise<readonly Section[]> => {
    const parts = [address, ...data()].map(({ about }) => about(request.person.id, readerOf(request)));
    return (await Promise.all(parts)).flat();
  };

  const hindrances = async (request: Request): Promise<readonly string[]> =>
    (await Promise.all(data().map(async (one) => one.hindrances?.(request.person.id, readerOf(request)) ?? []))).flat();

  async function pageOf(request: Request): Promise<Reply> {
    const { page, as } = read(pageInput, request.input);
    const sections = await sectionsOf(request);
    if (as === 'read') return readCard(pagesToRead(sections), page, request.language);
    return copyCard(pagesOf(writtenOut(request.person, sections, readerOf(request))), page, request.language);
  }

  /** Many documents may have to be looked through, so where the answer can come later, a slow one is announced. */
  const inTime = (request: Request, look: () => Promise<Reply>): Promise<readonly Reply[]> | readonly Reply[] => {
    const texts = textsIn(request.language).myData;
    const replies = look().then((reply) => [reply]);
    return request.via === 'message' || request.via === 'submit'
      ? [{ kind: 'later', meanwhile: texts.looking, replies, failed: texts.failed }]
      : replies;
  };

  const isErasing = async ({ person }: Request): Promise<boolean> => (await store.find(erasureKind, erasureKey(person.id))).length > 0;

  const toRead: Handlers = {
    'person.myData': async (request) => inTime(request, async () => myDataCard(await sectionsOf(request), request.language)),

    'person.dataPage': async (request) => inTime(request, () => pageOf(request)),

    'person.dataFile': async (request) => {
      const texts = textsIn(request.language).myData;
      if (read(fileInput, request.input).declined) return [say(texts.fileDeclined)];
      const content = writtenOut(request.person, await sectionsOf(request), readerOf(request));
      return [
        {
          kind: 'file',
          name: texts.fileName(localDate(request.at, timeZone)),
          content,
          about: texts.fileAbout,
          again: { verb: 'person.dataFile', answerIn: request.language },
          sent: texts.fileSent,
          failed: texts.fileFailed,
          instead: copyCard(pagesOf(content), 1, request.language),
        },
      ];
    },
  };

  const toErase: Handlers = {
    'person.eraseForm': async (request) => {
      const { person, language, at } = request;
      if (await isErasing(request)) return [say(textsIn(language).myData.eraseGoesOn)];
      const first = await hindrances(request);
      return inTime(request, async () => eraseCard(await sectionsOf(request), first, confirmation(seal, person.id, at), language));
    },

    'person.erase': async (request) => {
      const { person, language, at } = request;
      const texts = textsIn(language).myData;
      const given = read(confirmed, request.input);
      if (!isConfirmed(seal, given, person.id, at)) return [trouble(texts.eraseNotYours)];
      const id = erasureId(seal, person.id, given);
      const isKnown = (await store.get(erasureKind, id)) !== undefined;
      if (!isKnown && (await isErasing(request))) return [say(texts.eraseGoesOn)];
      const first = isKnown ? [] : await hindrances(request);
      if (first.length > 0) return [eraseCard([], first, given, language)];
      const wish = { person: person.id, language, parts: data().map(({ part }) => part), at };
      const outcome = await store.change(erasureKind, id, (before) => begin(before, wish));
      return [say(outcome === 'done' ? texts.eraseAlready : outcome === 'begun' ? texts.eraseStarted : texts.eraseGoesOn)];
    },
  };

  return {
    ...allAskedAlone(toRead, ({ language }) => say(textsIn(language).myData.privately)),
    ...allAskedAlone(toErase, ({ language }) => say(textsIn(language).myData.erasePrivately)),
  };
}
