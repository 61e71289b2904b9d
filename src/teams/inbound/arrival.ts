import type { Activity } from 'botbuilder';
import { decodeHTML } from 'entities';
import { z } from 'zod/v4';
import type { Arrival } from '../../core/answer.js';
import type { ActivityId, Instant } from '../../core/ids.js';
import type { SharedFile, Via } from '../../core/request.js';
import { isCalendarFile } from '../../core/shared-file.js';
import { isInPersonalChat, readPerson, readPlace } from './place.js';

const someText = z.string().catch('');

const mention = z.object({ type: z.literal('mention'), text: someText, mentioned: z.object({ id: z.string() }) });

const file = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: someText,
  content: z.object({ downloadUrl: z.string(), fileType: someText }),
});

/** A file in a channel or group chat: bots are told of it but not given it. */
const reference = z.object({ contentType: z.literal('reference'), name: someText });

const verbed = z.looseObject({ verb: z.string() });
const executed = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });
const dialogData = z.object({ data: verbed });
const query = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
});
const messageAction = z.object({
  commandId: z.string(),
  messagePayload: z.object({ body: z.object({ content: z.string(), contentType: someText }) }),
});

const consent = z.object({
  action: z.string(),
  context: z.looseObject({ verb: z.string() }),
});

type Asks = Arrival['asks'];

/** What an activity asks of Lotsen, or undefined when it asks nothing: somebody else was meant, or Teams only tells. */
export function readArrival(activity: Activity, now: Instant): Omit<Arrival, 'roster'> | undefined {
  const asks = readAsks(activity);
  if (asks === undefined) return undefined;
  return {
    id: (activity.id ?? `${activity.conversation.id} ${now}`) as ActivityId,
    at: now,
    person: readPerson(activity),
    place: readPlace(activity),
    via: asks.via,
    files: asks.files ?? [],
    asks: asks.asks,
  };
}

function readAsks(activity: Activity): { asks: Asks; via: Via; files?: readonly SharedFile[] } | undefined {
  if (activity.type === 'message') return readMessage(activity);
  if (activity.type === 'invoke') return readInvoke(activity);
  // Where others read too, Lotsen introduces itself in another way (happenings.ts).
  const alone = isInPersonalChat(activity);
  const added = alone && activity.type === 'installationUpdate' && String(activity.action ?? '').toLowerCase() === 'add';
  return added ? { asks: { verb: 'help.show', input: {} }, via: 'message' } : undefined;
}

function readMessage(activity: Activity): { asks: Asks; via: Via; files?: readonly SharedFile[] } | undefined {
  const submitted = activity.value === undefined || activity.value === null ? undefined : activity.value;
  if (submitted !== undefined) {
    const value = verbed.safeParse(submitted);
    return { asks: value.success ? { verb: value.data.verb, input: value.data } : { verb: '', input: {} }, via: 'submit' };
  }
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const read = mention.safeParse(entity);
    return read.success && read.data.mentioned.id === activity.recipient.id ? [read.data.text] : [];
  });
  const alone = isInPersonalChat(activity);
  // With permission to read all of a channel's messages, those that are not for the bot arrive as well.
  if (!alone && mentions.length === 0) return undefined;
  const card = (activity.attachments ?? []).some(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive');
  const said = textWithoutMentions(activity.text ?? '', mentions);
  // Where a card stands in the message, clients put HTML into its text.
  const text = card ? textOfHtml(said) : said;
  // A card alone, from the message extension: it says what they wanted to know already.
  if (card && text === '') return undefined;
  const files = readFiles(activity);
  if (files.length > 0 && (alone || text === '')) {
    const verb = files.some(isCalendarFile) ? 'meeting.formFromFile' : 'glossary.scanFiles';
    return { asks: { verb, input: {} }, via: 'message', files };
  }
  return { asks: { text }, via: 'message' };
}

const readFiles = (activity: Activity): readonly SharedFile[] =>
  (activity.attachments ?? []).flatMap((attachment): SharedFile[] => {
    const given = file.safeParse(attachment);
    if (given.success) return [{ name: given.data.name, fileType: given.data.content.fileType, url: given.data.content.downloadUrl }];
    const told = reference.safeParse(attachment);
    if (told.success) return [{ name: told.data.name, fileType: '' }];
    return /^image\//u.test(attachment.contentType) ? [{ name: '', fileType: 'image' }] : [];
  });

function readInvoke(activity: Activity): { asks: Asks; via: Via } | undefined {
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const { action } = executed.safeParse(activity.value).data ?? { action: { verb: '', data: {} } };
      return { asks: { verb: action.verb, input: action.data }, via: 'execute' };
    }
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/submitAction': {
      const { data } = dialogData.safeParse(activity.value).data ?? { data: { verb: '' } };
      return { asks: { verb: data.verb, input: data }, via: 'dialog' };
    }
    case 'fileConsent/invoke':
      return { asks: readConsent(activity.value), via: 'dialog' };
    case 'composeExtension/query': {
      const read = query.safeParse(activity.value).data;
      const term = read?.parameters.find(({ name }) => name === 'term')?.value;
      return { asks: { verb: read?.commandId ?? '', input: { term: typeof term === 'string' ? term : '' } }, via: 'extension' };
    }
    case 'composeExtension/fetchTask': {
      const read = messageAction.safeParse(activity.value).data;
      const body = read?.messagePayload.body;
      const text = body === undefined ? '' : body.contentType === 'html' ? textOfHtml(body.content) : body.content;
      return { asks: { verb: read?.commandId ?? '', input: { text } }, via: 'dialog' };
    }
    default:
      return undefined;
  }
}

/** What was agreed to, as a verb of ours with its input. */
function readConsent(value: unknown): { readonly verb: string; readonly input: object } {
  const read = consent.safeParse(value).data;
  if (read === undefined) return { verb: '', input: {} };
  return { verb: read.context.verb, input: { ...read.context, declined: read.action !== 'accept' } };
}

/** The text of Teams' HTML, as in the payload of a message that an extension is opened on. */
export const textOfHtml = (html: string): string =>
  decodeHTML(html.replace(endsLine, '\n').replace(withinWord, '').replace(anyTag, ' '))
    .replace(/[ \u00a0]+/gu, ' ')
    .trim();

// No tag is sought past the next `<`, so that a long row of them costs no more than its length.
const endsLine = /<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/giu;
/** These may stand in the middle of a word: `<strong>RSG</strong>-mötet`. */
const withinWord = /<\/?(?:a|b|code|em|i|mark|s|span|strong|sub|sup|u)\b[^<>]*>/giu;
const anyTag = /<[a-z/!][^<>]*>/giu;

/**
 * What somebody wrote, without the mention of the bot. The SDK takes away only the first occurrence of the first mention
 * and leaves `&nbsp;` behind.
 */
export function textWithoutMentions(text: string, mentions: readonly string[]): string {
  const without = mentions.filter((mention) => mention !== '').reduce((left, mention) => left.replaceAll(mention, ' '), text);
  return decodeHTML(without.replace(/<at>[^<]{0,200}<\/at>/giu, ' '))
    .replace(/\u00a0/gu, ' ')
    .trim();
}
