/** Reads of lists and rows: Relay connections over keyset cursors, and loaders that are one statement a tick. */
export { PAGE_LIMIT, checkPage, connection, isUuid } from './connection.ts';
export type { Connection, OrderType, Ordered, PageArguments, PageInfo } from './connection.ts';
export { page, pageLoader } from './list.ts';
export type { Condition, ListDefinition, OneOf } from './list.ts';
export { forKeys, rowLoader, rowsLoader } from './row-loaders.ts';
export type { KeyedSql } from './row-loaders.ts';
export { columns } from './rows.ts';
