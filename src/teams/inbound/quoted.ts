import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import { textOfHtml, withoutElements } from '../../core/html-text.js';

/** As Teams says it since 2026, and as it did before: beside the text, or with the words in it. Who wrote them is left where it is. */
const quotedReply = z.object({ type: z.literal('quotedReply'), quotedReply: z.object({ preview: z.string() }) });
const flatQuotedReply = z.object({ type: z.literal('quotedReply'), preview: z.string() });
const reference = z.object({ contentType: z.literal('messageReference'), content: z.unknown() });
const previewed = z.object({ messagePreview: z.string() });
const block = /<blockquote(?![\w-])[^<>]*>(?<words>[\s\S]{0,8000}?)<\/blockquote>/iu;

/** Teams shows no more of a message in one that answers it, and abbreviations stand within that. */
const maxQuoted = 2_000;

function previewOf(content: unknown): string {
  try {
    return previewed.safeParse(typeof content === 'string' ? JSON.parse(content) : content).data?.messagePreview ?? '';
  } catch {
    return '';
  }
}

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
