import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import { textOfHtml, withoutElements } from '../../core/html-text.js';
import { readJson } from '../../core/read.js';

/** As Teams says it since 2026, and as it did before: beside the text, or with the words in it. Who wrote them is left where it is. */
const quotedReply = z.object({ type: z.literal('quotedReply'), quotedReply: z.object({ preview: z.string() }) });
const flatQuotedReply = z.object({ type: z.literal('quotedReply'), preview: z.string() });
const reference = z.object({ contentType: z.literal('messageReference'), content: z.unknown() });
const previewed = z.object({ messagePreview: z.string() });
const block = /<blockquote(?![\w-])[^<>]*>(?<words>[\s\S]{0,8000}?)<\/blockquote>/iu;

/** Teams shows no more of a message in one that answers it, and abbreviations stand within that. */
const maxQuoted = 2_000;

/** What an attachment has in it, given as an object or as its JSON; undefined when that cannot be read. */
export const contentOf = (content: unknown): unknown => (typeof content === 'string' ? readJson(content) : content);

const previewOf = (content: unknown): string => previewed.safeParse(contentOf(content)).data?.messagePreview ?? '';

/** The words of the message that is answered, as far as Teams tells them; '' for none. Somebody else's, and untrusted. */
export function quotedIn({ entities, attachments, text }: Activity): string {
  const told: readonly string[] = [
    ...(entities ?? []).map(
      (one) => quotedReply.safeParse(one).data?.quotedReply.preview ?? flatQuotedReply.safeParse(one).data?.preview ?? '',
    ),
    ...(attachments ?? []).map((one) => previewOf(reference.safeParse(one).data?.content)),
    withoutElements(block.exec(text ?? '')?.groups?.['words'] ?? '', ['strong']),
  ];
  return textOfHtml(told.find((one) => one.trim() !== '') ?? '').slice(0, maxQuoted);
}
