import { type Browser, browser } from 'wxt/browser';
import { t } from '../language';
import { z } from '../zod';
import { type MessageType, protocol, type Reply, type Request, type SenderKind } from './protocol';
import { failure, ProblemError, type Result, success } from './result';

/** Who sent a message: told by the browser, never by the message. */
interface Sender {
  kind: SenderKind;
  /** The page that the content script runs in, or the extension's own page. */
  url: string;
  tab: number | undefined;
  /** The frame in that tab; 0 is the page itself. */
  frame: number;
}

export type Handlers = { [T in MessageType]: (request: Request<T>, sender: Sender) => Promise<Reply<T>> };

const envelope = z.object({ type: z.string(), request: z.unknown() });

/** Answers every message of the protocol. Call it synchronously at start: a worker is woken by its listeners. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Browser.runtime.MessageSender) =>
    answer(handlers, message, from),
  );
}

async function answer(
  handlers: Handlers,
  message: unknown,
  from: Browser.runtime.MessageSender,
): Promise<Result<unknown>> {
  const sender = senderOf(from);
  const parsed = envelope.safeParse(message);
  if (!sender || !parsed.success || !isMessageType(parsed.data.type))
    return failure('refused', t('problems.unknownMessage'));
  return dispatch(handlers, parsed.data.type, parsed.data.request, sender);
}

async function dispatch<T extends MessageType>(
  handlers: Handlers,
  type: T,
  request: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  const { senders, request: schema } = protocol[type];
  if (!senders.some((kind) => kind === sender.kind)) return failure('refused', t('problems.notAllowed'));
  const parsed = schema.safeParse(request);
  if (!parsed.success) return failure('refused', t('problems.malformed'));
  try {
    return success(await handlers[type](parsed.data as Request<T>, sender));
  } catch (error) {
    if (error instanceof ProblemError) return failure(error.code, error.message);
    console.error(`Penchant: ${type} failed`, error);
    return failure('failed', t('problems.failed'));
  }
}

function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(protocol, type);
}

function senderOf(from: Browser.runtime.MessageSender): Sender | undefined {
  if (from.id !== browser.runtime.id || !from.url) return undefined;
  const own = from.url.startsWith(browser.runtime.getURL('/'));
  const { tab, frameId: frame = 0 } = from;
  if (own) return { kind: 'page', url: from.url, tab: tab?.id, frame };
  // A frame without an address of its own goes by its origin.
  const url = /^https?:/.test(from.url) ? from.url : from.origin;
  if (tab?.id === undefined || !url || !URL.canParse(url)) return undefined;
  return { kind: 'content', url, tab: tab.id, frame };
}
