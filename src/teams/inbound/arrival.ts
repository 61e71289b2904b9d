import type { Activity } from 'botbuilder';
import { decodeHTML } from 'entities';
import { z } from 'zod/v4';
import type { Arrival } from '../../core/answer.js';
import { isCalendarFile } from '../../core/files/shared-file.js';
import { asksAboutThis } from '../../core/hearing/says/phrases.js';
import { textOfHtml, withoutElements } from '../../core/html-text.js';
import type { ActivityId, Instant } from '../../core/ids.js';
import type { Place, SharedFile, Via } from '../../core/request.js';
import { type Origin, readPerson } from './place.js';
import { contentOf, quotedIn } from './quoted.js';

const someText = z.string().catch('');

const mention = z.object({ type: z.literal('mention'), text: someText, mentioned: z.object({ id: z.string() }) });

/** A file in personal chat; one that only lies in the cloud has no address to fetch it from. */
const file = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: someText,
  content: z.object({ downloadUrl: z.string().optional().catch(undefined), fileType: someText }).catch({ fileType: '' }),
});

/** A file in a channel or group chat, or a link to one: bots are told of it but not given it. */
const reference = z.object({ contentType: z.literal('reference'), name: someText });

const html = z.object({ contentType: z.literal('text/html'), content: z.string() });

/** A message that was sent on, as JSON in a text. */
const forwarded = z.object({ contentType: z.literal('forwardedMessageReference'), content: z.unknown() });
const original = z.object({ originalMessageContent: z.string() });

const card = 'application/vnd.microsoft.card.adaptive';

/** What Teams attaches beside a text without being anything that somebody sent: the text as HTML, and what it answers. */
const besideText = ['text/html', 'messageReference', card];

const verbed = z.looseObject({ verb: z.string() });
const executed = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });
const dialogData = z.object({ data: verbed });
const query = z.object({
  commandId: z.string(),
  parameters: z.array(z.unknown()).catch([]),
});
const parameter = z.object({ name: z.literal('term'), value: z.string() });
const messageAction = z.object({
  commandId: z.string(),
  messagePayload: z
    .object({
      subject: someText,
      body: z.object({ content: someText, contentType: someText }).catch({ content: '', contentType: '' }),
      attachments: z.array(z.unknown()).catch([]),
    })
    .catch({ subject: '', body: { content: '', contentType: '' }, attachments: [] }),
});

/** All that the message extension may ask for, as the manifest names it; it is open in chats that Lotsen is no member of. */
export const extensionCommands = { query: 'glossary.search', action: 'glossary.explainMessage', ask: 'case.aboutMessage' } as const;

const consent = z.object({
  action: z.string(),
  context: z.looseObject({ verb: z.string() }),
});

type Asks = Arrival['asks'];

/** What an activity asks of Lotsen, or undefined when it asks nothing: somebody else was meant, or Teams only tells. */
export function readArrival(activity: Activity, { place }: Origin, now: Instant): Omit<Arrival, 'roster'> | undefined {
  const asks = readAsks(activity, place);
  if (asks === undefined) return undefined;
  return {
    id: (activity.id ?? `${activity.conversation.id} ${now}`) as ActivityId,
    at: now,
    person: readPerson(activity),
    place,
    via: asks.via,
    aside: isTargeted(activity, place) || undefined,
    quoted: activity.type === 'message' ? quotedIn(activity) || undefined : undefined,
    files: asks.files ?? [],
    asks: asks.asks,
  };
}

const targeted = z.object({ isTargeted: z.literal(true) });

/** Shown to Lotsen only, by whoever wrote it: a slash command, or a button of a message that is shown to them only. */
const isTargeted = ({ recipient }: Activity, { kind }: Place): boolean => kind !== 'personal' && targeted.safeParse(recipient).success;

/** What was written after "/lotsen", which some clients send along. */
const withoutSlash = (text: string): string => text.replace(/^\s*\/\s*lotsen(?![\p{L}\p{N}])/iu, '');

