import { Decision } from '#shared/database/entities.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { ValueDispute } from './disputes/entities.ts';
import { SharingConsent } from './consents/entities.ts';
import { addConsents } from './consents/seed.ts';
import { addDisputes } from './disputes/seed.ts';
import { AccessGrant } from './grants/entities.ts';
import { OutgoingReturn, ReceivedRecord } from './intake/entities.ts';
import { addReceived } from './intake/seed.ts';
import { CarriedCase, PeerPlatform } from './peers/entities.ts';
import { addCarriedCases } from './peers/seed.ts';
import { AccessReceipt } from './receipts/entities.ts';
import { addReceipts } from './receipts/seed.ts';
import { ShareRequest } from './requests/entities.ts';
import { addRequests } from './requests/seed.ts';
import { DataResource } from './resources/entities.ts';
import { addResources } from './resources/seed.ts';
import { RecordSubmission, ReturnedRecord } from './submissions/entities.ts';
import { addSubmissions } from './submissions/seed.ts';

/** Exchange's rows: with the first life of each zone its database and requests, with each life who read its data. */
export const seed: SampleOf = {
  tables: [
    DataResource,
    ShareRequest,
    AccessGrant,
    SharingConsent,
    AccessReceipt,
    ValueDispute,
    PeerPlatform,
    CarriedCase,
    RecordSubmission,
    ReturnedRecord,
    ReceivedRecord,
    OutgoingReturn,
    Decision,
  ],
  rows: (life, add, today) => {
    const story = { life, add, today };
    addResources(story);
    addRequests(story);
    addConsents(story);
    addReceipts(story);
    addDisputes(story);
    addSubmissions(story);
    addReceived(story);
    addCarriedCases(story);
  },
};
