/** The door of the room: hashes, keys and signatures of what a department hands out. */
export { EXCHANGE_VERSION, faultInAnchor } from './anchor.ts';
export type { AnchorFault, ExchangeAnchor } from './anchor.ts';
export { canonicalJson, hashOf, sm3 } from './canonical.ts';
export { GENESIS, faultsInChain, hashAfter, merklePath, merkleRoot } from './chain.ts';
export type { ChainEntry, FoundFault } from './chain.ts';
export { signDocument, verifyDocument } from './document.ts';
export type { SignedDocument } from './document.ts';
export { archiveOf, entriesIn, isExchangeArchive, verifyArchive } from './exchange-archive.ts';
export type { ArchiveCheck, ArchivedEntry, ExchangeArchive } from './exchange-archive.ts';
export { faultsInReceipts, isReceiptArchive, verifyReceiptArchive } from './exchange-receipts.ts';
export type { ReceiptArchive, ReceiptLine, ReceiptsCheck, RootedReceipts } from './exchange-receipts.ts';
export { faultsInLog, isExchangeProof, rolledBack, verifyExchange } from './exchange-proof.ts';
export type {
  ExchangeBatch,
  ExchangeCheck,
  ExchangeContent,
  ExchangeCountersign,
  ExchangeEnvelope,
  ExchangeFinding,
  ExchangeProof,
  ExchangeStamp,
  ExchangeStep,
  KnownKey,
  LogContent,
  PlacedEntry,
  ProvedEntry,
  ReceiptsContent,
} from './exchange-proof.ts';
export { isLifeProof, verifyLife } from './life-proof.ts';
export type { BatchContent, HeadsContent, LifeProof, ProvedChain, ProvedEvent } from './life-proof.ts';
export { KeyNotOpen, KeyStoreFault, softwareKeys } from './key-store.ts';
export type { KeptKey, KeyStore, KeyTable, StoredKey } from './key-store.ts';
export {
  SIGNING_KEYS,
  keptInUseOf,
  keyInUse,
  openKeyIds,
  provenTokenKey,
  publishedKeys,
  rotateKey,
  sealKeys,
  signInToken,
  signingKey,
  tokenKeyInUse,
  useTokenKey,
} from './keys.ts';
export type { Keeper, PublishedKey, Signing, TokenKey } from './keys.ts';
export { checkCode, isWindowSnapshot, verifySnapshot } from './window-snapshot.ts';
export type { SnapshotCheck, SnapshotEnterprise, SnapshotLicence, WindowSnapshot } from './window-snapshot.ts';
export { ALGORITHM, digestFor, keyIdOf, makeSigningKey, publicKeyOf, sign, verifySignature } from './sm2.ts';
export type { PublicKey, Signature, SignatureState, SigningKey } from './sm2.ts';