function readAsks(activity: Activity, place: Place): { asks: Asks; via: Via; files?: readonly SharedFile[] } | undefined {
  if (activity.type === 'message') return readMessage(activity, place);
  if (activity.type === 'invoke') return readInvoke(activity);
  // In groups, being added is handled in happenings.ts.
  const added =
    place.kind === 'personal' && activity.type === 'installationUpdate' && String(activity.action ?? '').toLowerCase() === 'add';
  return added ? { asks: { verb: 'help.show', input: {} }, via: 'message' } : undefined;
}

function readMessage(activity: Activity, place: Place): { asks: Asks; via: Via; files?: readonly SharedFile[] } | undefined {
  const submitted = activity.value === undefined || activity.value === null ? undefined : activity.value;
  if (submitted !== undefined) {
    const value = verbed.safeParse(submitted);
    return { asks: value.success ? { verb: value.data.verb, input: value.data } : { verb: '', input: {} }, via: 'submit' };
  }
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const read = mention.safeParse(entity);
    return read.success && read.data.mentioned.id === activity.recipient.id ? [read.data.text] : [];
  });
  const alone = place.kind === 'personal';
  const aside = isTargeted(activity, place);
  // With permission to read all of a channel's messages, those that are not for the bot arrive as well.
  if (!alone && mentions.length === 0 && !aside) return undefined;
  const attachments: readonly unknown[] = activity.attachments ?? [];
  const hasCard = attachments.some((attachment) => contentTypeOf(attachment) === card);
  const said = textWithoutMentions(aside ? withoutSlash(activity.text ?? '') : (activity.text ?? ''), mentions);
  // When the message contains a card, clients put HTML into its text, as they do in the format that says so.
  const typed = hasCard || activity.textFormat === 'xml' ? textOfHtml(said) : said;
  const own = typed === '' && !hasCard ? htmlText(attachments, mentions) : typed;
  // A card alone comes from the message extension, and answered what its sender wanted to know.
  if (hasCard && own === '') return undefined;
  const sentOn = forwardedText(attachments);
  const quoted = quotedIn(activity);
  const aboutQuoted = quoted !== '' && (own === '' || asksAboutThis.test(own));
  if (aboutQuoted) return { asks: { verb: 'glossary.scan', input: { text: quoted } }, via: 'message' };
  if (own === '' && sentOn !== '') return { asks: { verb: 'glossary.scan', input: { text: sentOn } }, via: 'message' };
  const text = sentOn === '' ? own : `${own}\n${sentOn}`;
  const files = attachments.flatMap(readFile);
  // Beside words, a picture or a file that cannot be fetched does not matter: the words are the question.
  if (files.length > 0 && (text === '' || (alone && files.some(({ url }) => url !== undefined)))) {
    const verb = files.some(isCalendarFile) ? 'meeting.formFromFile' : 'glossary.scanFiles';
    return { asks: { verb, input: {} }, via: 'message', files };
  }
  return { asks: { text }, via: 'message', files };
}

const contentTypeOf = (attachment: unknown): string => {
  const type: unknown = attachment instanceof Object ? Reflect.get(attachment, 'contentType') : undefined;
  return typeof type === 'string' ? type : '';
};

/** Of a message that has no text of its own: what stands in its HTML, which a pasted table is sent as alone. */
const htmlText = (attachments: readonly unknown[], mentions: readonly string[]): string =>
  attachments
    .flatMap((attachment) => html.safeParse(attachment).data ?? [])
    .map(({ content }) => textWithoutMentions(textOfHtml(withoutPlaceholders(content)), mentions))
    .join('\n')
    .trim();

/** The words of the messages that were sent on, as far as they can be read. */
const forwardedText = (attachments: readonly unknown[]): string =>
  attachments
    .flatMap((attachment) => forwarded.safeParse(attachment).data ?? [])
    .map(({ content }) => textOfHtml(original.safeParse(contentOf(content)).data?.originalMessageContent ?? ''))
    .filter((text) => text !== '')
    .join('\n');

