import { defineEntity, p } from '@mikro-orm/core';
import type {
  ExchangeBatch,
  ExchangeCountersign,
  ExchangeEnvelope,
  ExchangeStamp,
  LogContent,
  SignedDocument,
} from '#shared/signing/index.ts';

const MessageEntrySchema = defineEntity({
  name: 'MessageEntry',
  properties: {
    place: p.integer().primary(),
    step: p.text().$type<LogContent['step']>(),
    member: p.text(),
    messageId: p.text(),
    content: p.json<LogContent>(),
    request: p.json<SignedDocument<ExchangeEnvelope>>().nullable(),
    previousHash: p.text(),
    hash: p.text(),
  },
});
/** An entry of the log of messages. The database lets nobody change or remove it. */
export class MessageEntry extends MessageEntrySchema.class {}
MessageEntrySchema.setClass(MessageEntry);

const MessageRootSchema = defineEntity({
  name: 'MessageRoot',
  properties: {
    number: p.integer().primary(),
    firstPlace: p.integer(),
    lastPlace: p.integer(),
    content: p.json<ExchangeBatch>(),
    madeAt: p.datetime(),
  },
});
/** What a batch says, before it is signed. */
export class MessageRoot extends MessageRootSchema.class {}
MessageRootSchema.setClass(MessageRoot);

const MessageBatchSchema = defineEntity({
  name: 'MessageBatch',
  properties: {
    number: p.integer().primary(),
    firstPlace: p.integer(),
    lastPlace: p.integer(),
    document: p.json<SignedDocument<ExchangeBatch>>(),
    madeAt: p.datetime(),
  },
});
/** Entries under one signed root. */
export class MessageBatch extends MessageBatchSchema.class {}
MessageBatchSchema.setClass(MessageBatch);

const MessageStampSchema = defineEntity({
  name: 'MessageStamp',
  properties: {
    number: p.integer().primary(),
    document: p.json<SignedDocument<ExchangeStamp>>(),
    stampedAt: p.datetime(),
  },
});
/** The stamp of a third under a batch: that it was there at that time. */
export class MessageStamp extends MessageStampSchema.class {}
MessageStampSchema.setClass(MessageStamp);

const MessageCountersignSchema = defineEntity({
  name: 'MessageCountersign',
  properties: {
    number: p.integer().primary(),
    member: p.text().primary(),
    document: p.json<SignedDocument<ExchangeCountersign>>(),
    signedAt: p.datetime(),
  },
});
/** A partner's signature under a batch. */
export class MessageCountersign extends MessageCountersignSchema.class {}
MessageCountersignSchema.setClass(MessageCountersign);

const MessageArchiveSchema = defineEntity({
  name: 'MessageArchive',
  properties: {
    number: p.integer().primary(),
    firstPlace: p.integer(),
    lastPlace: p.integer(),
    lastHash: p.text(),
    sha256: p.text(),
    archivedAt: p.datetime(),
  },
});
/** A batch whose entries have left the log, and the hash of the file that holds them. */
export class MessageArchive extends MessageArchiveSchema.class {}
MessageArchiveSchema.setClass(MessageArchive);