function readFile(attachment: unknown): readonly SharedFile[] {
  const given = file.safeParse(attachment).data;
  if (given !== undefined) return [{ name: given.name, fileType: given.content.fileType, url: given.content.downloadUrl }];
  const told = reference.safeParse(attachment).data;
  if (told !== undefined) return [{ name: told.name, fileType: '' }];
  const shown = html.safeParse(attachment).data;
  const type = contentTypeOf(attachment);
  if (forwardedText([attachment]) !== '') return [];
  if (/^image\//u.test(type) || (shown !== undefined && /<img\b/iu.test(shown.content))) return [{ name: '', fileType: 'image' }];
  return besideText.includes(type) ? [] : [{ name: '', fileType: 'other' }];
}

function readInvoke(activity: Activity): { asks: Asks; via: Via } | undefined {
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const { action } = executed.safeParse(activity.value).data ?? { action: { verb: '', data: {} } };
      return { asks: { verb: action.verb, input: action.data }, via: 'execute' };
    }
    case 'task/fetch':
    case 'task/submit':
    case 'config/submit':
    case 'composeExtension/submitAction': {
      const { data } = dialogData.safeParse(activity.value).data ?? { data: { verb: '' } };
      return { asks: { verb: data.verb, input: data }, via: 'dialog' };
    }
    // The settings that Teams asks for when Lotsen is added to a team or chat, and whenever somebody opens them: who is who in the group.
    case 'config/fetch':
      return { asks: { verb: 'group.form', input: {} }, via: 'dialog' };
    case 'fileConsent/invoke':
      return { asks: readConsent(activity.value), via: 'dialog' };
    case 'composeExtension/query': {
      const read = query.safeParse(activity.value).data;
      const [term] = (read?.parameters ?? []).flatMap((one) => parameter.safeParse(one).data ?? []);
      const verb = read?.commandId === extensionCommands.query ? read.commandId : '';
      return { asks: { verb, input: { term: term?.value ?? '' } }, via: 'extension' };
    }
    case 'composeExtension/fetchTask': {
      const read = messageAction.safeParse(activity.value).data;
      const { action, ask } = extensionCommands;
      const verb = [action, ask].find((command) => command === read?.commandId) ?? '';
      return { asks: { verb, input: read === undefined ? { text: '' } : readPayload(read.messagePayload) }, via: 'dialog' };
    }
    default:
      return undefined;
  }
}

/** The words of a message that the extension was opened on, and whether it has more than words. */
function readPayload({ subject, body, attachments }: z.output<typeof messageAction>['messagePayload']): object {
  const own = body.contentType === 'html' ? textOfHtml(body.content) : withoutElements(body.content, placeholders);
  const text = [subject, own, forwardedText(attachments)].filter((part) => part.trim() !== '').join('\n');
  const unread = /<img\b/iu.test(body.content) || attachments.some((one) => contentTypeOf(one) === card || readFile(one).length > 0);
  return unread ? { text, unread } : { text };
}

/** What was agreed to, as a verb of ours with its input. */
function readConsent(value: unknown): { readonly verb: string; readonly input: object } {
  const read = consent.safeParse(value).data;
  if (read === undefined) return { verb: '', input: {} };
  return { verb: read.context.verb, input: { ...read.context, declined: read.action !== 'accept' } };
}

const placeholders = ['quoted', 'attachment'];

/** What stands in a text for what it answers, and for what is attached: with all that is in it, nobody has written it here. */
const withoutPlaceholders = (text: string): string => withoutElements(text, [...placeholders, 'blockquote', 'quote']);

/** What somebody wrote, without mentioning the bot. The SDK takes away only one mention, and leaves `&nbsp;` behind. */
export function textWithoutMentions(text: string, mentions: readonly string[]): string {
  const own = withoutPlaceholders(text);
  const without = mentions.filter((mention) => mention !== '').reduce((left, mention) => left.replaceAll(mention, ' '), own);
  return decodeHTML(without.replace(/<at\b[^<>]{0,200}>[^<]{0,200}<\/at>/giu, ' '))
    .replace(/\u00a0/gu, ' ')
    .trim();
}
